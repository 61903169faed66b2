/** What `impor` takes: a list of one kind, or forms that hold all of them. */
export const IMPORT_LISTS = ['pegawai', 'tugas', 'dpa', 'fungsi', 'formulir'] as const;
export type ImportList = (typeof IMPORT_LISTS)[number];
