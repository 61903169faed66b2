import { partsOfDay } from '../../vocabulary/calendar.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { fullStop } from '../phrases.ts';
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
    stale: 'saved plan, made before the section file was changed',
    mixed: 'partly the saved plan, partly a fresh one',
    fingerprint: (fingerprint) => `fingerprint ${fingerprint}`,
    noFingerprint: 'no fingerprint',
  },

  signature: {
    onBehalfOf: (position) => `a.n. ${position}`,
    via: 'u.b.',
    receiver: 'Received by,',
    official: 'Official in charge',
    secretary: 'Sekretaris Daerah',
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
  namesake: (name, position) => `${name} (${position})`,
  away: (name, reasons) => (reasons === '' ? name : `${name} (${reasons})`),
  awayAll: (names) => fullStop(`Absent all year: ${names}`),
  idle: (names) => fullStop(`Without a duty so far: ${names}`),

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
  unowned: 'NO OWNER YET',
  everybody: 'All staff',
  withResults: (name, results) => `${name} (${results})`,

  omitted: {
    noDuties: (section) => `${section} has no duties yet.`,
    noActivities: (section) => `${section} has no DPA activities (sub kegiatan).`,
    nobody: (section) => `Nobody of ${section} is present.`,
    away: (section, names) => fullStop(`${section}: no sheet because of absence all year: ${names}`),
  },

  rekap: {
    unowned: (duties) => `${count(duties, 'duty has', 'duties have')} no owner yet.`,
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
    deputy: 'Duties that you take over while the owner is away',
    others: 'Not your duties, though close to yours or open to you',
    separated: 'Duties that you must not hold as well',
    separatedFrom: (duties, owner) =>
      fullStop(
        `Must not be held together with ${duties}; ${owner === undefined ? 'it has no owner yet' : `the owner is ${owner}`}`,
      ),
    rest: (section, unowned) =>
      `The other duties of ${section} are held by the people who are named in the Division of Duties${unowned > 0 ? `, except ${count(unowned, 'duty that has', 'duties that have')} no owner yet` : ''}.`,
    common: (duties) => fullStop(`Together with all staff you also have: ${duties}`),
  },

  matriks: {
    byMandate: { name: 'By Function (Fungsi)', unit: 'Functions', none: 'Without a function' },
    byActivity: { name: 'By Activity (Sub Kegiatan)', unit: 'Activities', none: 'Without an activity' },
    byDuty: { name: 'By Duty', unit: 'Duties' },
    owner: 'O',
    member: 'A',
    deputy: 'D',
    count: 'Duties',
    people: 'PEOPLE',
    idle: 'Without a duty so far',
    away: 'Absent',
    elsewhere: 'Works for another section',
    part: (unit, from, to, of) => `${unit} ${number(from)} to ${number(to)} of ${number(of)}`,
    legend: 'O = owner, A = assignee, D = deputy. PEOPLE: owners and assignees, without deputies.',
    emptyColumns: (columns) => fullStop(`Nobody yet: ${columns}`),
    columns: 'Columns',
  },

  dpa: {
    code: 'Code',
    text: 'Activity (Sub Kegiatan) / Duty',
    ceiling: 'Ceiling (Rp)',
    pptk: 'PPTK / Owner',
    others: 'Other Officials / Other Assignees',
    noPptk: 'no PPTK named yet',
    noDuty: 'No duty for this activity yet',
    officials: {
      pptk: 'PPTK',
      bendahara: 'Bendahara',
      ppk_skpd: 'PPK-SKPD',
      ppkom: 'PPKom',
      pejabat_pengadaan: 'Pejabat Pengadaan',
    },
    official: (role, name) => `${role}: ${name}`,
    outside: (duties, codes) =>
      fullStop(`${count(duties, 'duty belongs', 'duties belong')} to no activity (sub kegiatan): ${codes}`),
  },

  laporan: {
    complete: (duties, people) =>
      `FULLY DIVIDED: ${count(duties, 'duty', 'duties')}, ${count(people, 'person', 'people')}; every duty has an owner, everybody has a duty.`,
    incomplete: (unowned, idle) => {
      const parts = [
        ...(unowned > 0 ? [`${count(unowned, 'duty', 'duties')} without an owner`] : []),
        ...(idle > 0 ? [`${count(idle, 'person', 'people')} without a duty`] : []),
      ];
      return `NOT YET DIVIDED: ${parts.join(', ')}.`;
    },
    summary: (load, time) =>
      `The average load is ${load} of the working time; spread evenly, the work of one day is done at ${time}.`,
    summaryPastMidnight: (load) =>
      `The average load is ${load} of the working time; it cannot be done within working hours.`,
    sections: 'By section',
    people: 'Staff',
    duties: 'Duties',
    unowned: 'No Owner Yet',
    idle: 'No Duty Yet',
    average: 'Average',
    highest: 'Highest Load',
    loads: 'Loads',
    highestLoads: 'Highest loads',
    lowestLoads: 'Lowest loads',
    unownedDuties: 'Duties without an owner so far',
    idlePeople: 'People without a duty so far',
    emptyActivities: 'DPA activities (sub kegiatan) without a duty so far',
    more: (others, document) => `… and ${count(others, 'other', 'others')}; all of them in ${document}.`,
    unownedProven: (unowned) =>
      unowned === 0
        ? 'Every duty has an owner.'
        : `There cannot be fewer than ${count(unowned, 'duty', 'duties')} without an owner (proven).`,
    unownedUnproven: (unowned) =>
      `${count(unowned, 'duty', 'duties')} without an owner; it is not proven that there cannot be fewer.`,
    idleProven: (idle) =>
      idle === 0
        ? 'Everybody who is present has a duty.'
        : `There cannot be fewer than ${count(idle, 'person', 'people')} without a duty (proven).`,
    idleBounded: (idle, bound) =>
      `${count(idle, 'person', 'people')} without a duty; proven: there cannot be fewer than ${number(bound)}.`,
    saved: 'The saved plan is shown as it stands; how level it is was not computed anew.',
  },
};
