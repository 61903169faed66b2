import type { ListKind } from './columns.ts';

/** Sheets of a form. */
export const FORM_SHEETS: Readonly<Record<ListKind, string>> = {
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  dpa: 'DPA',
  fungsi: 'Fungsi',
};

/** The sheet that explains the form; its first cell holds the mark by which a form is known. */
export const GUIDE_SHEET = 'Petunjuk';
export const FORM_MARK = 'Formulir bagihabis, bentuk 1';

/** Label in column A of the guide; the code of the form's section stands beside it. Not there in a form of several. */
export const SECTION_LABEL = 'Kode bagian';
