import type { Entry } from '../intake/entry.ts';
import type { ListKind } from '../lists/columns.ts';
import { foldText } from '../lists/same-text.ts';
import type { Value } from '../lists/value.ts';
import { bareName } from './bare-name.ts';
import type { Way } from './match.ts';
import { valueAt, type Raw } from './present-entry.ts';

/** What an entry says in the column of a key. */
export function told(entry: Entry, key: string): Value | undefined {
  return entry.fields.find(({ column }) => column.key === key)?.value;
}

function toldText(entry: Entry, key: string): string | undefined {
  return told(entry, key) as string | undefined;
}

const textOf = (raw: Raw, key: string): string | undefined => raw[key] as string | undefined;

const joined = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join('\n');

/** By a text that tells one from all others of its section. */
const withinSection = (key: string, fold = (text: string): string => text): Way => ({
  ofEntry: (entry) => within(entry.section.code, toldText(entry, key), fold),
  ofPresent: ({ section, raw }) => within(section.record.code, textOf(raw, key), fold),
});

function within(code: string, text: string | undefined, fold: (text: string) => string): string | undefined {
  return text === undefined ? undefined : joined(code, fold(text));
}

function digits(nip: string | undefined): string | undefined {
  return nip?.replace(/\D/g, '') || undefined;
}

const byNip: Way = {
  ofEntry: (entry) => digits(toldText(entry, 'nip')),
  ofPresent: ({ raw }) => digits(textOf(raw, 'nip')),
};

const byId = (isForm: boolean): Way => ({
  ofEntry: (entry) => (entry.isForm === isForm ? toldText(entry, 'id') : undefined),
  ofPresent: ({ raw }) => textOf(raw, 'id'),
});

/**
 * Only where one of the two has no NIP: with two different ones they are two people of one name. Of several without NIP
 * those are the same who hold the same position.
 */
const byName = (hasNip: boolean, ...more: readonly ('jabatan' | 'jenjang')[]): Way => ({
  ofEntry: (entry) =>
    (told(entry, 'nip') !== undefined) === hasNip
      ? joined(
          within(entry.section.code, toldText(entry, 'nama'), bareName),
          ...more.map((key) => wordsOf(told(entry, key))),
        )
      : undefined,
  ofPresent: ({ section, raw }) =>
    hasNip && raw['nip'] !== undefined
      ? undefined
      : joined(
          within(section.record.code, textOf(raw, 'nama'), bareName),
          ...more.map((key) => wordsOf(raw[key])),
        ),
});

/** Whom a duty is for; boilerplate stands under one position after the other. */
const WHOM = { jabatan: ['jabatan'], jenjang: ['syarat', 'jenjang'], tim: ['syarat', 'tim'] } as const;
type Whom = keyof typeof WHOM;

const TOLD_IN: Readonly<Record<Whom, string>> = {
  jabatan: 'jabatan',
  jenjang: 'syarat_jenjang',
  tim: 'syarat_tim',
};

/** What tells duties of one text and position from each other, whatever row each stands in. */
type Work = 'volume' | 'norma' | 'hasil';

/** By the text and whom it is for; `lacking` says which of the two, list or file, must not tell the position. */
function byText(keys: readonly Whom[], lacking?: 'list' | 'file', work: readonly Work[] = []): Way {
  const named = (section: string, text: string | undefined, whom: readonly (Value | undefined)[]) =>
    joined(within(section, text, foldText), ...whom.map(wordsOf));
  return {
    ofEntry: (entry) => {
      const isLacking = told(entry, 'jabatan') === undefined;
      if (lacking !== undefined && isLacking !== (lacking === 'list')) return undefined;
      const whom = [...keys.map((key) => told(entry, TOLD_IN[key])), ...work.map((key) => told(entry, key))];
      return named(entry.section.code, toldText(entry, 'uraian'), whom);
    },
    ofPresent: ({ section, raw }) => {
      if (lacking === 'file' && raw['jabatan'] !== undefined) return undefined;
      const whom = [...keys.map((key) => valueAt(raw, WHOM[key])), ...work.map((key) => raw[key])];
      return named(section.record.code, textOf(raw, 'uraian'), whom);
    },
  };
}

function wordsOf(value: Value | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string'
    ? foldText(value)
    : (value as readonly string[] | undefined)?.toSorted().join();
}

/** Duties of one text are told apart by their work first, so that the order of the rows says nothing. */
const BY_TEXT = ([['volume', 'norma', 'hasil'], ['volume', 'hasil'], []] as const).flatMap((work) => [
  byText(['jabatan', 'tim'], undefined, work),
  byText(['jabatan'], undefined, work),
  // Where one of the two does not tell the position, whom else it is for has to do.
  ...(['list', 'file'] as const).flatMap((lacking) => [
    byText(['jenjang', 'tim'], lacking, work),
    byText(['jenjang'], lacking, work),
    byText([], lacking, work),
  ]),
]);

/** How the entries of each list are known again. In a form the id is protected, and a NIP is what one may correct. */
export const WAYS: Readonly<Record<ListKind, readonly Way[]>> = {
  pegawai: [
    byId(true),
    byNip,
    byId(false),
    ...[false, true].flatMap((hasNip) => [
      byName(hasNip, 'jabatan', 'jenjang'),
      byName(hasNip, 'jabatan'),
      byName(hasNip),
    ]),
  ],
  tugas: [withinSection('kode'), ...BY_TEXT],
  dpa: [withinSection('kode')],
  fungsi: [withinSection('kode'), withinSection('uraian', foldText)],
};
