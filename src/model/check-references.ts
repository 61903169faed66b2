import { finding, type Finding, type FindingArgs } from '../vocabulary/finding.ts';
import type { Path } from '../source/document.ts';
import type { Origin } from '../wire/origin.ts';
import { ACTIVITY_ROLES } from '../vocabulary/activity-roles.ts';
import type { DutyRecord, SectionRecord, StaffRecord } from '../wire/section.ts';
import type { SetdaRecord, SignatoryRecord } from '../wire/setda.ts';
import { bearersIn, namesOf, type Names } from './names.ts';

type What = FindingArgs['rujukan-putus']['what'];

/** Of the PPTK a rule says whether he is known, which an office can put off: officers move on during the year. */
const RESOLVED_ROLES = ACTIVITY_ROLES.filter((role) => role !== 'pptk');

/** Names that point at nothing, each with what may be meant. */
export function checkReferences(
  settings: SetdaRecord,
  sections: readonly SectionRecord[],
  allWereRead: boolean,
): Finding[] {
  const knownIn = knownNames(settings, sections);
  const known = knownIn(undefined);
  const { origin, signatory, profiles } = settings;
  const findings = [
    ...(origin ? signatoryReferences(origin, signatory, known) : []),
    ...profiles.flatMap((profile) => competences(profile.origin, ['kompetensi'], profile.competences, known)),
    ...sections.flatMap((section) => sectionReferences(section, knownIn(section))),
  ];
  const mayStandElsewhere = ({ code, args }: Finding): boolean =>
    code === 'rujukan-putus' && args.scope === 'setda';
  return allWereRead ? findings : findings.filter((finding) => !mayStandElsewhere(finding));
}

function sectionReferences(section: SectionRecord, known: Known): Finding[] {
  const { origin } = section;
  return [
    ...reference(origin, ['kepala'], 'pegawai', section.head, known.staff),
    ...signatoryReferences(origin, section.signatory, known),
    ...section.activities.flatMap((activity) =>
      RESOLVED_ROLES.flatMap((role) =>
        reference(activity.origin, [role], 'pegawai', activity.officials[role], known.staff),
      ),
    ),
    ...section.staff.flatMap((person) => staffReferences(person, known)),
    ...section.duties.flatMap((duty) => dutyReferences(duty, known)),
  ];
}

interface Known {
  readonly sections: Names;
  readonly staff: Names;
  readonly duties: Names;
  /** These two mean something within one section only. */
  readonly mandates: Names;
  readonly activities: Names;
  /** Undefined where the organisation keeps no catalogue: then every competence is known. */
  readonly competences: Names | undefined;
}

/** What each section knows; without one, what setda.yaml does. */
function knownNames(
  settings: SetdaRecord,
  sections: readonly SectionRecord[],
): (section: SectionRecord | undefined) => Known {
  const ids = ({ staff }: SectionRecord): string[] => staff.map(({ id }) => id);
  const codes = ({ duties }: SectionRecord): string[] => duties.map(({ code }) => code);
  const [staff, duties] = [new Set(sections.flatMap(ids)), new Set(sections.flatMap(codes))];
  const bearerOf = bearersIn(sections);
  const everywhere = {
    sections: namesOf(new Set(sections.map(({ code }) => code))),
    competences: settings.competences && namesOf(new Set(Object.keys(settings.competences))),
  };
  return (section) => {
    const mandates = section?.mandates.map(({ code }) => code) ?? [];
    const activities = section?.activities.map(({ code }) => code) ?? [];
    return {
      ...everywhere,
      staff: namesOf(staff, section && ids(section), (name) => bearerOf(name, section?.code)),
      duties: namesOf(duties, section && codes(section)),
      mandates: namesOf(new Set(mandates), mandates),
      activities: namesOf(new Set(activities), activities),
    };
  };
}

function signatoryReferences(
  origin: Origin,
  signatory: SignatoryRecord | undefined,
  { staff }: Known,
): Finding[] {
  return reference(origin, ['penanda_tangan', 'pegawai'], 'pegawai', signatory?.staff, staff);
}

function staffReferences(person: StaffRecord, known: Known): Finding[] {
  return [
    ...person.helps.flatMap((code, i) =>
      reference(person.origin, ['bantu', i], 'bagian', code, known.sections),
    ),
    ...competences(person.origin, ['kompetensi'], person.competences, known),
  ];
}

function dutyReferences(duty: DutyRecord, known: Known): Finding[] {
  const { origin } = duty;
  return [
    ...reference(origin, ['fungsi'], 'fungsi', duty.mandate, known.mandates, 'bagian'),
    ...reference(origin, ['dpa'], 'dpa', duty.activity, known.activities, 'bagian'),
    ...reference(origin, ['penanggung_jawab'], 'pegawai', duty.pin, known.staff),
    ...competences(origin, ['syarat', 'kompetensi'], duty.requirements.competences, known),
    ...duty.separations.flatMap((code, i) =>
      code === duty.code
        ? [finding('galat', 'rujukan-diri', origin.place(['jangan_dirangkap', i]), { id: code })]
        : reference(origin, ['jangan_dirangkap', i], 'tugas', code, known.duties),
    ),
  ];
}

function competences(
  origin: Origin,
  path: Path,
  levels: Readonly<Record<string, number>>,
  known: Known,
): Finding[] {
  const { competences: catalogue } = known;
  if (!catalogue) return [];
  return Object.keys(levels).flatMap((id) => {
    if (catalogue.has(id)) return [];
    return [broken(origin.place([...path, id], 'key'), 'kompetensi', id, catalogue, 'setda')];
  });
}

function reference(
  origin: Origin,
  path: Path,
  what: What,
  id: string | undefined,
  names: Names,
  scope: 'bagian' | 'setda' = 'setda',
): Finding[] {
  return id === undefined || names.has(id) ? [] : [broken(origin.place(path), what, id, names, scope)];
}

function broken(
  at: ReturnType<Origin['place']>,
  what: What,
  id: string,
  names: Names,
  scope: 'bagian' | 'setda',
): Finding {
  const { known, ownOnly, unlisted } = names.listed();
  const args = { what, id, scope, known, knowsOwnOnly: ownOnly, unlisted, nearest: names.meant(id) };
  return finding('galat', 'rujukan-putus', at, args);
}
