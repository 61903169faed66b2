import { FileError } from '../../files/file-system.ts';
import { findFiles } from '../../files/find.ts';
import type { Organisation } from '../../model/organisation.ts';
import { PAPER_NAMES } from '../../reports/paper/print-input.ts';
import { presentable } from '../../vocabulary/presentable.ts';
import { CHECK_FORMATS } from '../check-formats.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit-codes.ts';
import { readOrganisation } from '../read.ts';
import { PRINT_FORMATS } from '../renderers.ts';
import type { Candidate, Offer } from './candidates.ts';

/** Bytes of all files together. Beyond it the answer would come later than anybody waits for it. */
const LARGEST_ORGANISATION = 1_000_000;

/** Values that are no closed list of the command line, by their name in the usage line. */
export function offersIn(context: Context): Offer {
  const offers: Readonly<Record<string, (operands: readonly string[]) => Promise<readonly Candidate[]>>> = {
    'tugas|pegawai|aturan': async (operands) => [
      ...rules(context),
      ...(await namesOf(operands, context, dutiesAndStaff)),
    ],
    pegawai: (operands) => namesOf(operands, context, staffOnly),
    kode: (operands) => namesOf(operands, context, sections),
    'bentuk=berkas': () => Promise.resolve(plain(CHECK_FORMATS.map((format) => `${format}=`))),
    daftar: () => Promise.resolve(plain(PRINT_FORMATS)),
    dokumen: () => Promise.resolve(plain(PAPER_NAMES)),
  };
  return async (name, operands) => (await offers[name]?.(operands)) ?? [];
}

function plain(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word, description: '' }));
}

function rules({ messages: { inputTexts, ruleTexts } }: Context): Candidate[] {
  return Object.entries({ ...ruleTexts, ...inputTexts }).map(([word, { title }]) => ({
    word,
    description: title,
  }));
}

function dutiesAndStaff(organisation: Organisation): Candidate[] {
  return [
    ...organisation.duties.map(({ code, text }) => ({ word: code, description: presentable(text) })),
    ...staffOnly(organisation),
  ];
}

function staffOnly({ staff }: Organisation): Candidate[] {
  return staff.map(({ id, position }) => ({ word: id, description: presentable(position) }));
}

function sections({ sections }: Organisation): Candidate[] {
  return sections.map(({ code, name }) => ({ word: code, description: presentable(name) }));
}

/** Names of the organisation that the line speaks of, else of the one in this folder; none where it cannot be read. */
async function namesOf(
  operands: readonly string[],
  context: Context,
  names: (organisation: Organisation) => Candidate[],
): Promise<Candidate[]> {
  try {
    const kinds = await Promise.all(operands.map((operand) => context.host.files.look(operand)));
    // Lists that are imported are no part of it.
    const paths = operands.filter(
      (operand, i) => kinds[i]!.kind === 'folder' || (kinds[i]!.kind === 'file' && /\.ya?ml$/.test(operand)),
    );
    if ((await sizeOf(paths, context)) > LARGEST_ORGANISATION) return [];
    const { organisation } = await readOrganisation(paths, context);
    return organisation ? names(organisation) : [];
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return [];
    throw error;
  }
}

async function sizeOf(paths: readonly string[], { host }: Context): Promise<number> {
  const search = await findFiles(host.files, paths);
  if (!search.ok) return 0;
  const { setda, sections, plans } = search.files;
  const files = [...(setda === undefined ? [] : [setda]), ...sections, ...plans];
  const sizes = await Promise.all(files.map(async (path) => (await host.files.look(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
