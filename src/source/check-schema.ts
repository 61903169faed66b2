import { finding, type Expected, type Finding } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Path, SourceDocument } from './document.ts';
import { ALLOWED_KEYS } from './generated/allowed-keys.ts';
import * as validators from './generated/validators.js';
import type { SchemaError } from './generated/validators.js';

/** What breaks the schema: as findings, and as the places of the values that should not be there as they are. */
export interface SchemaCheck {
  readonly findings: readonly Finding[];
  readonly faults: readonly Path[];
}

/** Holds a document against the schema of its kind. */
export function checkSchema(document: SourceDocument): SchemaCheck {
  const validate = validators[document.kind];
  if (validate(document.value)) return { findings: [], faults: [] };
  const errors = validate.errors ?? [];
  return {
    findings: errors.flatMap((error) => toFinding(document, error) ?? []),
    faults: errors.filter(({ keyword }) => !HARMLESS.has(keyword)).map(faultPath),
  };
}

/** What is missing or not known leaves the values that are there as good as they were. */
const HARMLESS = new Set(['additionalProperties', 'required', 'if', 'propertyNames']);

function faultPath({ instancePath, propertyName }: SchemaError): Path {
  return propertyName === undefined ? pathOf(instancePath) : [...pathOf(instancePath), propertyName];
}

/** One schema error as a finding; undefined for those that only repeat another ("if" failed). */
function toFinding(document: SourceDocument, error: SchemaError): Finding | undefined {
  const { params, propertyName } = error;
  const parent = pathOf(error.instancePath);
  const key = parent.findLast((step) => typeof step === 'string') ?? document.kind;
  // An error about a free key (a competence, a jenjang) points at the key itself and not at the map around it.
  const path = faultPath(error);
  const at = document.place(path, propertyName === undefined ? 'value' : 'key');
  const token = key === 'nip' ? '' : shorten(propertyName ?? document.token(path));
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(document, path, String(params['additionalProperty']));
    case 'required':
      return finding('galat', 'kunci-wajib', document.place(path), {
        key: String(params['missingProperty']),
        of: nameOf(path, document),
      });
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return finding('galat', 'nilai-tak-dikenal', at, {
        key,
        token,
        allowed,
        nearest: nearest(token, allowed),
      });
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
      return finding('galat', 'nilai-salah', at, {
        key,
        token,
        expected,
        suggestion: suggest(expected, token),
      });
    }
    default:
      return undefined;
  }
}

function unknownKey(document: SourceDocument, path: Path, key: string): Finding {
  const allowed = ALLOWED_KEYS[schemaPath(document, path)] ?? [];
  const at = document.place([...path, key], 'key');
  return finding('galat', 'kunci-tak-dikenal', at, {
    key: shorten(key),
    allowed,
    nearest: nearest(key, allowed),
    afterComma: /^\d/.test(key),
  });
}

/** "/tugas/3/norma" → ["tugas", 3, "norma"]. */
function pathOf(instancePath: string): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The path as the table of allowed keys spells it: "bagian/tugas/*" for ["tugas", 3]. */
function schemaPath(document: SourceDocument, path: Path): string {
  return [document.kind, ...path.map((step) => (typeof step === 'number' ? '*' : step))].join('/');
}

/** What the object that lacks a key is called: its own id or code where it has one. */
function nameOf(path: Path, document: SourceDocument): string {
  let value = document.value;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  const entry = value as Record<string, unknown>;
  const name = entry['kode'] ?? entry['id'] ?? entry['pegawai'];
  const collection = path.findLast((step) => typeof step === 'string') ?? document.kind;
  return typeof name === 'string' ? `${collection} ${shorten(name)}` : collection;
}

const BY_TYPE: Readonly<Record<string, Expected>> = {
  string: 'teks',
  integer: 'bilangan-bulat',
  number: 'angka',
  array: 'daftar',
  object: 'pasangan',
};

/** The kind of value that was expected: by the name of the shared definition, by the key, or by the bare type. */
function expectedBy(error: SchemaError, key: string): Expected {
  const definition = /\$defs\/(\w+)\//.exec(error.schemaPath)?.[1];
  if (definition !== undefined && definition in IS_EXPECTED) return definition as Expected;
  if (key in IS_EXPECTED) return key as Expected;
  return BY_TYPE[String(error.params['type'])] ?? 'teks';
}

const IS_EXPECTED: Partial<Record<Expected, true>> = {
  teks: true,
  id: true,
  kode: true,
  kode_dpa: true,
  durasi: true,
  tanggal: true,
  jam: true,
  rentang_jam: true,
  tingkat: true,
  usia: true,
  volume: true,
  nip: true,
  sidik: true,
  petugas: true,
};

/** What the writer most likely meant. */
function suggest(expected: Expected, token: string): string | undefined {
  const bare = unquote(token);
  if (expected === 'volume' || expected === 'bilangan-bulat') {
    return /^\d{1,3}(\.\d{3})+$/.test(bare)
      ? bare.replaceAll('.', '')
      : /^\d+$/.test(bare)
        ? bare
        : undefined;
  }
  if (expected === 'durasi' && /^\d[\d.,]*$/.test(bare)) return `${bare} menit`;
  if (expected === 'jam' && /^\d{1,2}[:.]\d{2}$/.test(bare))
    return `"${bare.replace(':', '.').padStart(5, '0')}"`;
  if (expected === 'id') {
    const id = bare
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return id === '' || id === bare ? undefined : id;
  }
  if (expected === 'tanggal') {
    const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare);
    return match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : undefined;
  }
  return undefined;
}

function unquote(token: string): string {
  return token.replace(/^["']|["']$/g, '');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
