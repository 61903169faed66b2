import type { Output } from './host.ts';

/** One line that is written over again and again, on a terminal only. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const START_OF_LINE_AND_CLEAR = '\r\u001b[K';

export function progressOn(output: Output): Progress {
  const write = (text: string): void => {
    if (output.isTerminal) output.write(START_OF_LINE_AND_CLEAR + text);
  };
  return {
    // A line that wraps could not be taken away.
    show: (text) => {
      write(text.slice(0, (output.columns ?? 80) - 1));
    },
    clear: () => {
      write('');
    },
  };
}
