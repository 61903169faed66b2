import type { RuleCode, RuleFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { roleName, rolesHeld } from '../roles.ts';
import { absencePhrase, dateIn } from './absence.ts';
import { loadGrade } from './load-grades.ts';
import {
  nipOddities,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,
  savedProblem,
} from './reasons.ts';
import { relief } from './relief.ts';
import { staleDifference } from './stale-plan.ts';
import {
  number,
  short,
  percent,
  percentBeside,
  silenced,
  counted,
  count,
  persons,
  list,
  meant,
  quote,
  unquote,
} from './words.ts';
import { upkeepFindings } from './upkeep.ts';

export const ruleFindings: { [Code in RuleCode]: (args: RuleFindingArgs[Code]) => Sentence } = {
  'nip-janggal': ({ oddities, status }) => ({
    message: `The NIP looks odd: ${oddities.map((oddity) => nipOddities[oddity](status)).join('; ')}.`,
    advice: 'Compare the NIP and the status with the appointment decree (SK).',
  }),
  'satuan-norma-janggal': ({ token, people, otherUnit, otherPeople }) => ({
    message: `With the norm ${quote(unquote(token))} this duty takes ${counted(short(people, 4), 'person', 'people')} all year; with the unit ${quote(otherUnit)} it takes ${counted(short(otherPeople, 3), 'person', 'people')}.`,
    advice: `Check the unit: it should perhaps be ${quote(otherUnit)}.`,
  }),
  'petugas-melebihi-volume': ({ people, volume }) => ({
    message: `The duty asks for ${persons(people)} but yields ${count(volume, 'result')} a year; it is shared in whole results.`,
    advice: `Write at most ${number(volume)} for "petugas".`,
  }),
  'tahun-kosong': ({ entries }) => ({
    message: `The year is not given, so dates of leave, contract end and retirement are not counted (${persons(entries)} ${entries === 1 ? 'has' : 'have'} dates).`,
    advice: 'Write "tahun: …" in setda.yaml.',
  }),
  'penanggung-jawab-tak-memenuhi': ({ person, lacking }) => ({
    message: `The fixed owner ${person} cannot hold this duty: ${lacking.map(lack).join('; ')}.`,
    advice: 'Change penanggung_jawab, remove the key, or change the requirements of the duty.',
  }),
  'tugas-tak-bertuan': ({ duty, causes, nearest, remedies, teamMeant }) => ({
    message:
      causes.length === 0
        ? `Duty ${duty} is unowned: this section has no staff.`
        : `Duty ${duty} is unowned: ${causesOfDuty(causes)}.${teamMeant === undefined ? '' : ` Did you mean the team ${quote(teamMeant)}?`}${nearest.length > 0 ? ` Nearest: ${nearestPeople(nearest)}.` : ''}`,
    advice: remedies.length > 0 ? remedies.map(remedy).join(' Or: ') : 'Run "bagihabis bagi --simpan".',
  }),
  'pegawai-menganggur': ({ person, causes, hall, remedies }) => ({
    message: `${person} is idle: ${hall ? hallSentence(hall) : causes.length > 0 ? `${causesOfPerson(causes)}.` : 'the section has no duties.'}`,
    advice:
      remedies.length > 0
        ? remedies.map(remedy).join(' Or: ')
        : causes.some(({ requirement }) => requirement === 'belum-dibagi')
          ? 'Run "bagihabis bagi --simpan".'
          : 'Add duties that suit the position, or name another section in "bantu".',
  }),
  'petugas-kurang': ({ duty, wanted, found, apart }) => {
    const asked = `Duty ${duty} asks for ${persons(wanted)}, but`;
    if (apart === undefined)
      return {
        message: `${asked} only ${number(found)} can do it.`,
        advice: 'Lower "petugas", or relax the requirements.',
      };
    if (apart.length === 0)
      return {
        message: `${asked} so far it is assigned to only ${number(found)}, though others meet the requirements.`,
        advice: 'Add people to it in the plan, or run "bagihabis bagi --ubah semua --simpan".',
      };
    return {
      message: `${asked} only ${number(found)} can do it: the others who meet the requirements have ${list(apart)}, which may not be held together with it.`,
      advice: `Lower "petugas", relax the requirements of ${duty} or ${list(apart)}, or reconsider jangan_dirangkap.`,
    };
  },
  'pengganti-kosong': ({ section, owners }) => ({
    message: `Section ${section}: nobody can stand in for ${owners.map((entry) => `${entry.owner} (${list(entry.duties)})`).join(', ')}, because nobody else meets the requirements.`,
    advice: `Prepare a second person; who is nearest is shown by "bagihabis jelaskan ${owners[0]?.duties[0] ?? ''}".`,
  }),
  'beban-berlebih': ({ person, utilisation, limit, grade }) => ({
    message: `The load of ${person} is ${percentBeside(utilisation, limit)}, above the limit of ${percent(limit)}. ${loadGrade(grade)}`,
    advice: `See "bagihabis jelaskan ${person}": share the largest duty, or relax requirements so that others can help.`,
  }),
  'beban-kurang': ({ person, utilisation, limit, grade }) => ({
    message: `The load of ${person} is ${percentBeside(utilisation, limit)}, below the limit of ${percent(limit)}. ${loadGrade(grade)}`,
    advice: 'Add duties that this person can do, or share the duties of overloaded colleagues.',
  }),
  'dpa-tanpa-tugas': ({ activity, name, ceiling }) => ({
    message: `No duty carries out DPA activity ${activity} (${name})${ceiling === undefined ? '' : `, budget ceiling Rp${number(ceiling)}`}.`,
    advice: `Write "dpa: ${activity}" in the duty that carries it out, or add such a duty.`,
  }),
  'pembagian-usang': ({ section, difference }) => ({
    message: `The saved plan was made before the file of section ${section} was changed (${staleDifference(difference)}).`,
    advice: 'See the difference with "bagihabis bandingkan", then save with "bagihabis bagi --simpan".',
  }),
  'pembagian-tak-sah': ({ duty, problem }) => ({
    message: `Saved plan of ${duty}: ${savedProblem(problem)}.`,
    advice: 'Mend this file, or run "bagihabis bagi --simpan".',
  }),
  'penanggung-jawab-dirangkap': ({ person, other }) => ({
    message: `${person} is fixed as owner of ${other} too, but the two must not be held by one person.`,
    advice: 'Change penanggung_jawab of one of them, or review jangan_dirangkap.',
  }),
  'hanya-satu-orang': ({ duty, person, second }) => ({
    message: `Only ${person} can do duty ${duty}; it stops while ${person} is away.`,
    advice: second
      ? `${relief.second(second.remedies.map(remedy))} Others who nearly meet the requirements are shown by "bagihabis jelaskan ${duty}".`
      : `Add staff who meet the requirements, or review these; who is nearest is shown by "bagihabis jelaskan ${duty}".`,
  }),
  'pegawai-tak-tersedia': ({ person, duties, held, absence, share }) => {
    const away =
      share === 0
        ? `is away all year (${absencePhrase(absence)})`
        : `is away for part of the year (${absencePhrase(absence)}) and present on ${percent(share)} of its working days`;
    const others = `who else can do it is shown by "bagihabis jelaskan ${duties[0] ?? ''}"`;
    const ready = `see to it that the deputy is ready for that time, and write: ${silenced('pegawai-tak-tersedia')}`;
    return held === 'tetap'
      ? {
          message: `The fixed owner ${person} ${away}.`,
          advice: `Change or remove penanggung_jawab; ${others}.${share === 0 ? '' : ` Or ${ready}`}`,
        }
      : {
          message: `${person} ${away}, but owns ${list(duties)} in the saved plan.`,
          advice:
            share === 0
              ? `Run "bagihabis bagi --simpan"; ${others}.`
              : `Change penanggung_jawab in this file; ${others}. Or ${ready}`,
        };
  },
  'kontrak-habis': (args) => {
    if (args.kind === 'akhir-tahun')
      return {
        message: `Section ${args.section}: the ${args.people.length === 1 ? 'contract' : 'contracts'} of ${list(args.people, 20)} end${args.people.length === 1 ? 's' : ''} on ${dateIn(args.end)}.`,
        advice: 'Decide before that day whose contract is renewed, then update kontrak_sampai of each.',
      };
    const { person, end, duties } = args;
    return {
      message: `The contract of ${person} ends on ${dateIn(end)}; ${duties.length > 0 ? `after that nobody owns ${list(duties)}` : 'after that this person does not count as present'}.`,
      advice: `If it is renewed, update kontrak_sampai; if not, ${duties.length > 0 ? 'decide who takes over these duties' : 'take this person out of the section file after that'}.`,
    };
  },
  'kompetensi-jabatan': ({ person, position, lacking }) => ({
    message: `${person} does not meet the profile of the position held, ${position}: ${lacking.map(lack).join('; ')}.`,
    advice: 'Propose training or schooling, complete the data, or review profil_jabatan in setda.yaml.',
  }),
  'norma-dicocok-cocokkan': ({ position, people, duties, need }) => ({
    message: `Only ${position} (${list(people)}) can do ${list(duties)}, which together take ${counted(short(need, 3), 'person', 'people')}, almost exactly the ${number(people.length)} there ${people.length === 1 ? 'is' : 'are'}. This is a sign, not a proof, that the norms were fitted to the number of staff.`,
    advice: `Compare the norms of these duties with the time that the work really takes; if they are right, write: ${silenced('norma-dicocok-cocokkan')}`,
  }),
  'tugas-wajib-tanpa-dpa': ({ duty }) => ({
    message: `Duty ${duty} is mandatory (wajib), but belongs to no DPA activity.`,
    advice: `Write "dpa: …" in ${duty} with the code of the activity that pays for it; if it needs no budget, write "# bagihabis-abaikan tugas-wajib-tanpa-dpa: the reason" above it.`,
  }),
  'fungsi-tanpa-tugas': ({ mandate, text }) => ({
    message: `No duty of this section carries out function ${mandate} (${text}).`,
    advice: `Write "fungsi: ${mandate}" in the duty that carries it out, or add such a duty.`,
  }),
  'tugas-tanpa-fungsi': ({ duty }) => ({
    message: `Duty ${duty} carries out no function of its section.`,
    advice: `Write "fungsi: …" in ${duty}; if no function fits, check whether the duty belongs to another section.`,
  }),
  'tumpang-tindih': ({ one, other, similarity }) => ({
    message: `Two sections hold the same ${other.kind === 'tugas' ? 'duty' : 'function'}: ${one.section} (${one.code} ${quote(one.text)}) and ${other.section} (${other.code} ${quote(other.text)})${similarity < 1 ? `; words in common: ${percent(similarity)}` : ''}.`,
    advice: `Agree which section holds it, then delete or reword it in the other. If the two do differ, write "# bagihabis-abaikan tumpang-tindih: the reason" above either.`,
  }),
  'rangkap-dpa': ({ person, clash }) =>
    clash.kind === 'peran'
      ? {
          message: `${person} is both ${rolesHeld(clash, 'and', 'DPA activity')}; these roles should be held by different people.`,
          advice: `Appoint somebody else as ${roleName(clash.roles[0])} or ${roleName(clash.roles[1])}. What may be combined can be set in setda.yaml: "aturan", "rangkap-dpa", "larangan".`,
        }
      : {
          message: `The status of ${person} is ${clash.status}, not a civil servant (ASN), who therefore cannot be ${roleName(clash.role)} of DPA activity ${clash.activity}.`,
          advice: `Appoint a civil servant as ${roleName(clash.role)}, or correct the status if it is wrong.`,
        },
  'pptk-kosong': ({ activity, name }) => ({
    message: `DPA activity ${activity} (${name}) has no PPTK yet.`,
    advice: 'Write "pptk: …" with the id of the person appointed.',
  }),
  'pptk-tak-ada': ({ activity, person, nearest }) => ({
    message: `${quote(person)}, the PPTK of DPA activity ${activity}, is not on the staff list.${meant(nearest)}`,
    advice: 'Write the id of somebody on the list, or add the person to the staff of a section.',
  }),
  ...upkeepFindings,
};
