import type { FormMessages } from '../id/forms.ts';
import { formColumns } from './form-columns.ts';

export const forms: FormMessages = {
  language: 'en',
  title: (section) => `Form ${section}`,
  required: 'Required.',
  made: 'May be left blank in a new row; bagihabis makes it.',
  example: (text) => `Example: ${text}`,
  columns: formColumns,

  checks: {
    choose: 'Choose one of the list.',
    unknown: 'This is not in the form yet. Go on if it is right.',
    whole: 'Write a whole number, at least 1.',
    amount: 'Write a number without letters.',
    share: 'Write a number above 0 and at most 1.',
    unit: 'Write it with its unit, for example 90 menit, 2 jam 30 menit or 1 hari. Go on if it is right.',
    nip: 'A NIP has 18 digits. Go on if it is right.',
    several: (words) => `May be several, with commas between: ${words}`,
    levels: (words) => `Competences and their level (1-5), with commas between: ${words}`,
    conditions: (words) =>
      `${words}; with dates where it is not the whole year: cuti 2026-01-05 s.d. 2026-03-04`,
  },

  guide: {
    section: 'Section',
    office: 'Office',
    fill: 'How to fill it in',
    filling: [
      'Fill in the sheets Pegawai (staff), Tugas (duties), DPA (activities) and Fungsi (functions): one row each. New rows go right below the last one.',
      'Columns with a dark heading are required, those with a light one are filled in where needed.',
      'Point at a heading to read what it means. Where a cell shows an arrow, choose from the list.',
      'Ids and codes that are there already are grey and locked, for rows are known by them. In new rows they may be left blank; bagihabis makes them. Only the code of an activity on the sheet DPA has to be written.',
      'Emptying a cell removes what it said. Deleting a row deletes nobody and no duty; it is only reported as gone.',
      'Leave the names of sheets and the headings as they are.',
    ],
    giveBack: 'Giving it back',
    givingBack: [
      'Save the form as an Excel workbook (.xlsx) and return it to whoever keeps the data.',
      'They first look at what has changed: bagihabis impor formulir <file> --ke <folder>',
      'When it is right, it is written into the section files: bagihabis impor formulir <file> --ke <folder> --simpan',
    ],
    privacy: 'Personal data',
    private: [
      'This form holds NIPs, which are personal data under UU 27/2022. Hand it only to those who are entitled to it, and delete copies that are no longer needed.',
    ],
    meaning: 'What the columns mean',
    head: ['Sheet', 'Column', 'Required', 'What to fill in', 'Example'],
    yes: 'yes',
  },

  everything: 'All sections',
  inputErrors: 'No form was made, for there are errors in the input.',
  exists: (paths) =>
    `Exists already and holds something else: ${paths}. Somebody may have filled it in; choose another folder with --keluaran, or overwrite with --timpa.`,
  tooLong: (entry, heading, limit) =>
    `Column ${heading} of ${entry} is longer than a cell of Excel can hold (${limit} characters). Shorten it and try again.`,
  done: (count, file, into) =>
    `${count} forms written. They hold NIPs: hand them only to those who are entitled to them. When filled in: bagihabis impor formulir ${file}${into}`,
};
