/** The whole contract of exit codes. */
export const EXIT = {
  /** Nothing found at or above the failing severity. */
  fine: 0,
  /** Findings; not habis; a difference. */
  found: 1,
  /** Unknown option, no such path, no section file in it. */
  misuse: 2,
  /** A fault in the program. */
  fault: 3,
  /** Ctrl-C while a plan was made: what is shown is the best so far, if there is any. 128 + SIGINT, as shells count. */
  interrupted: 130,
} as const;

/** Wrong use, with the sentence that says what to do about it. */
export class UsageError extends Error {}

/** The disk will not take what the user asked to be written; no option would help. */
export class RefusedError extends Error {}

/** Ctrl-C before there was anything to show. */
export class InterruptedError extends Error {}
