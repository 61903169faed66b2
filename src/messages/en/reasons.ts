import type { Cause, FindingArgs, HallGroup, Lack, Remedy, SavedProblem } from '../../vocabulary/finding.ts';
import type { NipOddity } from '../../vocabulary/nip.ts';
import { requirementName, writtenRequirement } from '../written.ts';
import { count as counted, number, short, duties, persons, list, or, quote } from './words.ts';

export const nipOddities: Record<NipOddity, (status: string) => string> = {
  'usia-mulai': () => 'the year of birth and the starting year are not 17 to 60 years apart',
  'bulan-untuk-pppk': (status) => `the status is ${status}, but digits 13 and 14 are not 21 or 22`,
  'kode-pppk-untuk-pns': (status) => `the status is ${status}, but digits 13 and 14 bear the mark of a PPPK`,
  'urutan-nol': () => 'the sequence number is 000',
};

export const wantedNames = (wanted: Lack['wanted']): string =>
  Array.isArray(wanted) ? or(wanted as readonly string[]) : String(wanted ?? '');

/** "below level 3 in anjab", "below education S1": what is not met, as it follows "3 of 5 staff are". */
export function failing(requirement: Cause['requirement'], wanted: Lack['wanted']): string {
  const names = wantedNames(wanted);
  switch (requirement) {
    case 'bagian':
      return 'outside this section';
    case 'keadaan':
      return 'absent all year';
    case 'struktural':
      return 'in a structural office whose jenjang this duty does not name';
    case 'jenjang':
      return `of a jenjang other than ${names}`;
    case 'status':
      return `of a status other than ${names}`;
    case 'tim':
      return `outside team ${names}`;
    case 'pendidikan':
      return `below education ${names}`;
    case 'golongan':
      return `below golongan ${names}`;
    case 'pemisahan':
      return `blocked by the separation from ${Array.isArray(wanted) ? list(wanted as readonly string[]) : names}`;
    case 'penanggung_jawab':
      return `the fixed owner (${names}) is absent or does not meet the requirements`;
    case 'belum-dibagi':
      return 'eligible, but not assigned yet';
    default:
      return requirement.startsWith('keadaan.')
        ? `absent (${requirement.slice('keadaan.'.length)})`
        : `below level ${names} in ${requirement.slice('kompetensi.'.length)}`;
  }
}

/** The same reason when one person is counted against many duties, each with its own demands. */
export function failingAny(requirement: Cause['requirement']): string {
  switch (requirement) {
    case 'jenjang':
      return 'another jenjang is asked';
    case 'status':
      return 'another status is asked';
    case 'tim':
      return 'another team is asked';
    case 'pendidikan':
      return 'education too low';
    case 'golongan':
      return 'golongan too low';
    case 'struktural':
      return 'structural official whose jenjang is not named';
    case 'belum-dibagi':
      return 'eligible, but did not get it';
    default:
      return requirement.startsWith('kompetensi.')
        ? `competence ${requirement.slice('kompetensi.'.length)} too low`
        : failing(requirement, null);
  }
}

export const requirementNames: Partial<Record<Lack['requirement'], string>> = {
  pendidikan: 'education',
  tim: 'team',
};

/** "anjab 2, needs 3": what one person has against what is asked. */
export function lack({ requirement, wanted, actual }: Lack): string {
  switch (requirement) {
    case 'bagian':
      return actual === null ? 'in no section' : `in section ${actual}`;
    case 'keadaan':
      return `absent${actual === null ? '' : ` (${actual})`}`;
    case 'struktural':
      return `structural official (${actual ?? 'none'}) whose jenjang this duty does not name`;
    default: {
      const name = requirementNames[requirement] ?? requirement.replace('kompetensi.', '');
      return `${actual === null ? `no ${name}` : `${name} ${actual}`}, needs ${wantedNames(wanted)}`;
    }
  }
}

export function remedy(change: Remedy): string {
  switch (change.kind) {
    case 'tingkatkan-kompetensi':
      return `Raise the competence ${change.competence} of ${change.person} to ${change.level}${change.steps > 1 ? `, up ${counted(change.steps, 'level')}` : ''} (for ${change.duty}): write "${change.competence}: ${change.level}" into that person's kompetensi.`;
    case 'pinjamkan-pegawai':
      return `Allow ${change.person} to help section ${change.section}: add "bantu: [${change.section}]" (for ${change.duty}).`;
    case 'longgarkan-syarat':
      return `Relax ${quote(requirementName(change.requirement))} of ${change.duty} so that ${change.person} may do it: ${relaxing(change)}.`;
    case 'bagi-bersama':
      return `Share ${change.duty} among ${persons(change.people)}: write "petugas: ${change.people}" (or "bagi_tugas: otomatis" in setda.yaml, to share every duty as needed).`;
    case 'lepas-pemisahan':
      return `Add people who may do ${change.duty}, or review its jangan_dirangkap with ${list(change.others)}.`;
    case 'ganti-penanggung-jawab':
      return `Replace or remove penanggung_jawab ${change.person} of ${change.duty}.`;
    case 'tambah-pegawai':
      return `Add staff who meet the requirements of ${change.duty}, or relax them.`;
  }
}

/** 'write "pendidikan: SMA" into syarat' */
function relaxing({ requirement, to }: Extract<Remedy, { kind: 'longgarkan-syarat' }>): string {
  const { key, within, text } = writtenRequirement(requirement, to);
  return text === null ? `remove ${quote(key)} from ${within}` : `write ${quote(text)} into ${within}`;
}

export function hallSentence(group: HallGroup): string {
  const verb = group.duties.length === 1 ? 'has' : 'have';
  const who = `${list(group.people)} (${persons(group.people.length)}) can only do ${list(group.duties)}`;
  return group.places === 0
    ? `${who}, whose owner is fixed.`
    : `${who}, which ${verb} room for ${persons(group.places)}.`;
}

export const causesOfDuty = (causes: readonly Cause[]): string =>
  causes
    .map(({ requirement, wanted, count, of }, i) => {
      const reason = failing(requirement, wanted);
      if (requirement === 'penanggung_jawab' || requirement === 'pemisahan') return reason;
      return i === 0 ? `${number(count)} of ${number(of)} staff: ${reason}` : `${persons(count)}: ${reason}`;
    })
    .join('; ');

export const causesOfPerson = (causes: readonly Cause[]): string =>
  list(
    causes.map((cause) => `${failingAny(cause.requirement)} (${number(cause.count)} of ${duties(cause.of)})`),
    5,
  );

export const nearestPeople = (nearest: FindingArgs['tugas-tak-bertuan']['nearest']): string =>
  nearest.map(({ person, lacking }) => `${person} (${lacking.map(lack).join('; ')})`).join(', ');

export function savedProblem(problem: SavedProblem): string {
  switch (problem.kind) {
    case 'tugas-tak-ada':
      return 'this duty is no longer in the section file';
    case 'pegawai-tak-ada':
      return `there is no ${quote(problem.person)} on the staff${problem.nearest === undefined ? '' : `; did you mean ${quote(problem.nearest)}?`}`;
    case 'tak-merata':
      return `the volumes of its people are not even (${problem.volumes.map((volume) => number(volume)).join(', ')}); whole results are shared as evenly as they divide`;
    case 'tak-memenuhi':
      return `${problem.person} may not do it (${problem.lacking.map(lack).join('; ')})`;
    case 'bukan-petugas':
      return `the owner ${problem.person} is not among its people`;
    case 'dua-kali':
      return `${problem.person} is listed twice`;
    case 'jumlah':
      return `the volumes of its people add up to ${short(problem.planned, 2)}, but its volume is ${number(problem.volume)}`;
    case 'banyak-petugas':
      return `it has ${persons(problem.people)}, but ${problem.min === problem.max ? number(problem.min) : `${number(problem.min)} to ${number(problem.max)}`} are asked for`;
    case 'bukan-yang-tetap':
      return `its owner is ${problem.person}, but ${problem.pin} is fixed`;
    case 'pengganti-sendiri':
      return `the deputy ${problem.person} is its own owner`;
    case 'dirangkap':
      return `${problem.person} also holds ${problem.other}, but the two must not be held by one person`;
  }
}
