import type { Severity } from '../vocabulary/finding.ts';
import type { Messages } from './id.ts';
import { alternative } from './en/alternative.ts';
import { barred } from './en/barred.ts';
import { cellFindings } from './en/cell-findings.ts';
import { importFindings } from './en/import-findings.ts';
import { importTexts } from './en/import-texts.ts';
import { importWords } from './en/import.ts';
import { inputFindings } from './en/input-findings.ts';
import { inputTexts } from './en/input-texts.ts';
import {
  causesOfDuty,
  causesOfPerson,
  failing,
  hallSentence,
  lack,
  nearestPeople,
  remedy,
} from './en/reasons.ts';
import { relief } from './en/relief.ts';
import { ruleFindings } from './en/rule-findings.ts';
import { ruleTexts } from './en/rule-texts.ts';
import { search } from './en/search.ts';
import { thresholds } from './en/thresholds.ts';
import { number, short, percent, counted, count, duties, persons, list, quote, meant } from './en/words.ts';

const severities: Record<Severity, string> = { galat: 'error', peringatan: 'warning', catatan: 'note' };

/** Not the plan that comes out without the limit: that one may be higher for the sake of fit. */
const freelyLevelled = 'in the most level plan found without the limit';

/** What a duty yields where its file does not say. */
const RESULTS = 'results';

export const en: Messages = {
  language: 'en',
  number,
  short,
  percent,
  list,
  findings: { ...inputFindings, ...importFindings, ...ruleFindings },
  cellFindings,
  inputTexts: { ...inputTexts, ...importTexts },
  ruleTexts,
  severities,
  failing,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,

  report: {
    complete: (dutyCount, people) =>
      `FULLY DIVIDED: ${duties(dutyCount)}, ${persons(people)}, nothing left over and nobody idle`,
    incomplete: (unowned, idle) =>
      `NOT YET DIVIDED: ${[...(unowned > 0 ? [count(unowned, 'unowned duty', 'unowned duties')] : []), ...(idle > 0 ? [count(idle, 'idle person', 'idle people')] : [])].join(', ')}`,
    section: (name, people, dutyCount) => `${name} (${persons(people)}, ${duties(dutyCount)})`,
    person: 'Staff',
    name: 'Name',
    duty: 'Duty',
    owner: 'Owner',
    others: 'Other assignees',
    deputy: 'Deputy',
    load: 'Load',
    duties: 'Duties',
    finish: 'Done at',
    away: (names) => `Absent all year: ${names}.`,
    nextDay: 'past midnight',
    unowned: 'Unowned duties',
    idle: 'Idle people',
    noIdleDuty: 'the section has no duties',
    nearest: (people) => `Nearest: ${people}.`,
    remedy: (text) => `Suggestion: ${text}`,
    activities: 'DPA activities without a duty',
    activity: (code, name, ceiling) =>
      `${code} ${name}${ceiling === '' ? '' : ` (budget ceiling Rp${ceiling})`}`,
    proof: 'What is proven',
    unownedProven: (unowned) =>
      unowned === 0
        ? 'Every duty has an owner.'
        : `There cannot be fewer than ${count(unowned, 'unowned duty', 'unowned duties')} (proven).`,
    unownedUnproven: (unowned) =>
      `${count(unowned, 'unowned duty', 'unowned duties')}; it is not proven that there cannot be fewer.`,
    idleProven: (idle) =>
      idle === 0
        ? 'Everybody who is present has a duty.'
        : `There cannot be fewer than ${count(idle, 'idle person', 'idle people')} (proven).`,
    idleBounded: (idle, bound) =>
      bound === 0
        ? `${count(idle, 'idle person', 'idle people')}; it is not proven that there cannot be fewer.`
        : `${count(idle, 'idle person', 'idle people')}; proven: there cannot be fewer than ${number(bound)}.`,
    levelProven: (bound, isHeld) =>
      `${isHeld ? 'As long as the saved plan is kept, the' : 'The'} highest load cannot be below ${bound} (proven).`,
    levelBounded: (mostLevel, bound, isHeld) =>
      `The highest load of the most level plan found is ${mostLevel}; proven: it cannot be below ${bound}${isHeld ? ' as long as the saved plan is kept' : ''}.`,
    levelElsewhere: (organisation) =>
      `These people share duties with other sections, so how level it can be is proven only for the whole ${organisation}.`,
    fitted:
      'This plan departs from the most level one, by toleransi_merata at the most, so that duties go to people who fit them better.',
    bottleneck: (dutyCodes, people, bound, isHeld) =>
      `The cause: ${dutyCodes} can only be done by${isHeld ? ', or are kept with,' : ''} ${list(people, 6)}, so ${people.length > 1 ? 'one of them' : 'that person'} carries at least ${bound}.`,
    levelBelow: (people, mostLevel, bound) =>
      `Below that, the highest load of the ${people === 1 ? 'one other person who shares' : `${number(people)} others who share`} duties with those people is ${mostLevel}${bound === undefined ? ' (proven)' : `; proven: it cannot be below ${bound}`}.`,
    groups: (groups, proven, gap) =>
      proven === groups
        ? groups === 1
          ? '1 independent group, whose highest load is proven to be as low as can be.'
          : `Staff fall into ${number(groups)} groups that share no duties with each other; the highest load of each is proven to be as low as can be.`
        : groups === 1
          ? `1 independent group, whose highest load is not proven to be as low as can be: the gap to the proven bound is ${gap}.`
          : `${number(groups)} independent groups; the highest load of ${number(proven)} is proven to be as low as can be; elsewhere the gap to the proven bound is at most ${gap}.`,
    mode: (mode, released) =>
      mode === 'semua'
        ? 'All duties are divided anew (--ubah semua); the saved plan is followed only as far as loads stay level.'
        : `The saved plan is kept with --ubah ${mode}${released > 0 ? `; ${count(released, 'assignment')} released so that nothing is left over and nobody is idle` : ''}.`,
    moves: (moved, bound) =>
      `${count(moved, 'assignment')} moved from people who could have kept them${bound === moved ? '; fewer are impossible' : bound > 1 ? `; fewer than ${number(bound)} are impossible` : ''}.`,
    heldBack: (what) => `--maks-pindah holds this plan back: ${what}.`,
    heldWithin: (most, what) =>
      `With at most ${count(most, 'move')} no plan that is more level was found: ${what}.`,
    heldHighest: (highest, without) => `its highest load is ${highest}; ${freelyLevelled} it is ${without}`,
    heldGroup: (person, load, without) =>
      `the load of ${person} is ${load}; ${freelyLevelled} the highest of this group is ${without}`,
    heldBelow: (people, load, without) =>
      `its highest load is the same, but the highest of the ${persons(people)} below is ${load}; ${freelyLevelled} it is ${without}`,
    heldDeeper: 'its highest load is the same; only the loads below it are less level',
    nothingSaved: (options) =>
      `There is no saved plan yet, so ${list(options)} ${options.length > 1 ? 'have' : 'has'} no effect.`,
    changes: 'Changes against the saved plan',
    noChange: 'No changes against the saved plan.',
    changed: (added, moved, dropped) =>
      `+ ${number(added)} new, ~ ${number(moved)} changed, - ${number(dropped)} dropped`,
    deputiesChanged: (changed, allShownBy) =>
      `Of ${duties(changed)} only the deputy changes${allShownBy === undefined ? ':' : `; all are listed by "${allShownBy}".`}`,
    deputyWas: (before, after) => `deputy ${before} → ${after}`,
    none: 'none',
    savedAlready: 'The saved plan is the same already; no file was written.',
    saved: (files) => `${count(files, 'plan file')} saved:`,
    seeDivision: (section) => `Who does what: add --bagian CODE, for example --bagian ${section}.`,
    unsaved: 'Not saved. Add --simpan to save it.',
    warnings: (found, isSaved) =>
      isSaved
        ? `${count(found, 'other warning or note', 'other warnings and notes')} about this plan; "bagihabis periksa" checks the saved one, so its count may differ.`
        : `${count(found, 'other warning or note', 'other warnings and notes')}; see "bagihabis periksa".`,
    inputErrors: 'Nothing is assigned because the input still has errors.',
  },

  check: {
    clean: (files) => `No findings in ${count(files, 'file')}.`,
    summary: (errors, warnings, notes) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
    advice: (text) => `Next step: ${text}`,
    seeAlso: 'See also',
    againstSaved: 'Checked against the saved plan.',
    againstFresh: 'There is no saved plan yet; checked against a fresh one.',
    rulesNotApplied:
      'No rule has been applied yet, because the input is in error; mend the errors above first.',
    silenced: (byComment, byBaseline) =>
      `Not counted: ${list([
        ...(byComment > 0 ? [`${count(byComment, 'finding')} silenced by comments`] : []),
        ...(byBaseline > 0 ? [`${count(byBaseline, 'finding')} recorded in bagihabis-dasar.yaml`] : []),
      ])}.`,
    failed: (command, summary) => `bagihabis ${command} failed: ${summary}`,
    passed: (command, summary) => `bagihabis ${command} passed: ${summary}`,
    place: 'Place',
    severity: 'Severity',
    rule: 'Rule',
    finding: 'Finding and next step',
    reason: 'Reason',
    byComment: 'Silenced by a comment',
    byBaseline: 'Recorded in bagihabis-dasar.yaml',
    switchedOff: 'This rule is switched off in setda.yaml.',
    otherFiles: 'Other files',
  },

  mend: {
    line: (place, before, after) => `${place}  ${before} → ${after}`,
    blanks: (path, lines) => `${path}  blanks and line ends tidied on ${count(lines, 'line')}`,
    refused: (path, mends) =>
      `${path}  ${count(mends, 'correction')} left out, because another mistake would follow`,
    done: (mends, files) => `${count(mends, 'correction')} in ${count(files, 'file')}.`,
    nothing: (files) => `Nothing that can safely be mended in ${count(files, 'file')}.`,
  },

  watch: {
    status: (files, milliseconds) =>
      `Checked in ${number(Math.round(milliseconds))} milliseconds. Watching ${count(files, 'file')}; Ctrl-C to stop.`,
  },

  baseline: {
    recorded: (count: number, path: string): string =>
      `${number(count)} ${count === 1 ? 'finding' : 'findings'} recorded in ${path}; from now on only new ones count.`,
    nothing: 'There is no finding to record.',
    inputErrors: 'Nothing was recorded, because the input is in error.',
  },

  explain: {
    unknown: (name, nearest) =>
      `There is no duty, staff member or rule named ${quote(name)}.${meant(nearest)}`,
    saved: 'Explained by the saved plan.',
    stale:
      'Below, who has what is by that plan, and all figures are by the files of today. Renew it with "bagihabis bagi --simpan".',
    noLoad: 'No load.',
    requirements: 'Requirements',
    stages: 'Steps',
    noRequirements: 'No special requirements.',
    requirement: (key, value) => `${key}: ${value}`,
    workload: (volume, result, norm, minutes, share) =>
      `${volume} ${volume === '1' && result === RESULTS ? 'result' : result} × ${norm} = ${counted(minutes, 'minute', 'minutes')} a year (${share} of one full-time person)`,
    result: RESULTS,
    pinned: (person) => `Fixed owner: ${person}.`,
    owner: (person, reason) => `Owner: ${person}, ${reason}.`,
    shared: (people) => `Assignees: ${people}.`,
    deputy: (person) => `Deputy: ${person}.`,
    noDeputy: 'Deputy: nobody meets the requirements.',
    separated: (dutyCodes) => `Must not be held together with: ${dutyCodes}.`,
    common: 'Other duties from the leadership: they belong to all staff of the section and are not assigned.',
    candidates: (people) =>
      `Candidates (${persons(people)})${people > 1 ? ', the one with the mildest effect first' : ''}`,
    candidate: 'Candidate',
    role: 'Role now',
    before: 'Load now',
    beforeRenewed: 'If divided anew',
    after: 'If chosen',
    effect: 'Effect',
    highest: (share) => `highest load of the candidates ${share}`,
    leavesIdle: (person) => `${person} becomes idle`,
    clash: (duty) => `blocked by the separation from ${duty}`,
    excluded: (people) => `Not eligible (${persons(people)})`,
    roles: {
      'penanggung-jawab': 'owner',
      petugas: 'assignee',
      pengganti: 'deputy',
      none: '',
    },
    capacity: (minutes, share) =>
      `Capacity: ${counted(minutes, 'minute', 'minutes')} a year (present ${share}).`,
    load: (minutes, share, time) =>
      `Load: ${counted(minutes, 'minute', 'minutes')} a year (${share}); the work of one day is done ${time === undefined ? 'only past midnight' : `at ${time}`}.`,
    absent: (reason) => `Absent all year (${reason}): not a candidate and not idle.`,
    duty: 'Duty',
    share: 'Share',
    reason: 'Reason',
    reasons: {
      pin: () => 'fixed owner in the file',
      'satu-satunya': () => 'the only one who meets the requirements',
      'semua-calon': (candidates) => `shared by all who meet the requirements (${persons(candidates)})`,
      tersimpan: (candidates) => `kept from the saved plan (${count(candidates, 'candidate')})`,
      merata: (candidates) => `to level the loads (chosen from ${count(candidates, 'candidate')})`,
    },
    minutes: 'Minutes',
    deputyFor: (dutyCodes) => `Deputy for: ${dutyCodes}.`,
    standIns: (dutyCodes) => `Stood in for while absent by: ${dutyCodes}.`,
    standIn: (duty, person) => (person === undefined ? `${duty} (no deputy)` : `${person} (${duty})`),
    nothingHeld: 'This plan gives this person no duties, so that nobody has to stand in.',
    idle: 'Idle',
    why: 'Why',
    settings: 'Setting it',
    setting: (code) =>
      `Set its severity in setda.yaml (aturan: { ${code}: mati | catatan | peringatan | galat }; mati switches it off).`,
    silencing: (code) =>
      `Silence one finding by a comment above its entry: # bagihabis-abaikan ${code}: reason`,
    notSilenced: 'Findings of this rule cannot be silenced by a comment.',
    defaults: 'Besides its severity this can be set; these are the defaults:',
    thresholds,
    rule: 'Meaning',
    mend: 'Remedy',
    bad: 'Example that is reported',
    good: 'Good example',
    severity: (severity) => `Severity: ${severity}.`,
  },

  alternative,

  barred,

  diff: {
    same: 'The two plans are the same.',
    title: 'Changes of the plan',
    noSaved: 'There is no saved plan yet. Save one first with "bagihabis bagi --simpan".',
    bothGiven: (options) =>
      `Both plans are given, so ${list(options)} ${options.length > 1 ? 'have' : 'has'} no effect.`,
  },

  print: {
    unknownDocument: (word, known, nearest) =>
      `There is no document, file or folder named ${quote(word)}.${meant(nearest)} Documents: ${known}.`,
    unknownFormat: (word, known, nearest) =>
      `The format ${quote(word)} is not known.${meant(nearest)} There are: ${known}; several are separated by commas.`,
    wrongDate: (text, today) =>
      `${quote(text)} is no date. Write year-month-day, such as --tanggal ${today}.`,
    notAFolder: (path) => `${quote(path)} is no folder; name another one with --keluaran.`,
    inputErrors: 'Nothing was printed, because the input is in error.',
    saved: 'Printed by the saved plan.',
    stale:
      'Printed by the saved plan, which was made before the section file was changed. Renew it with "bagihabis bagi --simpan".',
    fresh: (sections) => `No plan is saved for ${list(sections)}; printed by a fresh one.`,
    missingCharacters: (characters) =>
      `The font has no ${list(characters, 20)}; in PDF each is shown as a box. Name another TTF font at cetak.huruf in setda.yaml.`,
    written: (files) => `${count(files, 'file')} written.`,
    nothing: 'Nothing was printed.',
  },

  import: importWords,

  search,

  relief,

  start: {
    done: (folder) => `The folder ${quote(folder)} is ready:`,
    next: (folder) => `Next: bagihabis periksa ${folder}, then bagihabis bagi ${folder}`,
    notEmpty: (path) => `${path} already exists; nothing was written. Choose another folder.`,
  },

  cli: {
    description:
      'Divides the duties of the sections of a regional secretariat fully: every duty has an owner, every member of staff has a duty.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    default: 'default',
    help: 'show this help',
    version: 'show the version',
    language: 'language of the messages: id or en (also by BAGIHABIS_LANG)',
    failOn: 'mildest finding that fails: galat (error), peringatan (warning) or catatan (note)',
    format: 'form of the output',
    checkFormat: 'form of the output (default: teks; in GitHub Actions: github)',
    checkOutput: 'write to a file as well, such as sarif=result.sarif (may be repeated)',
    watch: 'keep checking whenever a file changes, until Ctrl-C',
    section: 'only the section with this code (may be repeated)',
    mend: 'first mend what is safe: blanks, NIP, numbers and units, misspelt keys',
    recordBaseline: 'record all present findings in bagihabis-dasar.yaml; from then on only new ones count',
    save: 'save the plan to pembagian/<kode>.yaml',
    prove: 'prove further that no plan is more level; takes longer, and the plan itself may change',
    change:
      'how far the saved plan may be changed: kosong (only what is not assigned yet), perlu (what has to change) or semua (everything)',
    mostMoves:
      'at most so many saved assignments change hands, apart from those needed so that nobody is idle',
    wrongMostMoves: (value) =>
      `The value of --maks-pindah "${value}" cannot be used; write a whole number, 0 or more.`,
    paths: 'section files, or a folder with setda.yaml and bagian/ (default: this folder)',
    check: 'read, check, and report all findings',
    assign: 'assign the duties, show the plan and what is left over',
    explain: 'explain one duty, staff member or rule',
    subject: 'code of a duty, id of a staff member, or name of a rule',
    whyNot: 'what would become of the plan if this staff member owned the duty',
    compare: 'show what changed between two plans',
    before: 'old plan: a plan file or a folder; default: the saved one',
    after: 'new plan: a plan file or a folder; default: the one made now',
    print: 'print documents to be signed, also while something is left over',
    document:
      'rekap, lembar, matriks, dpa or laporan; several are separated by commas (default: all that have content)',
    printFormat: 'pdf, docx, xlsx, html, md or csv; several are separated by commas',
    output: 'folder for the printed files',
    date: 'date on the documents, year-month-day (default: today)',
    paper: 'size of the paper: F4 or A4 (default: as in setda.yaml, or as the document has it)',
    import: 'take lists of staff, duties or DPA from Excel into section files',
    list: 'what is listed; formulir: workbooks made by "bagihabis ekspor"',
    lists: 'Excel (.xlsx) or CSV files',
    into: 'folder to import into, with setda.yaml and bagian/; made if it is not there',
    saveImport: 'write the changes; without it they are only shown',
    columnMap: 'peta.yaml: what columns and units of the list mean; made if it is not there',
    sheet: 'only the sheet of this name (may be repeated)',
    importSection: 'code or name of the section of lists that name none, a new one too',
    units: 'list of units, each with the one above it (columns unit and induk)',
    skip: 'leave out rows in error and take the others',
    export: 'make an Excel form for each section, for a head of section to fill in',
    formFolder: 'folder for the forms',
    oneForm: 'one form for all sections',
    overwriteForms: 'replace forms that are there and hold something else',
    start: 'make a starting folder that already runs',
    folder: 'folder to make (default: setda)',
    complete: 'print the script that makes a shell complete commands, options and codes',
    shell: 'name of the shell',
    exitCodes:
      'Exit codes: 0 no finding that fails; 1 findings, not yet divided, or changes; 2 wrong use; 3 a fault in the program; 130 stopped with Ctrl-C.',
    unknownOption: (option) => `The option ${quote(option)} is not known.`,
    unknownCommand: (command, known, nearest) =>
      `Unknown command ${quote(command)}.${meant(nearest)} There are: ${known}.`,
    optionsPlaceholder: '[options]',
    commandPlaceholder: '[command]',
    missingArgument: (argument) => `The argument ${quote(argument)} is missing.`,
    missingValue: (option) => `The option ${quote(option)} needs a value.`,
    invalidValue: (option, value, allowed) =>
      `The value ${quote(value)} for ${option} is not known. Choose one of: ${allowed}.`,
    incompleteOutput: (text) =>
      `--keluaran ${quote(text)} is not complete. Write FORMAT=FILE, such as sarif=result.sarif.`,
    unknownOutputFormat: (name, known, nearest) =>
      `The format ${quote(name)} in --keluaran is not known.${meant(nearest)} There are: ${known}.`,
    outputTwice: (path) => `${quote(path)} stands twice in --keluaran. Give each format a file of its own.`,
    outputOverInput: (path) =>
      `${quote(path)} in --keluaran is a file that is being checked. Name another file.`,
    conflictingOptions: (one, other) => `${one} and ${other} cannot be used together.`,
    excessArguments: 'Too many arguments.',
    seeHelp: (command) => `See "${command} --help".`,
    noSuchPath: (path) => `There is no file or folder ${quote(path)}.`,
    cannotRead: (path) => `${quote(path)} may not or cannot be read.`,
    noSections: (path) =>
      `There are no section files in ${quote(path)}. Looked for: setda.yaml, bagian/*.yaml, or files *.yaml. "bagihabis mulai" makes an example.`,
    severalRoots: (roots) => `There is more than one setda.yaml: ${roots}. Name one of their folders.`,
    noSuchSection: (code, known, nearest) =>
      `There is no section with the code ${quote(code)}.${meant(nearest)} There are: ${known}.`,
    cannotWrite: (path, reason) =>
      `${path} cannot be written (${reason}); what it held before, if anything, is unchanged.`,
    writeReasons: {
      none: 'its folder does not exist',
      denied: 'no permission',
      folder: 'it is a folder',
      other: 'refused by the disk',
    },
    notAPlan: (path) => `${quote(path)} cannot be read as a plan.`,
    fault: (detail) =>
      `A fault in the program, not in your files: ${detail}\nPlease report it with the file that causes it (without NIPs).`,
  },
};
