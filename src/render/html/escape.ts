import { printable } from '../../vocabulary/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and within a quoted attribute. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** The same between tags, with its line ends. */
export function htmlLines(lines: readonly string[]): string {
  return lines.map((line) => escapeHtml(line).replaceAll('\n', '<br>')).join('<br>');
}

/** Text as a quoted string of CSS: all but plain letters and digits by number, so that nothing can end it. */
export function cssString(text: string): string {
  const escaped = printable(text).replace(
    /[^A-Za-z0-9 ]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}
