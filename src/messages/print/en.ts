import { partsOfDay } from '../../vocabulary/calendar.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { PrintMessages } from './id.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

const number = (value: number): string => formatNumber(value, 0, 'en');
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

export const en: PrintMessages = {
  date: (day) => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${MONTHS[month - 1]!} ${year}`;
  },

  page: {
    page: 'Page',
    of: 'of',
    sort: 'Sort by',
    arms: (owner) => `Arms of ${owner}`,
  },

  titles: {
    rekap: 'Division of Duties',
    lembar: 'Sheet of Duties',
    matriks: 'Matrix of Duties',
    dpa: 'Who Carries Out the DPA',
    laporan: 'Report on the Division of Duties',
  },
  names: {
    rekap: 'Division of duties',
    lembar: 'Sheet of duties',
    matriks: 'Matrix',
    dpa: 'DPA',
    laporan: 'Report',
  },
  year: (year) => `Year ${year}`,

  source: {
    fresh: 'fresh plan, not saved',
    saved: 'saved plan',
    stale: 'saved plan, older than the section file',
    mixed: 'partly the saved plan, partly a fresh one',
    fingerprint: (fingerprint) => `fingerprint ${fingerprint}`,
  },

  signature: {
    onBehalfOf: (position) => `a.n. ${position}`,
    via: 'u.b.',
    receiver: 'Received by,',
    official: 'Official in charge',
    headOf: (section) => `Head of ${section}`,
  },
  nip: 'NIP',
  niPppk: 'NI PPPK',
  golongan: (golongan) => `Golongan ${golongan}`,
  rank: (pangkat, golongan) => `${pangkat} (${golongan})`,

  absence: {
    cuti: 'leave',
    'tugas-belajar': 'study leave',
    mpp: 'pre-retirement leave',
    diperbantukan: 'seconded',
    kontrak: 'contract ended',
    pensiun: 'retired',
  },
  from: (name, section) => `${name}, ${section}`,
  away: (name, reasons) => (reasons === '' ? name : `${name} (${reasons})`),
  awayAll: (names) => `Absent all year: ${names}.`,
  idle: (names) => `Without a duty so far: ${names}.`,

  heads: {
    number: 'No.',
    code: 'Code',
    duty: 'Duty',
    result: 'Result',
    volume: 'Volume',
    norm: 'Norm (minutes)',
    load: 'Load (minutes)',
    owner: 'Owner',
    others: 'Other Assignees',
    deputy: 'Deputy',
    role: 'Role',
    share: 'Share',
    name: 'Name',
    position: 'Position',
    note: 'Remark',
    section: 'Section',
    utilisation: 'Load',
    finish: 'Done At',
  },
  total: 'TOTAL',
  unowned: 'UNOWNED',
  everybody: 'All staff',
  withResults: (name, results) => `${name} (${results})`,

  omitted: {
    noDuties: (section) => `${section} has no duties yet.`,
    noActivities: (section) => `${section} has no DPA activities (sub kegiatan).`,
    nobody: (section) => `Nobody of ${section} is present.`,
    away: (section, names) => `${section}: no sheet because of absence all year: ${names}.`,
  },

  rekap: {
    unowned: (duties) =>
      `${count(duties, 'duty has', 'duties have')} no owner yet and ${duties === 1 ? 'is' : 'are'} marked UNOWNED.`,
  },

  lembar: {
    facts: {
      name: 'Name',
      rank: 'Pangkat/Golongan',
      position: 'Position',
      status: 'Status',
      section: 'Section',
      team: 'Team',
      head: 'Head of the section',
      contract: 'Contract until',
    },
    duties: 'Your duties',
    owner: 'Owner',
    member: 'Assignee',
    load: (minutes, capacity, share, time) =>
      `Your load is ${minutes} minutes a year, ${share} of your working time (${capacity} minutes). Spread evenly over the year, the work of one day is done at ${time}.`,
    loadPastMidnight: (minutes, capacity, share) =>
      `Your load is ${minutes} minutes a year, ${share} of your working time (${capacity} minutes). It cannot be done within working hours.`,
    over: 'This load is above the limit; please talk to your superior.',
    under: 'You can still take on other duties.',
    idle: 'You have not been given a duty yet.',
    because: (cause) => `The cause: ${cause}`,
    deputy: 'You stand in when the owner is away',
    others: 'Not your duties, though close to yours or open to you',
    separated: 'Duties that you must not hold as well',
    separatedFrom: (duties, owner) =>
      `Must not be held together with ${duties}; ${owner === undefined ? 'it has no owner yet' : `the owner is ${owner}`}.`,
    rest: (section, unowned) =>
      `The other duties of ${section} are held by the people who are named in the Division of Duties${unowned > 0 ? `, except ${count(unowned, 'duty that has', 'duties that have')} no owner yet` : ''}.`,
    common: (duties) => `Together with all staff you also have: ${duties}.`,
  },

  matriks: {
    mandates: 'By Function (Fungsi)',
    activities: 'By Activity (Sub Kegiatan)',
    duties: 'By Duty',
    noMandate: 'Without a function',
    noActivity: 'Without an activity',
    owner: 'O',
    member: 'A',
    deputy: 'D',
    count: 'Duties',
    people: 'People',
    idle: 'Idle',
    away: 'Absent',
    elsewhere: 'Works for another section',
    part: (from, to, of) => `Columns ${number(from)} to ${number(to)} of ${number(of)}`,
    legend: 'O = owner, A = assignee, D = deputy. People: owners and assignees, without deputies.',
    emptyColumns: (columns) => `Nobody yet: ${columns}.`,
    columns: 'Columns',
  },

  dpa: {
    code: 'Code',
    text: 'Activity (Sub Kegiatan) / Duty',
    ceiling: 'Ceiling (Rp)',
    pptk: 'PPTK / Owner',
    others: 'Other Officials / Other Assignees',
    noPptk: 'no PPTK named yet',
    noDuty: 'No duty carries it out yet',
    officials: {
      bendahara: 'Bendahara',
      ppk_skpd: 'PPK-SKPD',
      ppkom: 'PPKom',
      pejabat_pengadaan: 'Pejabat Pengadaan',
    },
    official: (role, name) => `${role}: ${name}`,
    outside: (duties, codes) =>
      `${count(duties, 'duty belongs', 'duties belong')} to no activity (sub kegiatan): ${codes}.`,
  },

  laporan: {
    summary: (load, time) =>
      `The average load is ${load} of the working time; spread evenly, the work of one day is done at ${time}.`,
    summaryPastMidnight: (load) =>
      `The average load is ${load} of the working time; it cannot be done within working hours.`,
    sections: 'By section',
    people: 'Staff',
    duties: 'Duties',
    unowned: 'Unowned',
    idle: 'Idle',
    average: 'Average',
    highest: 'Highest Load',
    loads: 'Loads',
    highestLoads: 'Highest loads',
    lowestLoads: 'Lowest loads',
    more: (others) =>
      `… and ${count(others, 'other', 'others')}; see "bagihabis bagi" and "bagihabis jelaskan".`,
    saved: 'The saved plan is shown as it stands; nothing is proven about it.',
  },
};
