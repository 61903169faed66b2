import type { ListKind } from '../lists/columns.ts';

/** peta.yaml: what the office says of its lists where the program cannot know. */
export interface ImportMap {
  /** By kind of list: key of the column → heading in the list. */
  readonly columns: Readonly<Partial<Record<ListKind, Readonly<Record<string, string>>>>>;
  /** Unit as in the lists → code or name of the section, or a unit above it. */
  readonly units: Readonly<Record<string, string>>;
  /** Of the column waktu_penyelesaian. */
  readonly timeUnit: 'menit' | 'jam' | 'hari' | undefined;
  /** How numbers that are kept as text are written: 1.250,5 or 1,250.5. */
  readonly numbers: 'id' | 'en' | undefined;
}

export const EMPTY_MAP: ImportMap = { columns: {}, units: {}, timeUnit: undefined, numbers: undefined };
