/** A text as people compare it: capitals, blanks, line ends and a final full stop mean nothing. */
export function foldText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\.$/, '')
    .toLowerCase();
}

/** A text on one line, letter by letter otherwise; control characters do not come through a workbook. */
export function foldBlanks(text: string): string {
  return text.replace(/\r/g, '\n').replace(CONTROL, '').replace(/\s+/g, ' ').trim();
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
