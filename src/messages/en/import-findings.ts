import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { listNames, timeUnitBy, timeUnits, tooMuch, workbookFaults } from './import-words.ts';
import { count, list, meant, number, or, quote, short } from './words.ts';

/** Computed numbers carry the dust of floating point; ten decimals hold all that a table says. */
const exact = (value: number): string => short(value, 10);

export const importFindings: {
  [Code in keyof ImportFindingArgs]: (args: ImportFindingArgs[Code]) => Sentence;
} = {
  'buku-tak-terbaca': ({ fault, limit }) => workbookFaults[fault](limit === undefined ? '' : number(limit)),
  'buku-terlalu-luas': ({ what, limit }) => ({
    message: `More than ${number(limit)} ${tooMuch[what]}; the rest is not read.`,
    advice: 'Save the list alone in a workbook of its own.',
  }),
  'isi-buku-diabaikan': ({ what }) => ({
    message: {
      makro: 'This workbook holds macros; they are neither run nor read.',
      'tautan-luar': 'This workbook links to other files; the links are not followed.',
    }[what],
    advice: {
      makro: 'There is nothing to do; only what stands in the cells is read.',
      'tautan-luar': 'Make sure that the values kept in the cells are up to date.',
    }[what],
  }),
  'sel-tak-bernilai': ({ column, what, token }) => ({
    message:
      what === 'rumus'
        ? `Column ${quote(column)}: this formula has no result yet (${token}).`
        : `Column ${quote(column)}: this cell holds an error (${token}).`,
    advice:
      what === 'rumus'
        ? 'Open it in Excel to have it computed and save it, or paste the values alone.'
        : 'Correct the formula in Excel, or write the value.',
  }),

  'lembar-tak-ada': ({ name, known, nearest }) => ({
    message: `There is no sheet ${quote(name)}.${meant(nearest)}`,
    advice: `Sheets: ${list(known, 20)}.`,
  }),
  'tabel-tak-ditemukan': ({ kind, sheets }) => ({
    message: `No ${listNames[kind]} is recognised in ${sheets.length > 1 ? `the sheets ${list(sheets, 10)}` : 'this sheet'}.`,
    advice:
      kind === 'formulir'
        ? 'Use a form made by "bagihabis ekspor", or name the kind of list: impor pegawai, tugas or dpa.'
        : 'Name the headings in peta.yaml (--peta), or check whether this is the right file.',
  }),
  'kolom-wajib-tak-ada': ({ kind, missing, unknown }) => ({
    message: `No column ${list(missing.map(quote))} is found in this ${listNames[kind]}.`,
    advice:
      unknown.length > 0
        ? `Name its heading in peta.yaml (--peta). Headings not known yet: ${list(unknown.map(quote), 12)}.`
        : 'Add the column, or name its heading in peta.yaml (--peta).',
  }),
  'kolom-ganda': ({ column, first, second }) => ({
    message: `Two columns for ${quote(column)}: ${quote(first)} and ${quote(second)}; ${quote(first)} is read.`,
    advice: 'If the other one is meant, name its heading in peta.yaml (--peta).',
  }),
  'kolom-diabaikan': ({ headings }) => ({
    message: `Columns that are not known and not read: ${list(headings.map(quote), 12)}.`,
    advice: 'If one of them is needed, name its heading in peta.yaml (--peta).',
  }),
  'peta-kolom-tak-ada': ({ column, heading, nearest }) => ({
    message: `Column ${quote(column)}: the heading ${quote(heading)} of peta.yaml is not in the list.${meant(nearest)}`,
    advice: 'Copy the heading as it stands in the list.',
  }),
  'notasi-angka-campur': ({ indonesian, english }) => ({
    message: `Numbers are written in two ways: ${quote(indonesian)} can only be Indonesian, ${quote(english)} only English.`,
    advice: 'Write them in one way, or put "angka: id" or "angka: en" into peta.yaml (--peta).',
  }),

  'isi-wajib-kosong': ({ column }) => ({
    message: `Column ${quote(column)} is not filled in.`,
    advice: 'Fill in this cell; without it the row cannot be used.',
  }),
  'isi-sel-salah': ({ column, token, notation, allowed, nearest }) => ({
    message: `Column ${quote(column)}: ${quote(token)} cannot be read.${meant(nearest)}`,
    advice: allowed.length > 0 ? `Choose ${or(allowed).replace(/\.$/, '')}.` : `Write ${notation}.`,
  }),
  'nip-hilang-angka': () => ({
    message: 'This NIP is kept as a number, so Excel has already put zeros in place of its last digits.',
    advice:
      'Format the NIP column as text, then copy the NIPs again from their source; lost digits cannot be restored.',
  }),
  'nilai-disimpulkan': ({ column, value, from, rows }) => ({
    message: `Column ${quote(column)}: ${quote(value)} was found out from ${from} in ${count(rows, 'row')}.`,
    advice: 'Check it; if it is wrong, correct the section file, or add the column to the list.',
  }),
  'baris-ganda': ({ kind, column }) => ({
    message: `This row repeats another one of the ${listNames[kind]}: the same ${column}.`,
    advice: 'Delete one of the rows, or correct the wrong one.',
  }),
  'pegawai-di-bagian-lain': ({ id, file, list: listed }) => ({
    message: `The list has ${quote(id)} in ${quote(listed)}, but the entry stands in ${file}.`,
    advice: 'The entry is updated there. If the person has moved, move the entry to the other section file.',
  }),
  'bagian-tak-disebut': ({ kind }) => ({
    message: `It is not known which section this ${listNames[kind]} belongs to.`,
    advice: 'Name the section with --bagian, or add a column "Bagian" or "Unit kerja".',
  }),
  'unit-tak-dikenal': ({ unit, rows, known, nearest }) => ({
    message: `The section of the unit ${quote(unit)} (${count(rows, 'row')}) is not known.${meant(nearest)}`,
    advice: `Name its section in peta.yaml (--peta) under "unit", or give a list of units with --unit.${known.length > 0 ? ` Sections: ${list(known, 15)}.` : ''}`,
  }),
  'pejabat-tak-jelas': ({ column, name, candidates }) => ({
    message:
      candidates.length > 0
        ? `Column ${quote(column)}: several people are named ${quote(name)}: ${list(candidates, 8)}.`
        : `Column ${quote(column)}: nobody is named ${quote(name)}.`,
    advice:
      candidates.length > 0
        ? 'Write the id of the person.'
        : 'Import the staff list first, or correct the spelling; the id of the person will do as well.',
  }),

  'satuan-waktu': ({ unit, by, heading }) => ({
    message: `The time in column ${quote(heading)} is read in ${timeUnits[unit]}, ${timeUnitBy[by]}.`,
    advice: 'If that is wrong, write satuan_waktu in peta.yaml (--peta).',
  }),
  'satuan-waktu-bertentangan': ({ heading, said, taken, rows, of }) => ({
    message: `Column ${quote(heading)} says ${said}, but the need in ${number(rows)} of ${count(of, 'row')} only fits ${taken}; read as ${taken}.`,
    advice: 'Check it; if it is wrong, write satuan_waktu in peta.yaml (--peta).',
  }),
  'satuan-waktu-tak-jelas': ({ heading }) => ({
    message: `The unit of the numbers in column ${quote(heading)} is not stated and cannot be found out.`,
    advice: 'Write "satuan_waktu: menit", "satuan_waktu: jam" or "satuan_waktu: hari" in peta.yaml (--peta).',
  }),
  'kebutuhan-tak-cocok': ({ stated, computed }) => ({
    message: `The need is stated as ${exact(stated)}, but volume × time ÷ working time = ${exact(computed)}.`,
    advice: 'Check volume, time and need in this row; volume and time are used.',
  }),
  'jumlah-tak-cocok': ({ position, stated, computed }) => ({
    message: `The sum of the need${position === undefined ? '' : ` of ${quote(position)}`} is stated as ${exact(stated)}, but its rows add up to ${exact(computed)}.`,
    advice: 'Check whether a row was left out, or the formula of the sum is wrong.',
  }),
  'volume-tak-bulat': ({ token }) => ({
    message: `The volume ${quote(token)} is not a whole number.`,
    advice:
      'Write the number of results a year as a whole number; for less than one a year write 1 with a smaller norm.',
  }),
  'waktu-efektif-berbeda': ({ listed, settings }) => ({
    message: `The list has a working time of ${count(listed, 'minute')} a year, but loads are reckoned with ${count(settings, 'minute')}.`,
    advice: 'If the list is right, change waktu_kerja.menit_efektif in setda.yaml.',
  }),
};
