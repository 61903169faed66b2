import { formatNumber } from '../../vocabulary/numbers.ts';
import { absence, dateOf, span } from '../en/absence.ts';
import { fullStop } from '../phrases.ts';
import type { PrintMessages } from './id.ts';

const number = (value: number): string => formatNumber(value, 0, 'en');
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

export const en: PrintMessages = {
  date: dateOf,

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
    dpa: 'Carrying Out the DPA',
    laporan: 'Report on the Division of Duties',
  },
  names: {
    rekap: 'Division of duties',
    lembar: 'Sheet of duties',
    matriks: 'Matrix',
    dpa: 'DPA',
    laporan: 'Report',
  },
  leaf: { rekap: 'Section', lembar: 'Person', matriks: 'Matrix', dpa: 'Section', laporan: 'Section' },
  year: (name, year) => `${name}, ${year}`,

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
    sheetReceiver: 'Sheet received by,',
    official: 'Official in charge',
    secretary: 'Sekretaris Daerah',
    headOf: (section) => `Head of ${section}`,
  },
  nip: 'NIP',
  niPppk: 'NI PPPK',
  golongan: (golongan) => `Golongan ${golongan}`,
  rank: (pangkat, golongan) => `${pangkat} (${golongan})`,

  absence,
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
  remedies: {
    raise: (competence, person, level, duty) =>
      `Suggestion: raise the competence of ${person} in ${competence} to level ${level} for ${duty}.`,
    lend: (person, section, duty) => `Suggestion: allow ${person} to help ${section} for ${duty}.`,
    relax: (requirement, duty, person) =>
      `Suggestion: relax ${requirement === 'struktural' ? 'jenjang' : requirement} of ${duty} so that ${person} may do it.`,
    share: (duty, people) => `Suggestion: share ${duty} among ${count(people, 'person', 'people')}.`,
    separate: (duty, others) =>
      `Suggestion: add people who may do ${duty}, or review its separation from ${others}.`,
    replace: (duty, person) => `Suggestion: replace ${person}, the fixed owner of ${duty}.`,
    add: (duty) => `Suggestion: add staff who meet the requirements of ${duty}, or relax them.`,
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
    unowned: (duties, minutes) =>
      `${count(duties, 'duty has', 'duties have')} no owner yet. The total load includes ${minutes} minutes that nobody owns yet.`,
  },

  lembar: {
    facts: {
      name: 'Name',
      rank: 'Rank (golongan)',
      grade: 'Golongan',
      position: 'Position',
      status: 'Status',
      section: 'Section',
      team: 'Team',
      head: 'Head of the section',
      contract: 'Contract until',
    },
    duties: 'Your duties',
    owner: 'Owner',
    ownerWith: (others) => `Owner, together with ${others}`,
    memberUnder: (owner) => `Assignee; the owner is ${owner}`,
    workTime: (year, minutes, reasons) =>
      `Your working time in ${year} is ${minutes} minutes (without ${reasons}).`,
    awayFor: ({ kind, from, to }) => {
      if (kind === 'kontrak' && from !== undefined)
        return `the time after the end of the contract on ${dateOf(from - 1)}`;
      if (kind === 'pensiun' && from !== undefined) return `retirement from ${dateOf(from)}`;
      return [absence[kind], ...span(from, to)].join(' ');
    },
    load: (minutes, capacity, share) =>
      `Your load is ${minutes} minutes a year, ${share} of your working time (${capacity} minutes).`,
    finish: (time, isPartYear) =>
      `Spread evenly over ${isPartYear ? 'the time that you are here' : 'the year'}, the work of one day is done at ${time}.`,
    pastMidnight: 'It cannot be done within working hours.',
    over: 'This load is above the limit; please talk to your superior.',
    under: 'You can still take on other duties.',
    idle: 'You have not been given a duty yet.',
    hall: (others, duties, places) => {
      const who = others === '' ? 'You' : `You, together with ${others},`;
      return places === 0
        ? `${who} can only do ${duties}, whose owner is fixed.`
        : `${who} can only do ${duties}, with room for no more than ${count(places, 'person', 'people')}.`;
    },
    someOf: (some, of) => `${number(some)} of ${count(of, 'duty', 'duties')}`,
    some: (some) => count(some, 'duty', 'duties'),
    cause: (requirement, competence, duties) => {
      if (competence !== undefined) return `your competence ${competence} is too low for ${duties}`;
      switch (requirement) {
        case 'jenjang':
        case 'status':
        case 'golongan':
          return `your ${requirement} is not what is asked for ${duties}`;
        case 'tim':
          return `your team is not what is asked for ${duties}`;
        case 'pendidikan':
          return `your education is too low for ${duties}`;
        case 'struktural':
          return `as a structural official you are not named by ${duties}`;
        case 'belum-dibagi':
          return `you are eligible for ${duties}, but did not get them`;
        default:
          return `you do not meet the requirements of ${duties}`;
      }
    },
    noDuties: 'your section has no duties yet',
    deputy: 'Duties that you take over while the owner is away',
    others: 'Not your duties, although you meet their requirements',
    separated: 'Duties that you must not hold as well',
    separatedFrom: (duties, owner) =>
      fullStop(
        `Must not be held together with ${duties}; ${owner === undefined ? 'it has no owner yet' : `the owner is ${owner}`}`,
      ),
    rest: (section, unowned) =>
      `The other duties of ${section} are held by the people who are named in the Division of Duties${unowned > 0 ? `, except ${count(unowned, 'duty that has', 'duties that have')} no owner yet` : ''}.`,
    common: (duties) => fullStop(`Together with all staff you also carry out: ${duties}`),
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
    legend:
      'O = owner, A = assignee, D = deputy. PEOPLE: owners and assignees, without deputies. Duties: a shared duty counts for each who shares it.',
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
    highestLoads: (people) => `The ${count(people, 'person', 'people')} with the highest load`,
    lowestLoads: (people) => `The ${count(people, 'person', 'people')} with the lowest load`,
    unownedDuties: 'Duties without an owner so far',
    idlePeople: 'People without a duty so far',
    emptyActivities: 'DPA activities (sub kegiatan) without a duty',
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
    bestProof: 'What is proven about the best division',
  },
};
