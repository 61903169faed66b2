import type { Entry } from '../intake/entry.ts';
import type { ListKind } from '../lists/columns.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { compareText } from '../vocabulary/order.ts';
import { firstSeries, NewCodes, seriesOf } from './new-codes.ts';
import { NewIds } from './new-ids.ts';
import { KEY_OF, type PresentEntry } from './present-entry.ts';
import { told } from './ways.ts';

/** Ids and codes of new entries: what the list says, else one that nobody has. */
export function newKeys(
  kind: ListKind,
  news: readonly Entry[],
  entries: readonly Entry[],
  present: readonly PresentEntry[],
): ReadonlyMap<Entry, string> {
  const keys = new Map<Entry, string>();
  const keyOf = (entry: Entry): string | undefined => told(entry, KEY_OF[kind]) as string | undefined;
  for (const entry of news) keys.set(entry, keyOf(entry) ?? '');
  const nameless = news.filter((entry) => keyOf(entry) === undefined);
  if (nameless.length === 0) return keys;

  const taken: Taken[] = [
    ...present.map(({ section, raw }) => ({
      section: section.record.code,
      key: raw[KEY_OF[kind]] as string,
    })),
    ...entries.flatMap((entry) => {
      const key = keyOf(entry);
      return key === undefined ? [] : [{ section: entry.section.code, key }];
    }),
  ];
  if (kind === 'pegawai') nameStaff(nameless, taken, keys);
  if (kind === 'tugas') numberDuties(nameless, taken, keys);
  if (kind === 'fungsi') numberMandates(nameless, taken, keys);
  // An activity without a code is the treasury's to name.
  return keys;
}

interface Taken {
  readonly section: string;
  readonly key: string;
}

type Keys = Map<Entry, string>;

function nameStaff(nameless: readonly Entry[], taken: readonly Taken[], keys: Keys): void {
  const ids = new NewIds(taken.map(({ key }) => key));
  for (const entry of nameless) keys.set(entry, ids.make((told(entry, 'nama') as string | undefined) ?? ''));
}

/** Codes of duties are known in the whole organisation, so that each section has letters of its own. */
function numberDuties(nameless: readonly Entry[], taken: readonly Taken[], keys: Keys): void {
  const all = new Set(taken.map(({ key }) => key));
  const prefixes = new Set([...all].map((code) => code.replace(/\d+$/, '').toUpperCase()));
  for (const { section, entries, codes } of bySection(nameless, taken)) {
    const series = seriesOf(codes) ?? firstSeries(section, entries.length, (prefix) => prefixes.has(prefix));
    prefixes.add(series.prefix.toUpperCase());
    const next = new NewCodes(series, all);
    for (const entry of entries) keys.set(entry, next.next());
  }
}

/** Codes of functions are known in their section alone. */
function numberMandates(nameless: readonly Entry[], taken: readonly Taken[], keys: Keys): void {
  for (const { entries, codes } of bySection(nameless, taken)) {
    const series = seriesOf(codes) ?? { prefix: 'F', width: 1, last: 0 };
    const next = new NewCodes(series, new Set(codes));
    for (const entry of entries) keys.set(entry, next.next());
  }
}

function bySection(
  nameless: readonly Entry[],
  taken: readonly Taken[],
): { section: string; entries: readonly Entry[]; codes: readonly string[] }[] {
  const codes = groupBy(taken, ({ section }) => section);
  return [...groupBy(nameless, ({ section }) => section.code)]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([section, entries]) => ({
      section,
      entries,
      codes: (codes.get(section) ?? []).map(({ key }) => key),
    }));
}
