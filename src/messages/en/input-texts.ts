import type { InputFindingArgs } from '../../vocabulary/finding.ts';
import type { InputText } from '../phrases.ts';

/** What each finding about the input means, for `jelaskan`. */
export const inputTexts: Record<keyof InputFindingArgs, InputText> = {
  'berkas-tak-terbaca': {
    title: 'File cannot be read',
    meaning: 'The file named does not exist, may not be read, or is a folder.',
    mend: 'Correct the name or the permissions of the file.',
  },
  'berkas-terlalu-besar': {
    title: 'File too large',
    meaning: 'A reasonable section file stays below one megabyte; one that is far larger is not read.',
    mend: 'Keep one section in one file.',
  },
  'berkas-kosong': {
    title: 'Empty file',
    meaning: 'The file holds no data.',
    mend: 'Fill the file or delete it.',
  },
  'berkas-bukan-utf8': {
    title: 'File is not UTF-8',
    meaning: 'All files are read as UTF-8; any other encoding garbles letters.',
    mend: 'Save it again as UTF-8 in a text editor.',
  },
  'yaml-rusak': {
    title: 'File is not correct YAML',
    meaning: 'The structure of the file is wrong, so its content cannot be read with certainty.',
    mend: 'Correct the place that is pointed at: spaces, quotation marks or brackets.',
  },
  'kunci-ganda': {
    title: 'Key written twice',
    meaning: 'An item may have a key only once; the second would overwrite the first.',
    mend: 'Delete one of them.',
  },
  'berkas-keliru': {
    title: 'Wrong content of a file',
    meaning: 'The file holds something else than what is expected in its place.',
    mend: 'Move it to where it belongs, or mend its structure.',
  },
  'temuan-terpotong': {
    title: 'Findings cut short',
    meaning: 'A file has too many findings; only the first are shown one by one.',
    mend: 'Mend what is shown, then check again.',
  },
  'kunci-tak-dikenal': {
    title: 'Unknown key',
    meaning: 'A misspelt key would be silently ignored if it were not reported.',
    mend: 'Use a known key; the nearest one is named.',
  },
  'kunci-wajib': {
    title: 'Required key missing',
    meaning: 'Without this key the item cannot be used.',
    mend: 'Add the key.',
  },
  'nilai-salah': {
    title: 'Value of the wrong form',
    meaning:
      'The value is not written in the form that is asked, for example a norm without a unit or a volume with a dot.',
    mend: 'Write it like the example given.',
  },
  'nilai-tak-dikenal': {
    title: 'Unknown value',
    meaning: 'The value must be one of a fixed list.',
    mend: 'Choose from the list given.',
  },
  'nilai-di-luar-batas': {
    title: 'Value out of range',
    meaning: 'The number is too large or too small for this key.',
    mend: 'Write a number within the limit given.',
  },
  'daftar-kosong': {
    title: 'Empty list',
    meaning: 'Nobody can meet a requirement that is an empty list.',
    mend: 'Fill the list, or remove the key.',
  },
  'berkas-cetak-salah': {
    title: 'A file for printing cannot be used',
    meaning: 'The arms (kop.logo) or a font (cetak.huruf) that setda.yaml names cannot be printed with.',
    mend: 'Name arms in PNG, JPEG or SVG and fonts in TTF that are whole and not larger than 5 MB.',
  },
  'kode-ganda': {
    title: 'Code used twice',
    meaning:
      'Ids of staff and codes of duties must be unique in the whole secretariat; codes of functions and of DPA activities within their section.',
    mend: 'Give each its own code.',
  },
  'rujukan-putus': {
    title: 'Broken reference',
    meaning: 'A code or id is named that does not exist.',
    mend: 'Correct the spelling, or add what is referred to.',
  },
  'rujukan-diri': {
    title: 'Reference to itself',
    meaning: 'A duty cannot be separated from itself.',
    mend: 'Name another duty in jangan_dirangkap.',
  },
  'urutan-terbalik': {
    title: 'Reversed order',
    meaning: 'The first exceeds the last: dates, times of day, or the bounds of petugas.',
    mend: 'Swap them.',
  },
  'nip-salah': {
    title: 'Wrong NIP',
    meaning:
      'A NIP (civil servant number) has 18 digits: date of birth, starting year and month, sex, and sequence number.',
    mend: 'Compare it with the appointment decree (SK).',
  },
  'nip-ganda': {
    title: 'NIP used by two people',
    meaning: 'A NIP belongs to one person only.',
    mend: 'Compare it with the appointment decrees (SK) of both people.',
  },
};
