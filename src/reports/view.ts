import type { Explanation } from '../explain/explanation.ts';
import type { Relief } from '../explain/relief/relief.ts';
import type { Duty, Organisation, Section } from '../model/organisation.ts';
import type { Plan, Proof } from '../plan/plan.ts';
import { placesOf } from '../verdict/places.ts';
import type { Finding } from '../vocabulary/finding.ts';

/** What is looked at: the whole organisation, or some of its sections with all figures theirs alone. */
export interface View {
  readonly organisation: Organisation;
  readonly sections: readonly Section[];
  readonly duties: readonly Duty[];
  readonly plan: Plan;
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
  /** For the whole organisation, whatever is looked at; undefined where nobody has asked for it. */
  readonly relief?: Relief | undefined;
  /** Set where the search for this plan was stopped before its end. */
  readonly interim?: Interim | undefined;
}

/** Of so many groups so many were searched to the end; the others have their first plan only. */
export interface Interim {
  readonly finished: number;
  readonly groups: number;
}

export type WholeView = Omit<View, 'sections' | 'duties'>;

/** Narrows everything to the sections with these codes; no codes mean all. */
export function viewOf(whole: WholeView, codes: readonly string[]): View {
  const { organisation, plan, explanation, findings, relief } = whole;
  if (codes.length === 0) return { ...whole, sections: organisation.sections, duties: organisation.duties };
  const isShown = ({ section }: { readonly section: string }): boolean => codes.includes(section);
  const sections = organisation.sections.filter(({ code }) => codes.includes(code));
  const idle = plan.idle.filter(isShown);
  return {
    organisation,
    relief,
    sections,
    duties: organisation.duties.filter(isShown),
    plan: {
      ...plan,
      loads: plan.loads.filter(({ person }) => isShown(person)),
      unowned: plan.unowned.filter(isShown),
      idle,
      proof: plan.proof && narrowed(plan.proof, plan.idle.length, idle.length, isShown),
    },
    explanation: {
      unowned: explanation.unowned.filter(({ duty }) => isShown(duty)),
      idle: explanation.idle.filter(({ person }) => isShown(person)),
    },
    findings: findings.filter((finding) =>
      placesOf(finding).some(({ file }) => sections.some(({ record }) => record.origin.file === file)),
    ),
  };
}

/** Groups that touch the sections. A bound on all idle people says something about these only where it is tight. */
function narrowed(
  proof: Proof,
  allIdle: number,
  shownIdle: number,
  isShown: (entity: { readonly section: string }) => boolean,
): Proof {
  return {
    ...proof,
    idleBound: proof.idleBound === allIdle ? shownIdle : 0,
    groups: proof.groups.filter(({ people, duties }) => people.some(isShown) || duties.some(isShown)),
  };
}
