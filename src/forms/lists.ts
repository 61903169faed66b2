import { LIST_KINDS, valueColumns, type Reference, type ValueColumn } from '../lists/columns.ts';
import { FORM_SHEETS } from '../lists/form-marks.ts';
import { compareText } from '../vocabulary/order.ts';
import type { FormList } from './form.ts';
import type { FormRequest } from './form-request.ts';

export const SECTION_LIST = 'bagian';

/** The list that the one word of a column is chosen from; undefined where it is written freely. */
export function listNameOf({ notation, key, reference }: ValueColumn): string | undefined {
  if (notation === 'pilihan') return `pilihan_${key}`;
  const isOneName = notation === 'id' || notation === 'kode' || notation === 'kode-dpa';
  return isOneName && reference ? reference : undefined;
}

/** Every list that a column of the form may be filled from; none that is empty. */
export function listsFor(request: FormRequest): FormList[] {
  const columns = LIST_KINDS.flatMap(valueColumns);
  const closed = columns.flatMap((column) =>
    column.notation === 'pilihan' ? [{ name: listNameOf(column)!, words: column.choices! }] : [],
  );
  const references = columns.flatMap((column) =>
    column.notation !== 'pilihan' && listNameOf(column) !== undefined ? [column.reference!] : [],
  );
  const named = [...new Set(references)].map((reference) => referenceList(reference, request));
  const sections = request.isJoint ? [{ name: SECTION_LIST, words: request.sectionCodes }] : [];
  const lists: readonly FormList[] = [...closed, ...named, ...sections];
  return lists.filter((list) => !('words' in list) || list.words.length > 0);
}

/** Names that are unique are taken from their own sheet, so that what is typed there can be chosen at once. */
function referenceList(reference: Reference, request: FormRequest): FormList {
  const isOwnSheet = reference === 'pegawai' || reference === 'fungsi' || reference === 'dpa';
  if (isOwnSheet && (reference === 'pegawai' || !request.isJoint))
    return { name: reference, sheet: FORM_SHEETS[reference], column: request.isJoint ? 1 : 0 };
  return { name: reference, words: namesOf(reference, request) };
}

/** What is there to refer to, each once, in order. */
export function namesOf(reference: Reference, request: FormRequest): string[] {
  return [...new Set(allNames(reference, request))].sort(compareText);
}

function allNames(
  reference: Reference,
  { sections, settings, sectionCodes }: FormRequest,
): readonly string[] {
  switch (reference) {
    case 'bagian':
      return sectionCodes;
    case 'pegawai':
      return sections.flatMap(({ pegawai }) => pegawai.map(({ id }) => id));
    case 'tugas':
      return sections.flatMap(({ tugas }) => tugas.map(({ kode }) => kode));
    case 'fungsi':
      return sections.flatMap(({ fungsi = [] }) => fungsi.map(({ kode }) => kode));
    case 'dpa':
      return sections.flatMap(({ dpa = [] }) => dpa.map(({ kode }) => kode));
    case 'tim':
      return sections.flatMap(({ pegawai, tugas }) => [
        ...pegawai.flatMap(({ tim }) => tim ?? []),
        ...tugas.flatMap(({ syarat }) => syarat?.tim ?? []),
      ]);
    case 'kompetensi':
      return [
        ...Object.keys(settings.competences ?? {}),
        ...sections.flatMap(({ pegawai, tugas }) => [
          ...pegawai.flatMap(({ kompetensi = {} }) => Object.keys(kompetensi)),
          ...tugas.flatMap(({ syarat }) => Object.keys(syarat?.kompetensi ?? {})),
        ]),
      ];
  }
}
