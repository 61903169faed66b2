import { stepOf, wholeSteps } from '../bounds.ts';
import { forcedMinutes, partSizes } from '../forced.ts';
import type { Level } from '../result.ts';
import { isConfined, type Scope } from '../scope.ts';

/** Minutes that rounding errors may add up to. */
const SLACK = 1e-5;

/** The bottleneck is of this level, and nobody else can have any part of the duties it names. */
export function* confinementComplaints(scope: Scope, { bottleneck }: Level): Generator<string> {
  const people = new Set(bottleneck.people);
  for (const id of people) if (!scope.people.has(id)) yield `pembatas: ${id} is of another level or group`;
  for (const code of bottleneck.duties) {
    const task = scope.tasks.find((one) => one.code === code);
    if (!task || !isConfined(task, people)) yield `pembatas: ${code} can be done by others`;
  }
}

/**
 * Nobody in a bottleneck above others has room at its level for a part of any duty but those only they can do: what
 * he could carry of theirs beside it would leave them too little for what they must do.
 */
export function* fullComplaints(scope: Scope, full: ReadonlySet<string>, level: number): Generator<string> {
  const theirs = scope.tasks.filter((task) => isConfined(task, full));
  const step = stepOf(theirs);
  const minutes = theirs.reduce((total, task) => total + task.minutes, 0);
  const carried = (person: string, beside: number): number => {
    const room = level * (scope.people.get(person) ?? 0) - beside;
    return step === 0 ? room : wholeSteps(room, step);
  };
  const together = [...full].reduce((total, person) => total + carried(person, 0), 0);
  for (const task of scope.tasks) {
    if (theirs.includes(task) || !task.able.some((id) => full.has(id))) continue;
    if (forcedMinutes(task, full) > 0) yield `pembatas: a part of ${task.code} is forced on it`;
    const part = Math.min(...partSizes(task));
    for (const person of task.able.filter((id) => full.has(id) && carried(id, part) >= 0)) {
      const left = together - carried(person, 0) + carried(person, part);
      if (left >= minutes - SLACK) yield `pembatas: ${person} has room for a part of ${task.code}`;
    }
  }
}
