/** An option about a saved plan as somebody wrote it: what it is worth depends on whether there is one. */
export interface SavedOption {
  readonly name: '--ubah' | '--maks-pindah';
  readonly value: string;
}

export function namesOf(options: readonly SavedOption[]): string[] {
  return options.map(({ name }) => name);
}

/** The command that lists every change of a plan made with these options. */
export function comparisonWith(options: readonly SavedOption[]): string {
  return ['bagihabis bandingkan', ...options.flatMap(({ name, value }) => [name, value])].join(' ');
}
