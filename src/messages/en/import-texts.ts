import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { InputText } from '../phrases.ts';

/** What each finding about an imported list means, for `jelaskan`. */
export const importTexts: Record<keyof ImportFindingArgs, InputText> = {
  'buku-tak-terbaca': {
    title: 'Workbook cannot be read',
    meaning:
      'Excel workbooks (.xlsx, .xlsm) and CSV lists are read. Files of other formats, with a password, damaged, or made to overload the computer are refused.',
    mend: 'Save it as .xlsx or CSV as the next step says.',
  },
  'buku-terlalu-luas': {
    title: 'Workbook too large',
    meaning: 'The workbook holds more than a list reasonably does; only a part is read.',
    mend: 'Save the list alone in a workbook of its own.',
  },
  'isi-buku-diabaikan': {
    title: 'Content of a workbook left aside',
    meaning: 'Macros are never run and links to other files never followed; only the cells are read.',
    mend: 'Nothing has to be mended, as long as the values in the cells are up to date.',
  },
  'sel-tak-bernilai': {
    title: 'Cell without a value',
    meaning: 'The cell holds a formula that was not computed, or an error such as #REF!.',
    mend: 'Open it in Excel to have it computed and save it, or write the value.',
  },
  'lembar-tak-ada': {
    title: 'No such sheet',
    meaning: 'The name at --lembar is that of no sheet.',
    mend: 'Use one of the names shown.',
  },
  'lembar-formulir-tak-ada': {
    title: 'Sheet of a form missing',
    meaning:
      'The sheets of a form are known by their names. One that was renamed or deleted is not read, and what was filled in there would be lost unseen.',
    mend: 'Give the sheet its name again, or ask for a new form.',
  },
  'tabel-tak-ditemukan': {
    title: 'No table found',
    meaning: 'Tables are recognised by their headings. No row of these sheets has enough known ones.',
    mend: 'Name the headings in peta.yaml, or import the right file.',
  },
  'kolom-wajib-tak-ada': {
    title: 'Required column missing',
    meaning: 'Without this column the rows of the list cannot be used.',
    mend: 'Add the column, or name its heading in peta.yaml.',
  },
  'kolom-ganda': {
    title: 'Two columns for one thing',
    meaning: 'Two headings are read as the same column; only the first is used.',
    mend: 'Name the heading that is meant in peta.yaml.',
  },
  'kolom-diabaikan': {
    title: 'Column left aside',
    meaning:
      'This heading is not known. NIK, NPWP, address and telephone are never taken over, and not named here.',
    mend: 'If it is needed, name its heading in peta.yaml.',
  },
  'peta-kolom-tak-ada': {
    title: 'Heading of the map not in the list',
    meaning:
      'peta.yaml names a heading that the list does not have; the map may be meant for another list too.',
    mend: 'If the list has that column, copy its heading as it stands.',
  },
  'peta-kolom-pribadi': {
    title: 'Map names a column of private data',
    meaning:
      'Private data such as NIK, NPWP, addresses and telephone numbers are never taken over, not even where peta.yaml names them. The NIP is taken only as the NIP.',
    mend: 'Delete that line from peta.yaml, or name another column.',
  },
  'baris-berpemisah-lain': {
    title: 'Row with other delimiters',
    meaning:
      'All of this row stands in one cell, because its columns are divided by another sign: commas, say, among rows that are divided by semicolons.',
    mend: 'Divide its columns as in the other rows.',
  },
  'notasi-angka-campur': {
    title: 'Numbers written in two ways',
    meaning:
      'Numbers kept as text are read in one way for a whole table: 1.250,5 or 1,250.5. Here both occur, so 1.250 may be 1250 or one and a quarter.',
    mend: 'Write them in one way, or set "angka" in peta.yaml.',
  },
  'isi-wajib-kosong': {
    title: 'Required cell empty',
    meaning: 'This cell has to be filled in for its row to be used.',
    mend: 'Fill it in, or delete the row.',
  },
  'isi-sel-salah': {
    title: 'Wrong content of a cell',
    meaning: 'The content of the cell does not have the form that its column asks for.',
    mend: 'Write it as in the example, or choose from the list shown.',
  },
  'nip-hilang-angka': {
    title: 'NIP with lost digits',
    meaning:
      'A NIP has 18 digits, and Excel keeps numbers to 15. A NIP kept as a number is no longer whole, and is not guessed.',
    mend: 'Format the column as text, then copy the NIPs again from their source.',
  },
  'nomor-pribadi': {
    title: 'Personal number in a text',
    meaning:
      'Duties, positions and other texts are printed as they stand, so a NIP or NIK in them can be read by anyone. The text is taken over as it is.',
    mend: 'Take the number out of the text.',
  },
  'nilai-disimpulkan': {
    title: 'Value found out',
    meaning:
      'The list does not say this value; it was found out from another column, such as jenjang from the position.',
    mend: 'Check it; correct the section file if it is wrong.',
  },
  'pangkat-golongan-berbeda': {
    title: 'Rank and golongan do not agree',
    meaning:
      'Every golongan of a civil servant has one rank (pangkat), such as Penata for III/c. Where they do not agree, the golongan is taken.',
    mend: 'Correct rank or golongan in the list.',
  },
  'pegawai-tidak-diambil': {
    title: 'Person left out',
    meaning: 'By the list this person has retired, died, resigned or moved, and can be given no duties.',
    mend: 'For somebody who is still on duty, correct it in the list.',
  },
  'baris-ganda': {
    title: 'Row repeated',
    meaning: 'Two rows speak of the same thing, so it is not clear which one holds.',
    mend: 'Delete one of them, or correct the wrong one.',
  },
  'pegawai-di-bagian-lain': {
    title: 'Person stands in another section',
    meaning:
      'The list has a person in another section than the file where the entry stands. The entry is updated in its place; it is not moved.',
    mend: 'If the person has moved, move the entry to the other section file.',
  },
  'bagian-tak-disebut': {
    title: 'Section not named',
    meaning: 'The list has no column for section or unit, and --bagian is not given.',
    mend: 'Name the section with --bagian.',
  },
  'formulir-bagian-keliru': {
    title: 'Wrong section code of a form',
    meaning:
      'Most ids and duty codes of this form belong to one section, but the sheet Petunjuk names another one.',
    mend: 'Correct the section code on the sheet Petunjuk, or ask for a new form.',
  },
  'unit-tak-dikenal': {
    title: 'Unknown unit',
    meaning:
      'It is not known which section this unit belongs to. SIASN lists sections and subsections directly below the secretariat; and a slip of the pen must not become a new section.',
    mend: 'Name its section in peta.yaml under "unit", or give a list of units with --unit.',
  },
  'pejabat-tak-jelas': {
    title: 'Official not clear',
    meaning: 'A name in the list has to mean exactly one member of staff.',
    mend: 'Write the id of the person, or import the staff list first.',
  },
  'kode-terkunci': {
    title: 'Id or code changed in a form',
    meaning:
      'Section files, saved plans and other records refer to staff by id and to duties by code. Changing one in a row of a form breaks those references.',
    mend: 'Put the id or code back, or change it in the section file together with all references to it.',
  },
  'satuan-waktu': {
    title: 'Unit of time',
    meaning:
      'Many ABK tables are headed "jam" (hours) and hold minutes, or state no unit. The unit taken is always told, and why.',
    mend: 'If it is wrong, write satuan_waktu in peta.yaml.',
  },
  'satuan-waktu-bertentangan': {
    title: 'Contradicting units of time',
    meaning:
      'The heading states one unit, but the need (volume × time ÷ working time) only fits another one. The one that fits is taken.',
    mend: 'Check it; if it is wrong, write satuan_waktu in peta.yaml.',
  },
  'satuan-waktu-tak-jelas': {
    title: 'Unit of time not clear',
    meaning: 'The number 60 may be minutes or hours; a wrong guess makes the load sixty times wrong.',
    mend: 'Write satuan_waktu in peta.yaml.',
  },
  'kebutuhan-tak-cocok': {
    title: 'Need does not fit',
    meaning: 'The need as stated is not volume × time ÷ working time.',
    mend: 'Check the numbers of the row.',
  },
  'jumlah-tak-cocok': {
    title: 'Sum does not fit',
    meaning: 'The row of sums is not the sum of the rows above.',
    mend: 'Check for rows left out and for a wrong formula.',
  },
  'volume-tak-bulat': {
    title: 'Volume not whole',
    meaning: 'The volume is the number of results a year, which are handed out one by one.',
    mend: 'Write a whole number.',
  },
  'volume-per-periode': {
    title: 'Volume of a month, a week or a day',
    meaning:
      'The list divides by the working time of a month, a week or a day, so its volumes are those of that period. Section files hold volumes of a year, so they are multiplied.',
    mend: 'If the volumes are those of a year, write the working time of a year in the list.',
  },
  'waktu-efektif-berbeda': {
    title: 'Different working time',
    meaning: 'The need in the list was computed with another working time than the plan is.',
    mend: 'Bring waktu_kerja.menit_efektif in setda.yaml in line.',
  },
};
