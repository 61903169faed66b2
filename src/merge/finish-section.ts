import { amendedText } from '../source/amend-document.ts';
import { newFileText } from '../source/entry-text.ts';
import { ALLOWED_KEYS } from '../source/generated/allowed-keys.ts';
import { LIST_KINDS, type ListKind } from '../lists/columns.ts';
import type { Value } from '../lists/value.ts';
import type { MergeRequest } from './merge-request.ts';
import { mergedDocument, type ToldEntries } from './merged-document.ts';
import type { MergedSection, PresentSection } from './merged-section.ts';
import { IN_FILE_ORDER, type Raw } from './present-entry.ts';
import type { SectionDraft } from './section-draft.ts';
import { sectionHead } from './section-head.ts';

/** The file of a section with all that came into it. */
export async function finishedSection(draft: SectionDraft, request: MergeRequest): Promise<MergedSection> {
  const { present, lists, name } = draft;
  const changes = IN_FILE_ORDER.flatMap((kind) => lists[kind].changes());
  const isChanged = LIST_KINDS.some((kind) => lists[kind].isChanged);
  if (present && !isChanged) {
    const { path, text, document } = present;
    return { path, ...name, before: text, text, document, changes };
  }
  const path = present?.path ?? request.newPath(name.code);
  const value = valueOf(draft);
  const text = present
    ? await amendedText(present.document, value)
    : newFileText(schemaLines(path, request.sections), value);
  const told = Object.fromEntries(
    LIST_KINDS.map((kind) => [kind, lists[kind].told]),
  ) as unknown as ToldEntries;
  const document = mergedDocument({ file: path, text, value, present: present?.document, told });
  return { path, ...name, before: present?.text, text, document, changes };
}

/** The section with its keys in the usual order, which is where new ones get to. */
function valueOf(draft: SectionDraft): Raw {
  const { present, lists, name } = draft;
  const before: Raw = present
    ? (present.document.value as Raw)
    : { bagian: name.name, kode: name.code, ...headOf(draft), pegawai: [], tugas: [] };
  const after: Record<string, Value> = {};
  for (const key of ALLOWED_KEYS['bagian']!) {
    const value = isList(key) && lists[key].entries.length > 0 ? lists[key].entries : before[key];
    if (value !== undefined) after[key] = value;
  }
  return after;
}

/** Only a new file gets one: in a file that is there somebody may have left it out on purpose. */
function headOf({ name, lists }: SectionDraft): Raw {
  const kepala = sectionHead(name.code, lists.pegawai.entries);
  return kepala === undefined ? {} : { kepala };
}

function isList(key: string): key is ListKind {
  return (LIST_KINDS as readonly string[]).includes(key);
}

const SCHEMA_LINE = /^# yaml-language-server: \$schema=.*$/m;

/** The line by which editors know the schema, as the files beside the new one have it. */
function schemaLines(path: string, sections: readonly PresentSection[]): string[] {
  const folder = folderOf(path);
  const beside = sections.find(
    (section) => folderOf(section.path) === folder && SCHEMA_LINE.test(section.text),
  );
  const [line] = (beside && SCHEMA_LINE.exec(beside.text)) ?? [];
  return line === undefined ? [] : [line.trimEnd()];
}

function folderOf(path: string): string {
  return path.replace(/[^/\\]*$/, '');
}
