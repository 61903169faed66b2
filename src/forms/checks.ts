import type { ValueColumn } from '../lists/columns.ts';
import type { FormMessages } from '../messages/id/forms.ts';
import { UNITS } from '../vocabulary/duration.ts';
import type { FormCheck, FormList } from './form.ts';
import type { FormRequest } from './form-request.ts';
import { listNameOf, namesOf } from './lists.ts';

const NIP_LENGTH = 18;

/** What a column is checked for while it is filled in; impor checks the rest, and all of this again. */
export function checkFor(
  column: ValueColumn,
  request: FormRequest,
  lists: readonly FormList[],
  { checks }: FormMessages,
): FormCheck | undefined {
  const { notation, choices = [], reference } = column;
  switch (notation) {
    case 'pilihan':
      return { kind: 'daftar', list: listNameOf(column)!, isOpen: false, message: checks.choose };
    case 'id':
    case 'kode':
    case 'kode-dpa': {
      const list = listNameOf(column);
      const isThere = lists.some(({ name }) => name === list);
      return list !== undefined && isThere
        ? { kind: 'daftar', list, isOpen: true, message: checks.unknown }
        : undefined;
    }
    case 'bulat':
      return { kind: 'bulat', message: checks.whole };
    case 'angka':
      // Only the share of working time has a standard.
      return column.standard === undefined
        ? { kind: 'jumlah', message: checks.amount }
        : { kind: 'bagian', message: checks.share };
    case 'durasi':
      return { kind: 'memuat', words: UNITS, message: checks.unit };
    case 'nip':
      return { kind: 'panjang', length: NIP_LENGTH, message: checks.nip };
    case 'keadaan':
      return { kind: 'petunjuk', message: checks.conditions(choices.join(', ')) };
    case 'tingkat':
      return promptFor(namesOf('kompetensi', request), checks.levels);
    case 'daftar':
      return promptFor(column.choices ?? namesOf(reference!, request), checks.several);
    default:
      return undefined;
  }
}

/** Excel takes no longer prompt. */
const LONGEST_PROMPT = 255;

/** A sentence with as many of the words as fit. */
function promptFor(words: readonly string[], sentence: (words: string) => string): FormCheck | undefined {
  if (words.length === 0) return undefined;
  const whole = sentence(words.join(', '));
  if (whole.length <= LONGEST_PROMPT) return { kind: 'petunjuk', message: whole };
  const room = LONGEST_PROMPT - sentence('').length - 3;
  const cut = words.join(', ').slice(0, room + 1);
  return { kind: 'petunjuk', message: sentence(`${cut.slice(0, Math.max(0, cut.lastIndexOf(', ')))}, …`) };
}
