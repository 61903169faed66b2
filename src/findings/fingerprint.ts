import { fingerprintOf } from '../wire/fingerprint.ts';
import { comparePlaces } from '../vocabulary/place.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { CheckReport } from './check-report.ts';

/**
 * A name for each finding that stays when lines above it come or go, so that a platform knows it again: made of rule,
 * file and the thing that it speaks of, with a number for repeats. Silenced findings have theirs too, or a comment
 * would rename its neighbours.
 */
export function fingerprintsOf({ findings, silenced }: CheckReport): ReadonlyMap<Finding, string> {
  const all = [...findings, ...silenced.map(({ finding }) => finding)];
  const repeats = new Map<string, number>();
  return new Map(
    all
      .toSorted((one, other) => comparePlaces(one.at, other.at))
      .map((finding) => {
        const name = fingerprintOf({ rule: finding.code, file: finding.at.file, about: aboutOf(finding) });
        const repeat = repeats.get(name) ?? 0;
        repeats.set(name, repeat + 1);
        return [finding, repeat === 0 ? name : `${name}-${repeat + 1}`];
      }),
  );
}

/** With its sheet, where there is one: another sheet of the workbook must not rename it. */
function aboutOf(finding: Finding): unknown {
  const { sheet } = finding.at;
  return sheet === undefined ? subjectOf(finding) : { sheet, subject: subjectOf(finding) };
}

/** Without an entity the words that are wrong; counts, lists and suggestions follow what stands around them. */
function subjectOf({ entity, args }: Finding): unknown {
  if (entity) return { kind: entity.kind, id: entity.id };
  const words = Object.entries(args).filter(
    ([key, value]) => typeof value === 'string' && !SUGGESTIONS.has(key),
  );
  return Object.fromEntries(words);
}

const SUGGESTIONS: ReadonlySet<string> = new Set(['nearest', 'suggestion']);
