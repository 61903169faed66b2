/** Small readers for data of unknown shape: they say where something is not what it should be. */

export class Malformed extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(`${where}: not a mapping`);
  return value as Fields;
}

/** A mapping, or an empty one where there is none. */
export function optionalFields(value: unknown, where: string): Fields {
  return value === undefined || value === null ? {} : fieldsOf(value, where);
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${where}: not a list`);
  return value as readonly unknown[];
}

export function optionalList(value: unknown, where: string): readonly unknown[] {
  return value === undefined || value === null ? [] : listOf(value, where);
}

export function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Malformed(`${where}: not a text`);
  return value;
}

export function optionalText(value: unknown, where: string): string | undefined {
  return value === undefined || value === null ? undefined : textOf(value, where);
}

export function textsOf(value: unknown, where: string): readonly string[] {
  return optionalList(value, where).map((item) => textOf(item, where));
}

export function numberOf(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed(`${where}: not a number`);
  return value;
}

export function optionalNumber(value: unknown, fallback: number, where: string): number {
  return value === undefined || value === null ? fallback : numberOf(value, where);
}

export function flagOf(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new Malformed(`${where}: neither true nor false`);
  return value;
}

/** Equal up to the rounding of a few floating-point operations. */
export function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}
