import type { IntakeContext, UnitTable } from '../../intake/context.ts';
import { EMPTY_MAP, type ImportMap } from '../../wire/import-map.ts';
import type { SectionName } from '../../intake/entry.ts';
import type { Known } from '../../intake/known.ts';
import { sectionFinder } from '../../intake/units/sections.ts';
import { workTimeOf } from '../../model/work-time.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../exit-codes.ts';
import type { Target } from './target.ts';

/** What is known besides a list: the organisation, what its columns and units mean, the section of --bagian. */
export function intakeContext(
  target: Target,
  given: { readonly map: ImportMap; readonly units: UnitTable; readonly section: string | undefined },
  context: Context,
): IntakeContext {
  const known = knownIn(target);
  const { map, units } = given;
  const section = given.section === undefined ? undefined : sectionNamed(given.section, known, context);
  return { known, map, units, section };
}

function knownIn({ settings, sections }: Target): Known {
  const { effectiveMinutes, minutesPerDay } = workTimeOf(settings);
  return {
    sections: sections.map(({ record: { code, name } }) => ({ code, name })),
    staff: sections.flatMap(({ record }) =>
      record.staff.map(({ id, name, nip, team, position, jenjang }) => ({
        ...{ id, name, nip, team, position, jenjang },
        section: record.code,
      })),
    ),
    effectiveMinutes,
    minutesPerDay,
  };
}

/** Words as names of units have them; a path or an option is none. */
const NAME = /^[\p{L}\p{N}]+(?:[ ,.&()'’-]{1,3}[\p{L}\p{N}]+)*[).]*$/u;

/** A section that is there, by code or name, or a new one. */
function sectionNamed(text: string, known: Known, { messages }: Context): SectionName {
  const finder = sectionFinder({ known, map: EMPTY_MAP, units: new Map(), section: undefined });
  const found = finder.named(text);
  const isPresent = known.sections.some(({ code }) => code === found?.section.code);
  if (!found || (!isPresent && !NAME.test(text))) throw new UsageError(messages.import.badSection(text));
  return found.section;
}
