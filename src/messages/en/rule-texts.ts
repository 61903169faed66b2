import type { RuleCode } from '../../vocabulary/finding.ts';
import type { RuleText } from '../phrases.ts';
import { upkeepTexts } from './upkeep.ts';

/** What each rule means, why it is there, and how to mend what it finds. */
export const ruleTexts: Record<RuleCode, RuleText> = {
  'nip-janggal': {
    title: 'Odd NIP',
    meaning: 'The NIP has the right form, but is unusual for the status or the age.',
    why: 'A mistyped NIP makes age and length of service wrong, so that somebody retires unexpectedly.',
    mend: 'Compare it with the appointment decree (SK); if it is so, ignore this.',
  },
  'satuan-norma-janggal': {
    title: 'Odd unit of a norm',
    meaning:
      'Workload analysis (ABK) tables often give minutes under the heading of hours, or the reverse. This norm makes sense only in the other unit.',
    why: 'A mixed-up unit makes the load sixty times too large or too small, and with it the whole plan and the staffing need.',
    mend: 'Check the unit of the norm.',
  },
  'petugas-melebihi-volume': {
    title: 'More assignees than results',
    meaning: 'A duty is shared in whole results, so it cannot have more assignees than results.',
    why: 'Who gets no result of a duty has no work to show.',
    mend: 'Lower petugas, or correct volume.',
  },
  'tahun-kosong': {
    title: 'Year not given',
    meaning: 'Without the year, nothing that depends on dates is computed.',
    why: 'People on leave, at the end of a contract or retiring count as present all year, so they are given duties that they have no time for.',
    mend: 'Write tahun in setda.yaml.',
  },
  'penanggung-jawab-tak-memenuhi': {
    title: 'Fixed owner does not meet the requirements',
    meaning: 'The person fixed as owner is absent, or does not meet the requirements of the duty.',
    why: 'A duty held by somebody who does not meet its requirements looks owned on paper, but nobody can answer for it.',
    mend: 'Change the owner or the requirements.',
  },
  'tugas-tak-bertuan': {
    title: 'Unowned duty',
    meaning: 'Nobody may do this duty, or nobody has been given it. The duties are not yet fully divided.',
    why: 'Nobody does a duty without an owner, and when it is called for, people throw responsibility at each other.',
    mend: 'Follow the suggestions given: raise a competence, lend staff, or relax a requirement.',
  },
  'pegawai-menganggur': {
    title: 'Idle person',
    meaning:
      'The person is present, but is neither owner nor assignee of any duty. Being a deputy does not count.',
    why: 'All staff are paid to work; who is given no duty can show no result, while colleagues carry more.',
    mend: 'Share duties among more people, raise competences, or add duties that suit the person.',
  },
  'petugas-kurang': {
    title: 'Too few assignees',
    meaning:
      'The duty asks for more people than do it: too few meet its requirements, or they have a duty that may not be held together with it.',
    why: 'Those who are there carry the part of those who are not, or the duty is not finished.',
    mend: 'Lower petugas, relax the requirements, or reconsider jangan_dirangkap.',
  },
  'pengganti-kosong': {
    title: 'No deputy',
    meaning:
      'If the owner is away, nobody can stand in. Duties that only structural officials may hold do not count, since their stand-in (Plh.) is named by written order.',
    why: 'One person who is ill, on leave or transferred is enough to stop a service.',
    mend: 'Prepare a second person.',
  },
  'beban-berlebih': {
    title: 'Overload',
    meaning:
      'The load of the year exceeds batas_beban × capacity. The duties are assigned all the same; the excess is reported.',
    why: 'Who has more work than working time is late or gives up quality. That is why class A of EJ does not mean good.',
    mend: 'Share the largest duty, or open it to more people.',
  },
  'beban-kurang': {
    title: 'Underload',
    meaning: 'The load of the year is below beban_minimum × capacity.',
    why: 'Staff with little work are not used to the full, while colleagues may be overloaded.',
    mend: 'Add duties that the person can do.',
  },
  'dpa-tanpa-tugas': {
    title: 'DPA activity without a duty',
    meaning: 'There is a budget, but no duty that carries the activity out.',
    why: 'What the DPA holds must get done. An activity that is no duty of anybody shows only when its money is left unspent.',
    mend: 'Link a duty to the activity, or add a duty.',
  },
  'pembagian-usang': {
    title: 'Saved plan out of date',
    meaning: 'The section has changed since its plan was saved.',
    why: 'Sheets that are printed and signed no longer agree with how things are.',
    mend: 'Compare, then save again.',
  },
  'pembagian-tak-sah': {
    title: 'Saved plan not valid',
    meaning:
      'The saved plan contradicts the section file: somebody may no longer do it, the volumes do not add up, or separated duties are held together.',
    why: 'A signed plan must be one that can be carried out; one that contradicts the section file cannot.',
    mend: 'Mend the saved plan, or assign again and save.',
  },
  'penanggung-jawab-dirangkap': {
    title: 'Fixed owner of separated duties',
    meaning:
      'Two duties that must not be held together are fixed to one person, so one of them stays unowned.',
    why: 'Separated duties keep anybody from checking his own work.',
    mend: 'Change the owner of one of them.',
  },
  'hanya-satu-orang': {
    title: 'Only one person can',
    meaning:
      'Only one person can do this mandatory duty. Duties for structural officials alone are exempt, since who stands in for an official (Plh.) is named by letter.',
    why: 'If that person is ill, on leave or transferred, a duty that must be done stops.',
    mend: 'Prepare a second person: raise a competence, borrow staff of another section, or relax a requirement that is not needed.',
  },
  'pegawai-tak-tersedia': {
    title: 'Owner not available',
    meaning:
      'The owner who is fixed, or kept in the saved plan, retires, studies, is on pre-retirement leave, is seconded, or is on long leave in this year.',
    why: 'Nobody can ask a result of a name whose bearer is away, and nobody feels appointed to stand in.',
    mend: 'Fix another owner, assign again and save, or see to it that the deputy is ready for that time.',
  },
  'kontrak-habis': {
    title: 'Contract ends',
    meaning:
      'The contract of a PTT, PPPK or part-time PPPK ends in this year, or has ended already. Those that end on 31 December are only noted, once for each section.',
    why: 'Renewal is decided on duty and responsibility; that decision, and who takes over, should stand before the contract ends.',
    mend: 'Update kontrak_sampai if it is renewed, or decide who takes over the duties.',
  },
  'kompetensi-jabatan': {
    title: 'Below the profile of the position',
    meaning:
      'Education, golongan or a competence of a person is below the profile of the position held (profil_jabatan in setda.yaml).',
    why: 'Where competence does not fit the position, the work falls to others or is done badly; this shows who needs training.',
    mend: 'Propose training or schooling, complete the data of the person, or review the profile.',
  },
  'norma-dicocok-cocokkan': {
    title: 'Norms perhaps fitted',
    meaning:
      'The duties that only holders of one position can do add up to exactly, or just under, the number of its holders. This is a sign, not a proof.',
    why: 'Norms that were reckoned back from the number of staff make a workload analysis useless for finding how many staff are needed.',
    mend: 'Measure the time again. If the norms are right, silence the finding with the reason.',
  },
  'tugas-wajib-tanpa-dpa': {
    title: 'Mandatory duty without DPA activity',
    meaning: 'A duty of priority wajib belongs to no budget activity, although its section records its DPA.',
    why: 'What must be done needs money that is known. Otherwise the lack shows only when the work is under way.',
    mend: 'Link the duty with the activity that pays for it, or silence this with a reason if it needs no budget.',
  },
  'fungsi-tanpa-tugas': {
    title: 'Function without duty',
    meaning:
      'No duty of the section carries out this function of its mandate. Other functions given by superiors are exempt.',
    why: 'A function that no duty spells out is done by nobody, and nobody can be held to account for it.',
    mend: 'Link an existing duty with the function, or add one.',
  },
  'tugas-tanpa-fungsi': {
    title: 'Duty without function',
    meaning:
      'The duty belongs to no function, although its section lists its functions. Other duties given by superiors are exempt.',
    why: 'Duties outside the mandate take time for work that may be that of another section.',
    mend: 'Link the duty with its function, move it to the section in charge, or review the mandate.',
  },
  'tumpang-tindih': {
    title: 'Overlapping duty or function',
    meaning:
      'Two sections hold the same duty or function. Affixes, small words and names of sections do not count; what every section does for itself, such as work plans, monitoring and reports, is exempt.',
    why: 'What two sections hold is done twice, or passed to and fro until nobody does it.',
    mend: 'Agree on one section, then delete or reword the entry of the other. If the two do differ, silence this with a reason.',
  },
  'rangkap-dpa': {
    title: 'Clashing roles in the DPA',
    meaning:
      'Somebody holds two budget roles that are to be kept apart, over all activities of the organisation, or one that is for civil servants (ASN) only.',
    why: 'Those who carry out an activity, verify its bills and pay them must be different people, so that mistakes are caught and do not become audit findings.',
    mend: 'Appoint somebody else for one of the roles, or set the table in setda.yaml to what holds in the region.',
  },
  'pptk-kosong': {
    title: 'Activity without PPTK',
    meaning: 'A budget activity names no PPTK.',
    why: 'Without a PPTK nobody steers the activity and reports on it, and its money may stay unspent.',
    mend: 'Write the id of the person appointed under pptk.',
  },
  'pptk-tak-ada': {
    title: 'Unknown PPTK',
    meaning: 'The PPTK given is on the staff list of no section.',
    why: 'Mostly the person has moved on or the id is misspelt. The activity seems to have its officer, and has none.',
    mend: 'Correct the id, or appoint a new PPTK.',
  },
  ...upkeepTexts,
};
