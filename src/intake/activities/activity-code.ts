import { readActivityCode } from '../../lists/read-codes.ts';

/** What stands in the column of codes of a DPA list. */
export type ActivityCode =
  /** A sub kegiatan, with its name where both stand in one cell. */
  | { readonly kind: 'sub'; readonly code: string; readonly name: string | undefined }
  /** A program, a kegiatan, or an account: a line above or below, and no entry of a section file. */
  | { readonly kind: 'lain' };

/** "4.01.01.2.13.0001", "4 . 01 . 01 . 2 . 13 . 0001.", "4.01.01.2.13.0001 Pengelolaan Kelembagaan". */
export function activityCode(text: string): ActivityCode | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const code = readActivityCode(plain.replace(/[.\s]+$/, ''));
  if (code !== undefined) return { kind: 'sub', code, name: undefined };
  const [, first, name] = WITH_NAME.exec(plain) ?? [];
  if (first !== undefined) return { kind: 'sub', code: first, name };
  return HIGHER.test(plain) || ACCOUNT.test(plain) ? { kind: 'lain' } : undefined;
}

const WITH_NAME = /^(\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.(?:\d{4}|\d{2}))[\s:–-]+(\p{L}.*)$/u;

/** Urusan, bidang, program, kewenangan, kegiatan; also with their names behind. */
const HIGHER = /^\d(?:\.\d{2}(?:\.\d{2}(?:\.[12](?:\.\d{2})?)?)?)?\.?(?:[\s:–-]+\p{L}.*)?$/u;

/** Kode rekening of the spending below a sub kegiatan. */
const ACCOUNT = /^[4-6]\.\d(?:\.\d{2}(?:\.\d{2,5})*)?\.?(?:\s.*)?$/;
