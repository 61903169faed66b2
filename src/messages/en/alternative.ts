import type { Messages } from '../id.ts';
import { count, duties, list, meant, number, others, percent, quote } from './words.ts';

const people = (ids: readonly string[]): string => list(ids, 12);

/** More moves than this are only counted. */
const MOST_MOVES = 5;

/** "rises from 93.0% (analis-2) to 97.0% (analis-5)" */
const change = (before: number, ofBefore: string, after: number, ofAfter: string): string =>
  `${after > before ? 'rises' : 'falls'} from ${percent(before, 1)} (${ofBefore}) to ${percent(after, 1)} (${ofAfter})`;

const points = (share: number): string => `${number(share * 100, 1)} percentage points`;

export const alternative: Messages['alternative'] = {
  onlyOfDuties: (subject) =>
    `--mengapa-bukan is for duties only; ${quote(subject)} is not the code of a duty that is assigned.`,
  unknownPerson: (id, nearest) => `There is no staff member with the id ${quote(id)}.${meant(nearest)}`,
  heading: (name, id) => `Why not ${name} (${id})?`,
  isOwner: (person, duty) => `${person} is the owner of ${duty} already.`,
  isAssignee: (person, duty, owner) =>
    `${person} is an assignee of ${duty} already, with ${owner} as its owner. If the two changed roles, the loads of all would stay as they are.`,
  pinned: (owner, duty) => `The file fixes ${owner} as the owner of ${duty}.`,
  pinReplaced: 'What follows supposes that this is changed.',
  renewed:
    'The saved plan is no longer what would be made now. This choice is therefore compared with what "bagihabis bagi --ubah semua" makes, not with the saved plan.',
  cannot: (person, duty, lacks) => `${person} cannot do ${duty}: ${lacks}.`,
  today: (loads) => `Loads today: ${list(loads.map(([person, share]) => `${person} ${percent(share, 1)}`))}.`,
  mended: (duty, level, isSaved) =>
    level === undefined
      ? `If that were mended, ${duty} could go to this person${anew(isSaved)}:`
      : `If that were mended, ${duty} would go to this person${anew(isSaved)}, for the plan is then better in this: ${level}.`,
  mendedInVain: (duty) =>
    `Even if that were mended, this person would not become the owner of ${duty}: the plan without is at least as good.`,
  chosen: (duty, owner) =>
    `With this person as the owner of ${duty}${owner === undefined ? '' : `, and not ${owner}`}:`,
  ownUnowned: (duty) =>
    `${duty} itself would be unowned, for it clashes with a separation or another fixed owner`,
  unowned: (codes) => `unowned then: ${people(codes)}`,
  owned: (codes) => `owned then: ${people(codes)}`,
  idle: (ids) => `idle then: ${people(ids)}`,
  busy: (ids) => `no longer idle: ${people(ids)}`,
  highest: (...figures) => `the highest load in this group ${change(...figures)}`,
  level: (rank, ...figures) =>
    `the highest load in this group stays; number ${rank} of the loads ${change(...figures)}`,
  tolerated: (tolerance) => `, within toleransi_merata (${points(tolerance)})`,
  loads: (changes) =>
    `loads that change: ${list(
      changes.map(({ person, before, after }) => `${person} ${percent(before, 1)} → ${percent(after, 1)}`),
      20,
    )}; the others stay`,
  noLoads: 'the loads of all stay',
  moves: (moves) =>
    `what moves along: ${[
      ...moves.slice(0, MOST_MOVES).map(move),
      ...(moves.length > MOST_MOVES ? [`and ${others(moves.length - MOST_MOVES)}`] : []),
    ].join('; ')}`,
  noMoves: 'no other duty moves',
  'bagian-sendiri': (steps) =>
    `people of other sections hold ${duties(Math.abs(steps))} ${steps > 0 ? 'more' : 'fewer'}`,
  jabatan: (steps) =>
    `${duties(Math.abs(steps))} ${steps > 0 ? 'more' : 'fewer'} with people whose position is not the one that the duty names`,
  jenjang: (steps) =>
    `jenjang, golongan or education of the people ${steps > 0 ? 'farther above' : 'nearer to'} what is asked`,
  kompetensi: (steps) =>
    `competence of the people ${count(Math.abs(steps), 'level')} ${steps > 0 ? 'farther above' : 'nearer to'} what is asked`,
  sebaran: (pairs) =>
    `fungsi and sub kegiatan more ${pairs > 0 ? 'scattered' : 'together'} (${count(Math.abs(pairs), 'holder')} ${pairs > 0 ? 'more' : 'fewer'})`,
  levels: {
    'tak-bertuan': 'unowned duties',
    menganggur: 'idle people',
    beban: 'level loads',
    pindah: 'duties that move',
    'bagian-sendiri': 'people of the own section first',
    jabatan: 'fit of the position',
    jenjang: 'fit of jenjang, golongan and education',
    kompetensi: 'fit of the competence',
    sebaran: 'one person for one fungsi and sub kegiatan',
  },
  worse: (level) => `What decides: ${level}. There this choice is worse.`,
  better: (level, duty, person, isSaved) =>
    `As to ${level} this choice is better, and worth using: write "penanggung_jawab: ${person}" at ${duty}, then run "bagihabis bagi${isSaved ? ' --ubah semua' : ''}".${isSaved ? ' Without --ubah semua the other duties stay as far as possible, so that loads may differ.' : ''}`,
  kept: (owner) =>
    `In what counts more this choice is no worse. ${owner} is kept from the saved plan, for as little as possible is to change.`,
  equal: (owner, tolerance) =>
    `${tolerance === undefined ? '' : `Loads that differ within toleransi_merata (${points(tolerance)}) count as equally level. `}This choice is as good; of equally good ones that found first is used, which is the one with ${owner}.`,
  anew: (person) =>
    `A new plan with "bagihabis bagi --ubah semua" does give it to ${person}. Without --ubah semua the saved plan is kept as far as possible.`,
  pinReplacedInTable: 'The list below supposes that this is changed.',
  group: 'This group: the people who share duties with each other, directly or through others.',
  computed: 'Computed by dividing this group anew once for each candidate, with that person as the owner.',
  estimated: (duty) =>
    `This group is too large to be divided anew for each candidate. The figures below are estimates: the rest of the plan is taken to stay. To have one candidate really computed: "bagihabis jelaskan ${duty} --mengapa-bukan ID".`,
  highestThen: (share) => `highest load in this group ${percent(share)}`,
  movesThen: (moved) => `${count(moved, 'other duty', 'other duties')} moved along`,
};

function anew(isSaved: boolean): string {
  return isSaved ? ' with "bagihabis bagi --ubah semua"' : '';
}

function move({ duty, from, to }: Parameters<Messages['alternative']['moves']>[0][number]): string {
  if (to.length === 0) return `${duty} no longer with ${people(from)}`;
  return from.length === 0
    ? `${duty} also to ${people(to)}`
    : `${duty} from ${people(from)} to ${people(to)}`;
}
