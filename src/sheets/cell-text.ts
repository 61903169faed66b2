import { MOST_CELL_TEXT } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Text as a cell shows it: line ends are "\n", other control characters are dropped, white space alone is nothing. */
export function cellText(raw: string): string {
  const text = CONTROL.test(raw) ? withoutControls(raw) : raw;
  // No workbook can hold a longer one; whoever reads cells may rely on it.
  if (text.length > MOST_CELL_TEXT) throw new Unreadable('rusak');
  return isBlank(text) ? '' : text;
}

/** A name on one line. */
export function nameText(raw: string): string {
  return withoutControls(raw).replace(/[\n\t]/g, ' ');
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(new RegExp(CONTROL, 'g'), '');
}

const SPACE = 0x20;
const DELETE = 0x7f;

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with what is seen, and then need no copy.
  return !(first > SPACE && first < DELETE) && text.trim() === '';
}
