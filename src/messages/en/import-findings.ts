import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import {
  entryNames,
  listNames,
  notationWords,
  timeUnitBy,
  timeUnits,
  tooMuch,
  workbookFaults,
} from './import-words.ts';
import { count, list, meant, number, or, quote, short } from './words.ts';

/** Computed numbers carry the dust of floating point; ten decimals hold all that a table says. */
const exact = (value: number): string => short(value, 10);

/** Behind what is said once for several tables of a file. */
const inTables = (tables: number): string => (tables > 1 ? ` (${number(tables)} tables)` : '');

/** The period that is worked in so many minutes: 6,250, 1,500, 300. */
const periodOf = (minutes: number): string => (minutes > 2_000 ? 'month' : minutes > 1_000 ? 'week' : 'day');

export const importFindings: {
  [Code in keyof ImportFindingArgs]: (args: ImportFindingArgs[Code]) => Sentence;
} = {
  'buku-tak-terbaca': ({ fault, limit }) => workbookFaults[fault](limit === undefined ? '' : number(limit)),
  'buku-terlalu-luas': ({ what, limit }) => ({
    message: `More than ${number(limit)} ${tooMuch[what]}; the rest is not read.`,
    advice:
      what === 'impor'
        ? 'Divide the list, by sections for example, and import one after the other.'
        : 'Save the list alone in a workbook of its own.',
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
  'lembar-formulir-tak-ada': ({ name, unknown, nearest }) => ({
    message: `There is no sheet ${quote(name)} in this form.${meant(nearest)}`,
    advice: `Name the sheet ${quote(name)} again, or ask for a new form.${unknown.length > 0 ? ` Sheets that are not known: ${list(unknown.map(quote), 10)}.` : ''}`,
  }),
  'tabel-tak-ditemukan': ({ kind, sheets }) => ({
    message:
      kind === 'formulir'
        ? `This file is no form of bagihabis: ${sheets.includes('Petunjuk') ? 'cell A1 of the sheet Petunjuk was changed' : 'there is no sheet Petunjuk'}.`
        : `No ${listNames[kind]} is recognised in ${sheets.length > 1 ? `the sheets ${list(sheets, 10)}` : 'this sheet'}.`,
    advice:
      kind === 'formulir'
        ? 'Use a form made by "bagihabis ekspor", or name the kind of list: impor pegawai, tugas or dpa.'
        : 'Name the headings in peta.yaml (--peta), or check whether this is the right file.',
  }),
  'kolom-wajib-tak-ada': ({ kind, missing, unknown }) => ({
    message: `No column ${list(missing.map(quote), 20)} is found in this ${listNames[kind]}.`,
    advice:
      kind === 'formulir'
        ? `Put the heading back, or ask for a new form.${unknown.length > 0 ? ` Headings that are not known: ${list(unknown.map(quote), 30)}.` : ''}`
        : unknown.length > 0
          ? `Name its heading in peta.yaml (--peta). Headings not known yet: ${list(unknown.map(quote), 30)}.`
          : 'Add the column, or name its heading in peta.yaml (--peta).',
  }),
  'kolom-ganda': ({ column, first, second }) => ({
    message: `Two columns for ${quote(column)}: ${quote(first)} and ${quote(second)}; ${quote(first)} is read.`,
    advice: 'If the other one is meant, name its heading in peta.yaml (--peta).',
  }),
  'kolom-diabaikan': ({ headings, tables }) => ({
    message: `Columns that are not known and not read${inTables(tables)}: ${list(headings.map(quote), 12)}.`,
    advice: 'If one of them is needed, name its heading in peta.yaml (--peta).',
  }),
  'peta-kolom-tak-ada': ({ column, heading, nearest, present }) => ({
    message: `Column ${quote(column)}: the heading ${quote(heading)} of peta.yaml is not in the list.${meant(nearest)}`,
    advice:
      nearest === undefined && present.length > 0
        ? `If the list has that column, copy its heading as it stands. Headings there are: ${list(present.map(quote), 30)}.`
        : 'If the list has that column, copy its heading as it stands.',
  }),
  'peta-kolom-pribadi': ({ column, heading }) => ({
    message: `Column ${quote(column)}: the heading ${quote(heading)} of peta.yaml is a column of private data and is not read.`,
    advice: 'Delete that line from peta.yaml, or name another column.',
  }),
  'baris-berpemisah-lain': ({ delimiter }) => ({
    message: `This row is divided by ${delimiter === '\t' ? 'tabs' : quote(delimiter)}, unlike the other rows of the list, and cannot be read.`,
    advice: 'Divide its columns as in the other rows, then import again.',
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
    advice:
      allowed.length > 0 ? `Choose ${or(allowed).replace(/\.$/, '')}.` : `Write ${notationWords(notation)}.`,
  }),
  'nip-hilang-angka': () => ({
    message: 'This NIP is kept as a number, so Excel has already put zeros in place of its last digits.',
    advice:
      'Format the NIP column as text, then copy the NIPs again from their source; lost digits cannot be restored.',
  }),
  'nomor-pribadi': ({ column }) => ({
    message: `Column ${quote(column)}: this cell holds a number like a NIP or NIK.`,
    advice: 'Take the number out of the text; a NIP belongs into the column NIP alone, and no NIK is needed.',
  }),
  'nilai-disimpulkan': ({ column, value, from, rows }) => ({
    message: `Column ${quote(column)}: ${quote(value)} was found out from ${from} in ${count(rows, 'row')}.`,
    advice: 'Check it; if it is wrong, correct the section file, or add the column to the list.',
  }),
  'pangkat-golongan-berbeda': ({ rank, ofRank, stated }) => ({
    message: `The rank ${quote(rank)} is golongan ${ofRank}, but golongan is stated as ${stated}; ${stated} is taken.`,
    advice: 'Correct one of them by the latest decree on the rank.',
  }),
  'pegawai-tidak-diambil': ({ condition, rows }) => ({
    message: `Left out, being no longer on the staff: ${count(rows, 'row')} with ${quote(condition)}.`,
    advice: 'Nothing has to be done; for somebody who is still on duty, correct it in the list.',
  }),
  'baris-ganda': ({ kind, column }) => ({
    message:
      kind === 'unit'
        ? 'The list of units has this unit under another one already; the last row counts.'
        : `This row repeats another one of the ${listNames[kind]}: the same ${column}.`,
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
  'formulir-bagian-keliru': ({ stated, code, name }) => ({
    message: `This form holds the people and duties of ${name}, but its section code is ${stated}.`,
    advice: `Write ${quote(code)} as the section code (Kode bagian) on the sheet Petunjuk, or ask for a new form.`,
  }),
  'unit-tak-dikenal': ({ unit, rows, known, nearest, circle }) => ({
    message: circle
      ? `The section of the unit ${quote(unit)} (${count(rows, 'row')}) is not known: the units above it go round in a circle, ${circle.join(' → ')}.`
      : `The section of the unit ${quote(unit)} (${count(rows, 'row')}) is not known.${meant(nearest)}`,
    advice: circle
      ? 'Correct the unit above one of them in the list of units (--unit) or in peta.yaml (--peta).'
      : `Name its section in peta.yaml (--peta) under "unit", or give a list of units with --unit.${known.length > 0 ? ` Sections: ${list(known, 15)}.` : ''}`,
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

  'kode-terkunci': ({ kind, column, before }) => ({
    message: `Column ${quote(column)}: this ${entryNames[kind]} is already known as ${quote(before)}, and a form does not change that.`,
    advice: `Put ${quote(before)} back. If it really has to be another one, change it in the section file together with all references to it.`,
  }),

  'satuan-waktu': ({ unit, by, heading, tables }) => ({
    message: `The time in column ${quote(heading)} is read in ${timeUnits[unit]}, ${timeUnitBy[by]}${inTables(tables)}.`,
    advice: 'If that is wrong, write satuan_waktu in peta.yaml (--peta).',
  }),
  'satuan-waktu-bertentangan': ({ heading, said, taken, rows, of }) => ({
    message: `Column ${quote(heading)} says ${said}, but the need in ${number(rows)} of ${count(of, 'row')} only fits ${taken}; read as ${taken}.`,
    advice: 'Check it; if it is wrong, write satuan_waktu in peta.yaml (--peta).',
  }),
  'satuan-waktu-tak-jelas': ({ heading, tables }) => ({
    message: `The unit of the numbers in column ${quote(heading)} is not stated and cannot be found out${inTables(tables)}.`,
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
  'volume-per-periode': ({ minutes, times, rows }) => {
    const period = periodOf(minutes);
    return {
      message: `A working time of ${count(minutes, 'minute')} is that of a ${period}; the volume of ${count(rows, 'row')} is read as that of a ${period} and multiplied by ${number(times)} for a year.`,
      advice: 'Check it; if the volumes are those of a year, write the working time of a year in these rows.',
    };
  },
  'waktu-efektif-berbeda': ({ listed, settings, tables }) => ({
    message: `The list has a working time of ${count(listed, 'minute')} a year${inTables(tables)}, but loads are reckoned with ${count(settings, 'minute')}.`,
    advice: 'If the list is right, change waktu_kerja.menit_efektif in setda.yaml.',
  }),
};
