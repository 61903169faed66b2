import { finding, type Finding, type FindingArgs } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { compareCodes } from '../vocabulary/order.ts';
import type { Path } from '../source/document.ts';
import type { Origin } from '../wire/origin.ts';
import { ACTIVITY_ROLES } from '../vocabulary/activity-roles.ts';
import type { DutyRecord, SectionRecord, StaffRecord } from '../wire/section.ts';
import type { SetdaRecord, SignatoryRecord } from '../wire/setda.ts';

type What = FindingArgs['rujukan-putus']['what'];

/** Of the PPTK a rule says whether he is known, which an office can put off: officers move on during the year. */
const RESOLVED_ROLES = ACTIVITY_ROLES.filter((role) => role !== 'pptk');

/** Names that point at nothing, each with what may be meant. */
export function checkReferences(
  settings: SetdaRecord,
  sections: readonly SectionRecord[],
  allWereRead: boolean,
): Finding[] {
  const known = knownNames(settings, sections);
  const findings = [
    ...signatory(settings.origin, settings.signatory, known),
    ...settings.profiles.flatMap((profile) =>
      competences(profile.origin, ['kompetensi'], profile.competences, known),
    ),
    ...sections.flatMap((section) => sectionReferences(section, known)),
  ];
  const mayStandElsewhere = ({ code, args }: Finding): boolean =>
    code === 'rujukan-putus' && args.scope === 'setda';
  return allWereRead ? findings : findings.filter((finding) => !mayStandElsewhere(finding));
}

function sectionReferences(section: SectionRecord, known: Known): Finding[] {
  const own: OwnNames = {
    mandates: new Set(section.mandates.map(({ code }) => code)),
    activities: new Set(section.activities.map(({ code }) => code)),
  };
  return [
    ...reference(section.origin, ['kepala'], 'pegawai', section.head, known.staff),
    ...signatory(section.origin, section.signatory, known),
    ...section.activities.flatMap((activity) =>
      RESOLVED_ROLES.flatMap((role) =>
        reference(activity.origin, [role], 'pegawai', activity.officials[role], known.staff),
      ),
    ),
    ...section.staff.flatMap((person) => staffReferences(person, known)),
    ...section.duties.flatMap((duty) => dutyReferences(duty, own, known)),
  ];
}

/** Names that mean something within one section only. */
interface OwnNames {
  readonly mandates: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
}

interface Known {
  readonly sections: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  /** Undefined where the organisation keeps no catalogue: then every competence is known. */
  readonly competences: ReadonlySet<string> | undefined;
}

function knownNames(settings: SetdaRecord, sections: readonly SectionRecord[]): Known {
  return {
    sections: new Set(sections.map((section) => section.code)),
    staff: new Set(sections.flatMap((section) => section.staff.map((person) => person.id))),
    duties: new Set(sections.flatMap((section) => section.duties.map((duty) => duty.code))),
    competences: settings.competences && new Set(Object.keys(settings.competences)),
  };
}

function signatory(
  origin: Origin | undefined,
  signatory: SignatoryRecord | undefined,
  known: Known,
): Finding[] {
  return origin
    ? reference(origin, ['penanda_tangan', 'pegawai'], 'pegawai', signatory?.staff, known.staff)
    : [];
}

function staffReferences(person: StaffRecord, known: Known): Finding[] {
  return [
    ...person.helps.flatMap((code, i) =>
      reference(person.origin, ['bantu', i], 'bagian', code, known.sections),
    ),
    ...competences(person.origin, ['kompetensi'], person.competences, known),
  ];
}

function dutyReferences(duty: DutyRecord, { mandates, activities }: OwnNames, known: Known): Finding[] {
  const { origin } = duty;
  return [
    ...reference(origin, ['fungsi'], 'fungsi', duty.mandate, mandates, 'bagian'),
    ...reference(origin, ['dpa'], 'dpa', duty.activity, activities, 'bagian'),
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
  names: ReadonlySet<string>,
  scope: 'bagian' | 'setda' = 'setda',
): Finding[] {
  return id === undefined || names.has(id) ? [] : [broken(origin.place(path), what, id, names, scope)];
}

function broken(
  at: ReturnType<Origin['place']>,
  what: What,
  id: string,
  names: ReadonlySet<string>,
  scope: 'bagian' | 'setda',
): Finding {
  // A long list helps nobody: then only the nearest name is offered.
  const known = names.size <= 12 ? [...names].sort(compareCodes) : [];
  return finding('galat', 'rujukan-putus', at, { what, id, scope, known, nearest: nearest(id, names) });
}
