/** Text that is text without quotation marks, for our quick reader and for YAML 1.1 readers too. */
const PLAIN = /^(?:[A-Za-z]|\d[\d.]*[^\d.eEoxX_:]|\d+\.\d+\.[\d.]*\d$)/;
const CONSTANT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Ends or begins something else wherever it stands; the rest does so only within brackets. */
const BREAKS = /: |:$| #|^\s|\s$/;
const BREAKS_IN_FLOW = /[,:#[\]{}]/;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
// JSON leaves these as they are.
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

export type Quote = '"' | "'";

/** A text or number as it stands in a file: in quotation marks only where it would be something else without them. */
export function scalarText(value: string | number, isInFlow: boolean): string {
  if (typeof value === 'number') return String(value);
  return isPlain(value, isInFlow) ? value : quotedText(value, '"');
}

/** In the quotation marks that are asked for, where the text can stand in them as it is. */
export function quotedText(value: string, quote: Quote): string {
  const isSimple = !UNUSUAL.test(value);
  if (isSimple && quote === '"' && !/["\\]/.test(value)) return `"${value}"`;
  if (isSimple && !value.includes("'")) return `'${value}'`;
  return JSON.stringify(value).replace(UNPRINTABLE, escaped);
}

/** The name of a key: quoted where YAML would not read that name. */
export function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !CONSTANT.test(key) ? key : quotedText(key, '"');
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (!PLAIN.test(text) || CONSTANT.test(text) || BREAKS.test(text) || UNUSUAL.test(text)) return false;
  return !isInFlow || !BREAKS_IN_FLOW.test(text);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
