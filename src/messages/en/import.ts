import type { importWords as indonesian } from '../id/import.ts';
import { count, list, number, quote } from './words.ts';

/** What `bagihabis impor` says besides its findings. */
export const importWords: typeof indonesian = {
  noLists: (path) => `There is no Excel (.xlsx) or CSV file in the folder ${quote(path)}.`,
  noUnitColumns: (path) =>
    `${quote(path)} is no list of units: it needs two columns headed "unit" and "induk" (the unit above it, or its section).`,
  badSection: (text) =>
    `--bagian ${quote(text)} cannot be the name of a section. Write its code or name, such as "Bagian Umum".`,
  twoSections: (one, other) =>
    `--bagian may be given once; here it says ${quote(one)} and ${quote(other)}. Import the lists one by one.`,
  formHasSection: (path, code) =>
    `${path} names its own section (${quote(code)}), so that --bagian does not apply. Leave --bagian out, or use the form of the section that is meant.`,
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
  morePositions: (positions) => `… and ${count(positions, 'other position')}`,

  unsaved: 'Not saved yet. Add --simpan to save it.',
  blocked: 'Nothing was saved, because there are errors. Correct the list and import it again.',
  couldSkip: (rows) =>
    `Nothing was saved, because there are errors in ${count(rows, 'row')}. Correct the list, or add --lewati to import the other rows alone.`,
  skippedAll: (rows) =>
    `Nothing was taken: all rows that were read are in error (${count(rows, 'row')}). Mend the list and import again.`,
  skipped: (rows) => `${count(rows, 'row')} in error left out; the other rows are taken.`,
  filesIn: (folder, files) => `${folder} (${count(files, 'file')})`,
  saved: (files, names) => `${count(files, 'file')} written: ${names}`,
  savedPartly: (names) =>
    names.length === 0
      ? 'No file has been written.'
      : `Written already: ${list(names, 20)}. The others are not; mend the cause and import again.`,
  inTheWay: (path) =>
    `${path} already exists and is no section file that was read; nothing was written. Move it away first.`,
  changedMeanwhile: (path) =>
    `${path} has changed since it was read, and is not replaced. Import again, so that the change is reckoned with.`,
  noFolder: (path) => `${path} is no folder; no section files can be made in it. Move that file away first.`,
  next: (folder) => `Next: bagihabis periksa ${folder}`,

  mapWritten: (path, parts, command) => `${path} was made: fill in ${list(parts)}, then run\n  ${command}`,
  mapParts: {
    kolom: 'the columns that are empty',
    unit: 'the units that are empty',
    satuan_waktu: '"satuan_waktu" (menit, jam or hari; take away the # in front)',
    angka: '"angka" (id or en; take away the # in front)',
  },
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
