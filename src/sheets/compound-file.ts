import type { WorkbookFault } from '../vocabulary/finding.ts';

/** Stands in the directory of a file that a password protects. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** The entries of the directory lie at multiples of their size. */
const ENTRY_SIZE = 128;

/** An OLE compound file is a workbook of old, or a new one that a password protects. */
export function compoundFileFault(bytes: Buffer): WorkbookFault {
  for (let at = bytes.indexOf(ENCRYPTED); at !== -1; at = bytes.indexOf(ENCRYPTED, at + 1)) {
    if (at % ENTRY_SIZE === 0) return 'bersandi';
  }
  return 'xls-lama';
}
