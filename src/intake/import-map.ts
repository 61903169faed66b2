import type { ImportMap } from '../wire/import-map.ts';

export type { ImportMap } from '../wire/import-map.ts';

export const EMPTY_MAP: ImportMap = { columns: {}, units: {}, timeUnit: undefined, numbers: undefined };
