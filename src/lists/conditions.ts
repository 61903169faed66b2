import { choiceFor } from './choices.ts';
import { readDate } from './read-date.ts';
import type { Value } from './value.ts';

/** One dated condition, as a section file has it. */
interface Condition {
  readonly jenis: string;
  readonly mulai?: string;
  readonly selesai?: string;
}

const UNTIL = 's.d.';

/** "cuti", or "cuti 2026-01-05 s.d. 2026-03-04; mpp 2026-10-01 s.d.". */
export function writeConditions(value: Value): string {
  return conditionsOf(value)
    .map(({ jenis, mulai, selesai }) =>
      [jenis, ...((mulai ?? selesai) ? [mulai, UNTIL, selesai] : [])].filter(Boolean).join(' '),
    )
    .join('; ');
}

/** One word where no day is told, else the list; dates in any way that people write them. */
export function readConditions(text: string, choices: readonly string[]): Value | undefined {
  const items = text
    .split(/[;,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const read = items.map((item) => readCondition(item, choices));
  if (read.length === 0 || !read.every((item) => item !== undefined)) return undefined;
  const [only] = read;
  return read.length === 1 && !only!.mulai && !only!.selesai ? only!.jenis : (read as unknown as Value);
}

/** The conditions that mean something, in an order of their own. */
export function conditionKeys(value: Value | undefined): string[] {
  return conditionsOf(value ?? [])
    .filter(({ jenis, mulai, selesai }) => jenis !== 'aktif' || mulai || selesai)
    .map(({ jenis, mulai, selesai }) => `${jenis} ${mulai ?? ''} ${selesai ?? ''}`)
    .sort();
}

function conditionsOf(value: Value): readonly Condition[] {
  return typeof value === 'string' ? [{ jenis: value }] : (value as unknown as readonly Condition[]);
}

const RANGE = /\s*(?:(?<![a-z])s\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|[–—]|\s-\s)\s*/i;

function readCondition(text: string, choices: readonly string[]): Condition | undefined {
  const plain = text.replace(/[()]/g, ' ').trim();
  const word =
    /^[a-z]+(?:[\s-]+[a-z]+)*?(?=\s*$|\s+(?:\d|s\s*[./]?\s*d\b|sampai|hingga|mulai|sejak|dari))/i.exec(
      plain,
    )?.[0];
  const jenis = word === undefined ? undefined : choiceFor(word, choices);
  if (word === undefined || jenis === undefined) return undefined;
  const days = plain.slice(word.length).trim();
  if (days === '') return { jenis };
  const ends = days.replace(/^(?:mulai|sejak|dari)\s+/i, '').split(RANGE);
  // Of a day alone nobody knows whether it is the first or the only one.
  if (ends.length > 2 || (ends.length === 1 && ends[0] === days)) return undefined;
  const [from = '', to = ''] = ends;
  const [mulai, selesai] = [readDate(from), readDate(to)];
  if ((from !== '' && mulai === undefined) || (to !== '' && selesai === undefined)) return undefined;
  return (mulai ?? selesai)
    ? { jenis, ...(mulai ? { mulai } : {}), ...(selesai ? { selesai } : {}) }
    : undefined;
}
