const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A utilisation as a bar of so many characters, 1 filling it; a bar that is over ends in ">". */
export function bar(utilisation: number, width: number): string {
  const over = utilisation > 1 + 1e-9;
  const eighths = Math.round(Math.min(1, Math.max(0, utilisation)) * width * 8);
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  return over ? `${'█'.repeat(width - 1)}>` : filled + '·'.repeat(Math.max(0, width - filled.length));
}
