import type { ValueColumn } from './columns.ts';
import { writeConditions } from './conditions.ts';
import { writeLevels } from './levels.ts';
import { writePeople } from './people.ts';
import { writeSteps } from './steps.ts';
import type { Value } from './value.ts';

/** How a value of a section file stands in a cell; a number as a workbook stores it, with a decimal point. */
export function writeValue(column: ValueColumn, value: Value): { kind: 'teks' | 'angka'; text: string } {
  if (column.notation === 'angka' || column.notation === 'bulat')
    return { kind: 'angka', text: String(Number(value)) };
  return { kind: 'teks', text: textOf(column, value) };
}

function textOf({ notation }: ValueColumn, value: Value): string {
  switch (notation) {
    case 'daftar':
      return (value as readonly string[]).join(', ');
    case 'tahapan':
      return writeSteps(value as readonly string[]);
    case 'tingkat':
      return writeLevels(value);
    case 'keadaan':
      return writeConditions(value);
    case 'petugas':
      return writePeople(value);
    default:
      return value as string;
  }
}
