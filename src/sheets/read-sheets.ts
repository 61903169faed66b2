import { compoundFileFault } from './compound-file.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKind } from './file-kind.ts';
import { MEGABYTE, MOST_FILE_MEGABYTES } from './limits.ts';
import { Unreadable, unreadableFinding } from './unreadable.ts';
import type { Reading } from './reading.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Reads a workbook (XLSX) or list (CSV), told apart by what they hold. Nothing in them is run or followed. */
export function readSheets(file: string, bytes: Uint8Array): Reading {
  try {
    return read(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { workbook: undefined, findings: [unreadableFinding(file, error)] };
  }
}

function read(file: string, bytes: Buffer): Reading {
  if (bytes.length > MOST_FILE_MEGABYTES * MEGABYTE) {
    throw new Unreadable('terlalu-besar', { limit: MOST_FILE_MEGABYTES });
  }
  switch (fileKind(bytes)) {
    case 'zip':
      return readXlsx(file, bytes);
    case 'compound':
      throw new Unreadable(compoundFileFault(bytes));
    case 'text':
      return readCsv(file, bytes);
    case 'markup':
      throw new Unreadable('bukan-buku');
    case 'other':
      throw new Unreadable(/\.(?:csv|txt|tsv)$/i.test(file) ? 'biner' : 'bukan-buku');
  }
}
