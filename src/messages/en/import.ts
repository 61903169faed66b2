import type { importWords as indonesian } from '../id/import.ts';
import { count, list, number, quote } from './words.ts';

/** What `bagihabis impor` says besides its findings. */
export const importWords: typeof indonesian = {
  isFolder: (path) => `${quote(path)} is a folder; name the Excel or CSV files in it.`,
  noUnitColumns: (path) =>
    `${quote(path)} is no list of units: it needs two columns headed "unit" and "induk" (the unit above it, or its section).`,
  badSection: (text) =>
    `--bagian ${quote(text)} cannot be the name of a section. Write its code or name, such as "Bagian Umum".`,
  notAFolder: (path) =>
    `--ke ${quote(path)} does not exist and looks like a file. Name a folder; the section files are made in it.`,
  presentErrors: 'Nothing was imported, because the files that are there are in error.',

  reading: (path, at, of) => `reading ${at}/${of} ${path}`,
  understanding: (rows) => `understanding ${count(rows, 'row')}`,
  merging: (entries) => `merging ${count(entries, 'entry', 'entries')}`,
  writing: (path, at, of) => `writing ${at}/${of} ${path}`,

  section: (name, path, isNew) => `${name} (${path}${isNew ? ', new file' : ''})`,
  counts: (added, changed, gone) =>
    `+ ${number(added)} new, ~ ${number(changed)} changed, - ${number(gone)} no longer in the list`,
  goneStays:
    'What is marked - is not deleted; delete it from the section file yourself if it is really gone.',
  more: (rest) => `… and ${count(rest, 'other')}`,
  field: (column, before, after) => `${column}: ${before} → ${after}`,
  nothing: '(nothing)',
  noChanges: 'Nothing changes: the section files already say what the list says.',
  kinds: { pegawai: 'staff', tugas: 'duty', dpa: 'DPA', fungsi: 'function', bagian: 'section' },

  need: 'Staff needed by the list',
  unit: 'Unit',
  position: 'Position',
  duties: 'Duties',
  minutes: 'Minutes',
  computed: 'Need computed',
  stated: 'Need stated',
  total: 'Sum',
  unnamed: '(no position)',

  unsaved: 'Not saved yet. Add --simpan to save it.',
  blocked: 'Nothing was saved, because there are errors. Correct the list and import it again.',
  couldSkip: (rows) =>
    `Nothing was saved, because there are errors in ${count(rows, 'row')}. Correct the list, or add --lewati to import the other rows alone.`,
  skipped: (rows) => `${count(rows, 'row')} in error left out; the other rows are taken.`,
  saved: (files, names) => `${count(files, 'file')} written: ${names}`,
  savedPartly: (names) =>
    names.length === 0
      ? 'No file has been written.'
      : `Written already: ${list(names, 20)}. The others are not; mend the cause and import again.`,
  inTheWay: (path) =>
    `${path} already exists and is no section file that was read; nothing was written. Move it away first.`,
  next: (folder) => `Next: bagihabis periksa ${folder}`,

  mapWritten: (path, command) =>
    `${path} was made: fill in the columns and units that are empty, then run\n  ${command}`,
  mapInTheWay: (path) =>
    `${path} already exists and was not changed. If it is the map of this list, add --peta ${path}.`,
  mapDraft: {
    introduction:
      'Column map for "bagihabis impor": what the columns and units of the list mean.\nFill in what is empty (""), then import again with --peta and the name of this file.',
    headings: 'Headings of the list, to be copied:',
    columns: 'name of the column for bagihabis: its heading in the list; leave "" where there is none',
    required: 'has to be there',
    units: 'Units in the list: code or name of their section, or the unit above them.',
    timeUnit: 'Unit of the numbers in the column of time: menit, jam or hari. Take away the # in front.',
    numbers: 'How numbers kept as text are written: id (1.250,5) or en (1,250.5).',
  },
};
