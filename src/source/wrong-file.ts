import { finding, type Finding } from '../vocabulary/finding.ts';
import type { DocumentKind, SourceDocument } from './document.ts';

/** A document that is no map at all, or another kind of file than its place says: one finding instead of many. */
export function checkWrongFile(document: SourceDocument): Finding | undefined {
  const { kind, value } = document;
  const found = isMap(value) ? otherKind(kind, value) : 'bukan-pasangan';
  return found && finding('galat', 'berkas-keliru', document.place([]), { kind, found });
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which kind a file looks like, where that is not the one it should be. */
function otherKind(kind: DocumentKind, value: Map): DocumentKind | undefined {
  const looksLike = KINDS.filter((candidate) => SIGNS[candidate](value));
  return looksLike.includes(kind) ? undefined : looksLike[0];
}

const KINDS = ['setda', 'peta', 'bagian', 'pembagian', 'dasar'] as const;

/** Keys that only this kind of file has. */
const SIGNS: Readonly<Record<DocumentKind, (value: Map) => boolean>> = {
  setda: (value) =>
    ['perangkat_daerah', 'pemerintah_daerah', 'waktu_kerja', 'kebijakan', 'kop', 'penanda_tangan'].some(
      (key) => key in value,
    ),
  bagian: (value) =>
    (!isColumnMap(value) && ['pegawai', 'fungsi', 'dpa'].some((key) => key in value)) ||
    hasDuty(value, 'uraian', 'volume'),
  pembagian: (value) => 'sidik' in value || hasDuty(value, 'pengganti') || hasListOfPeople(value),
  dasar: (value) => 'temuan' in value,
  peta: isColumnMap,
};

/** Where a section file has lists, a map of columns has pairs. */
function isColumnMap(value: Map): boolean {
  if ('bagian' in value || 'kode' in value) return false;
  const hasOwnKey = ['unit', 'satuan_waktu', 'angka'].some((key) => key in value);
  return hasOwnKey || ['pegawai', 'tugas', 'dpa', 'fungsi'].some((key) => isMap(value[key]));
}

function dutiesOf(value: Map): readonly Map[] {
  const { tugas } = value;
  return Array.isArray(tugas) ? tugas.filter(isMap) : [];
}

function hasDuty(value: Map, ...keys: readonly string[]): boolean {
  return dutiesOf(value).some((duty) => keys.some((key) => key in duty));
}

function hasListOfPeople(value: Map): boolean {
  return dutiesOf(value).some(({ petugas }) => Array.isArray(petugas));
}
