import { finding, type Expected, type Finding } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { GOLONGAN_PNS } from '../vocabulary/scales.ts';
import type { Path, SourceDocument } from './document.ts';
import type { LocatedError } from './located-error.ts';
import { diagnose, type Diagnosis } from './suggestion.ts';
import { choiceEdits, valueEdits, type Target } from './value-edits.ts';

/** A schema error about a value as a finding; undefined for those that only repeat another. */
export function valueFinding(
  document: SourceDocument,
  error: LocatedError,
  value: unknown,
): Finding | undefined {
  const { path, params, propertyName } = error;
  const key = keyOf(document, propertyName === undefined ? path : path.slice(0, -1));
  // An error about a free key points at the key itself and not at the map around it.
  const at = document.place(path, propertyName === undefined ? 'value' : 'key');
  const token = tokenOf(document, path, key, propertyName);
  const target = { document, path, part: propertyName === undefined ? 'value' : 'key' } as const;
  switch (error.keyword) {
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const notation = golongan(token, allowed);
      const meant = notation ?? nearest(token, allowed);
      const edits = choiceEdits(target, allowed, notation);
      return finding('galat', 'nilai-tak-dikenal', at, { key, token, allowed, nearest: meant }, { edits });
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return finding('galat', 'nilai-di-luar-batas', at, {
        key,
        token,
        comparison: params['comparison'] as '<=',
        limit: params['limit'] as number,
      });
    case 'minItems':
      return finding('galat', 'daftar-kosong', at, { key });
    case 'type':
    case 'pattern': {
      const expected = expectedBy(error, key);
      const diagnosis = diagnose({ key, expected, token, value: propertyName ?? value });
      return wrongForm(target, key, token, expected, diagnosis);
    }
    default:
      return undefined;
  }
}

/** The finding about a value that keeps the schema only because YAML took it for something else. */
export function wrongValue(document: SourceDocument, path: Path): Finding {
  const key = keyOf(document, path);
  const token = tokenOf(document, path, key, undefined);
  const expected = expectedOf(key) ?? 'bilangan-bulat';
  const diagnosis = diagnose({ key, expected, token, value: token });
  return wrongForm({ document, path, part: 'value' }, key, token, expected, diagnosis);
}

function wrongForm(
  target: Target,
  key: string,
  token: string,
  expected: Expected,
  diagnosis: Diagnosis,
): Finding {
  const { suggestion, flaw } = diagnosis;
  const at = target.document.place(target.path, target.part);
  const edits = valueEdits(target, expected, diagnosis);
  return finding('galat', 'nilai-salah', at, { key, token, expected, suggestion, flaw }, { edits });
}

function keyOf({ kind }: SourceDocument, path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? kind;
}

/** The value as it stands in the file; a NIP is never quoted, not even a malformed one. */
function tokenOf(
  document: SourceDocument,
  path: Path,
  key: string,
  propertyName: string | undefined,
): string {
  if (key === 'nip') return '';
  const token = propertyName ?? document.token(path);
  return token.length > 60 ? `${token.slice(0, 59)}…` : token;
}

/** "3/a" and "III a" for "III/a". */
function golongan(token: string, allowed: readonly string[]): string | undefined {
  const match = /^(?:([1-4])|(i{1,3}|iv))[\s/.-]*([a-e])$/i.exec(token);
  const [, digit, roman, room] = match ?? [];
  const wanted = `${digit === undefined ? roman?.toUpperCase() : ROMAN[Number(digit)]}/${room?.toLowerCase()}`;
  return GOLONGAN_PNS.find((known) => known === wanted && allowed.includes(known));
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const BY_TYPE: Readonly<Record<string, Expected>> = {
  string: 'teks',
  integer: 'bilangan-bulat',
  number: 'angka',
  array: 'daftar',
  object: 'pasangan',
};

/** The kind of value that was expected: by the name of the shared definition, by the key, or by the bare type. */
function expectedBy(error: LocatedError, key: string): Expected {
  const definition = expectedOf(/\$defs\/(\w+)\//.exec(error.schemaPath)?.[1] ?? '');
  return definition ?? expectedOf(key) ?? BY_TYPE[String(error.params['type'])] ?? 'teks';
}

/** By definition or key. */
const EXPECTED: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ...(
    ['teks', 'id', 'kode', 'kode_dpa', 'durasi', 'tanggal', 'jam', 'rentang_jam', 'tingkat', 'usia'] as const
  ).map((name) => [name, name] as const),
  ...(['volume', 'nip', 'sidik', 'petugas'] as const).map((name) => [name, name] as const),
  ['menit_efektif', 'jumlah'],
  ['hari_kerja', 'jumlah'],
  ['pagu', 'jumlah'],
  ['temuan', 'daftar'],
]);

function expectedOf(name: string): Expected | undefined {
  return EXPECTED.get(name);
}
