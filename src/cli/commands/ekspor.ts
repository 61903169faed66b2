import { join } from '../../files/paths.ts';
import { longCell } from '../../forms/long-cell.ts';
import { makeForm } from '../../forms/make-form.ts';
import type { Form } from '../../forms/form.ts';
import type { FormMessages } from '../../messages/id/forms.ts';
import { LONGEST_TEXT } from '../../render/xlsx/shared-texts.ts';
import { renderForm } from '../../render/xlsx/form/render-form.ts';
import { readDocument } from '../../source/read-document.ts';
import { presentable } from '../../vocabulary/presentable.ts';
import type { Bagian } from '../../wire/generated/bagian.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { formMessagesFor } from '../form-messages.ts';
import { shellWord } from '../shell-word.ts';
import { readOrganisation } from '../read.ts';
import { wantedSections } from '../sections.ts';
import { showFindings } from '../show.ts';
import { formsInTheWay, writeForms, type NamedForm } from '../write-forms.ts';

/** The options of `ekspor` as they were typed. */
export interface ExportOptions {
  /** Folder. */
  readonly keluaran: string;
  readonly bagian: readonly string[];
  /** All sections in one workbook. */
  readonly gabung: boolean;
  /** Also over a form that holds something else. */
  readonly timpa: boolean;
}

/** `bagihabis ekspor`: the lists of the sections as workbooks to be filled in; nothing is written where input is in error. */
export async function exportForms(
  paths: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const words = await formMessagesFor(messages);
  const sections = new Map<string, Bagian>();
  const reading = await readOrganisation(paths, keeping(sections, context));
  const { organisation } = reading;
  if (!organisation) {
    await showFindings(reading.findings, reading.texts, host.err, context);
    host.err.write(`${words.inputErrors}\n`);
    return EXIT.found;
  }
  const sectionCodes = organisation.sections.map(({ code }) => code);
  const asked = wantedSections(organisation, reading, options.bagian, context);
  const codes = asked.length > 0 ? sectionCodes.filter((code) => asked.includes(code)) : sectionCodes;
  const formOf = (wanted: readonly string[]): Form => {
    const chosen = wanted.map((code) => sections.get(code)!);
    return makeForm(
      { sections: chosen, isJoint: options.gabung, settings: reading.settings, sectionCodes },
      words,
    );
  };
  const groups = options.gabung ? [codes] : codes.map((code) => [code]);
  const forms = groups.map((group): NamedForm => ({
    path: join(options.keluaran, `formulir-${options.gabung ? 'setda' : group[0]!}.xlsx`),
    make: () => renderForm(fitting(formOf(group), words, messages.number)),
  }));
  await refuseOverwriting(forms, options, words, context);
  await writeForms(forms, context);
  const done = forms.length === 1 ? forms[0]!.path : options.keluaran;
  const into = presentable(intoWords(paths));
  host.err.write(`${words.done(messages.number(forms.length), presentable(shellWord(done)), into)}\n`);
  return EXIT.fine;
}

/** What `impor` has to be told of where the organisation is. */
function intoWords(paths: readonly string[]): string {
  const [path = '.', ...others] = paths;
  if (others.length > 0) return ' --ke <folder>';
  return path === '.' ? '' : ` --ke ${shellWord(path)}`;
}

/** The context with a reader that also keeps what the section files say, in their own words. */
function keeping(sections: Map<string, Bagian>, context: Context): Context {
  const read = context.readDocument ?? readDocument;
  return {
    ...context,
    readDocument: async (path, kind, bytes) => {
      const result = await read(path, kind, bytes);
      if (kind === 'bagian' && result.document?.isSound) {
        // The schema has been checked, and the types are generated from it.
        const section = result.document.value as Bagian;
        sections.set(section.kode, section);
      }
      return result;
    },
  };
}

/** The form itself; refused where a cell could not hold all of a text. */
function fitting(form: Form, words: FormMessages, number: (value: number) => string): Form {
  const long = longCell(form, LONGEST_TEXT);
  if (!long) return form;
  throw new UsageError(words.tooLong(presentable(long.entry), long.heading, number(LONGEST_TEXT)));
}

async function refuseOverwriting(
  forms: readonly NamedForm[],
  { timpa }: ExportOptions,
  words: FormMessages,
  context: Context,
): Promise<void> {
  if (timpa) return;
  const inTheWay = await formsInTheWay(forms, context);
  if (inTheWay.length > 0)
    throw new UsageError(words.exists(context.messages.list(inTheWay.map(presentable), 5)));
}
