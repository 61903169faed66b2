import type { Directive } from '../source/directive.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { sortFindings } from '../vocabulary/sort-findings.ts';
import type { RuleSettings } from '../wire/rule-settings.ts';
import { faultOf, uselessOf } from './directive-findings.ts';
import { placesOf } from './places.ts';
import { withSeverity } from './severity.ts';
import { canBeSilenced } from './upkeep.ts';
import type { Silenced, Verdict } from './verdict.ts';

/** The findings, and what the office says about them in setda.yaml and in comments. */
export interface Case {
  readonly findings: readonly Finding[];
  readonly settings: RuleSettings;
  readonly directives: readonly Directive[];
  /** False where the input is in error, or rules were left out: then no comment can be called useless. */
  readonly allRulesRan: boolean;
}

/** Gives the findings the severities of the office, and takes out those that a comment answers for. */
export function settle({ findings, settings, directives, allRulesRan }: Case): Verdict {
  const faults = directives.flatMap(faultOf);
  // A comment that is itself wrong silences nothing: the office wants to see the reason.
  const sound = directives.filter((directive) => faultOf(directive).length === 0);
  const byFile = groupBy(sound, ({ at }) => at.file);
  const used = new Set<Directive>();
  const silenced: Silenced[] = [];
  const counting = findings
    .flatMap((finding) => withSeverity(finding, settings))
    .filter((finding) => {
      // One comment at each of its places, for each section writes its own.
      const answers = placesOf(finding).flatMap(
        (place) => byFile.get(place.file)?.find((candidate) => speaksOf(candidate, finding, place)) ?? [],
      );
      const [directive] = answers;
      if (!directive) return true;
      for (const answer of answers) used.add(answer);
      silenced.push({ finding, by: 'komentar', reason: presentable(directive.reason) });
      return false;
    });
  const useless = allRulesRan ? sound.filter((directive) => !used.has(directive)).map(uselessOf) : [];
  const aboutComments = [...faults, ...useless].flatMap((finding) => withSeverity(finding, settings));
  return { findings: sortFindings([...counting, ...aboutComments]), silenced: sortSilenced(silenced) };
}

function speaksOf({ rule, entry }: Directive, { code }: Finding, { line }: Place): boolean {
  return rule === code && canBeSilenced(code) && entry.from <= line && line <= entry.to;
}

/** In the order of the findings. */
export function sortSilenced(silenced: readonly Silenced[]): Silenced[] {
  const places = new Map(silenced.map((entry) => [entry.finding, entry]));
  return sortFindings([...places.keys()]).map((finding) => places.get(finding)!);
}
