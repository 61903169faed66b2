import { dayOf, type Day } from './calendar.ts';
import type { Status } from './scales.ts';

/**
 * Nomor Induk Pegawai, 18 digits: birth date YYYYMMDD, start YYYYMM, sex 1 or 2, sequence NNN. For PPPK, 21 or 22
 * stands in place of the starting month (measured on 1,002 public entries).
 */
export interface Nip {
  readonly birth: Day;
  readonly birthYear: number;
  readonly birthMonth: number;
}

/** What is wrong with a NIP, or merely looks odd. A NIP itself never enters a finding. */
export type NipFault = 'panjang' | 'tanda-lain' | 'tanggal-lahir' | 'jenis-kelamin' | 'bulan-mulai';
export type NipOddity = 'usia-mulai' | 'bulan-untuk-pppk' | 'kode-pppk-untuk-pns' | 'urutan-nol';

export type NipReading =
  | { readonly ok: true; readonly nip: Nip; readonly oddities: readonly NipOddity[] }
  | { readonly ok: false; readonly faults: readonly NipFault[] };

/** Reads 18 digits; the status decides which form of the starting month is expected. */
export function readNip(text: string, status: Status): NipReading {
  if (!/^\d{18}$/.test(text)) {
    return { ok: false, faults: [text.replace(/\D/g, '').length === 18 ? 'tanda-lain' : 'panjang'] };
  }
  const number = (from: number, to: number): number => Number(text.slice(from, to));
  const [birthYear, birthMonth, startYear, startMonth] = [
    number(0, 4),
    number(4, 6),
    number(8, 12),
    number(12, 14),
  ];
  const sex = number(14, 15);
  const birth = dayOf(birthYear, birthMonth, number(6, 8));

  const isPppkForm = startMonth === 21 || startMonth === 22;
  const faults: NipFault[] = [];
  if (birth === undefined || birthYear < 1930) faults.push('tanggal-lahir');
  if (!isPppkForm && (startMonth < 1 || startMonth > 12)) faults.push('bulan-mulai');
  if (sex !== 1 && sex !== 2) faults.push('jenis-kelamin');
  if (birth === undefined || faults.length > 0) return { ok: false, faults };

  const oddities: NipOddity[] = [];
  const startAge = startYear - birthYear;
  if (startAge < 17 || startAge > 60) oddities.push('usia-mulai');
  if (isPppk(status) && !isPppkForm) oddities.push('bulan-untuk-pppk');
  if (!isPppk(status) && isPppkForm) oddities.push('kode-pppk-untuk-pns');
  if (number(15, 18) === 0) oddities.push('urutan-nol');
  return { ok: true, nip: { birth, birthYear, birthMonth }, oddities };
}

function isPppk(status: Status): boolean {
  return status === 'PPPK' || status === 'PPPK Paruh Waktu';
}

/** Hides every NIP in a line of a file, right or malformed, keeping the width so that an underline still fits. */
export function maskNip(line: string): string {
  return line
    .replace(/(\bnip["']?\s*:\s*)([^,}#]*)/gi, (_, key: string, value: string) => key + hideDigits(value))
    .replace(CLOSE_RUN, (run) => (DATES_OR_CODES.test(run) ? run : hideDigits(run)))
    .replace(LOOSE_RUN, (run) => (holdsNip(run) ? hideDigits(run) : run));
}

/** Fifteen digits and more as people group them: too long for anything but numbers of persons. */
const CLOSE_RUN = /\p{Nd}(?:[ \u00a0\u202f.'’-]?\p{Nd}){14,}/gu;

/** Other separators stand between years, folders and columns too, so that the digits must look like a NIP. */
const LOOSE_RUN = /\p{Nd}(?:[\s.'’/_-]{0,3}\p{Nd}){17,}/gu;

/** Dates, and codes of activities such as 4.01.01.2.13.0001, one after the other. */
const DATES_OR_CODES =
  /^(?:(?:(?:19|20)\d\d([-./]?)\d\d\1\d\d|\d\d([-./])\d\d\2(?:19|20)\d\d|\d\.\d\d\.\d\d\.\d\.\d\d\.\d{4})(?:[ -]|$)){2,}$/;

/** Somebody born from 1930 to 2009 who started in this century or the last. */
const NIP_DIGITS = /(?:19[3-9]|200)\d{5}(?:19|20)\d{8}/;

function holdsNip(run: string): boolean {
  const digits = run.replace(/\P{Nd}/gu, '').normalize('NFKC');
  return NIP_DIGITS.test(digits) && !DATES_OR_CODES.test(run);
}

function hideDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => '*'.repeat(digit.length));
}
