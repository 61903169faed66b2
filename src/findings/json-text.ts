/** JSON as it is written everywhere: indented by two, ended by a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
