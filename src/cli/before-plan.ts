import type { GroupSolver } from '../assign/assign.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine/engine.ts';
import { InterruptedError } from './exit-codes.ts';

/** Ends `bagi` on Ctrl-C as long as there is no plan to show, and says so: silence could mean anything. */
export interface BeforePlan {
  /** The same, given up on Ctrl-C. */
  reading<T>(work: Promise<T>): Promise<T>;
  /** The same solver, after which there is a plan. Stopped within a long search, it gives what it has. */
  solving(engine: Engine): GroupSolver;
  /** From here on Ctrl-C ends the process. */
  over(): void;
}

export function beforePlan({ host, messages }: Context): BeforePlan {
  const end = new AbortController();
  const ctrlC = host.interrupted(end.signal);
  const stopped = (): InterruptedError => new InterruptedError(messages.search.nothingYet);
  const over = (): void => {
    end.abort();
  };
  return {
    reading: (work) =>
      Promise.race([
        work,
        new Promise<never>((_, reject) => {
          const giveUp = (): void => {
            reject(stopped());
          };
          if (ctrlC.aborted) giveUp();
          ctrlC.addEventListener('abort', giveUp);
        }),
      ]),
    solving: (engine) => async (groups) => {
      const solved = await engine.solve(groups);
      // What was pressed while this thread was at work is heard only now: between one immediate and the next.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
      over();
      if (ctrlC.aborted && !engine.interim()) throw stopped();
      return solved;
    },
    over,
  };
}
