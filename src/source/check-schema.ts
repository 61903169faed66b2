import { finding, type Finding } from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Path, SourceDocument } from './document.ts';
import { ALLOWED_KEYS } from './generated/allowed-keys.ts';
import * as validators from './generated/validators.js';
import { keyEdits } from './key-edits.ts';
import { locate, type LocatedError } from './located-error.ts';
import { valueFinding, wrongValue } from './value-finding.ts';
import { dottedAmounts } from './whole-amounts.ts';
import { checkWrongFile } from './wrong-file.ts';

/** What breaks the schema: as findings, and as the places of the values that should not be there as they are. */
export interface SchemaCheck {
  readonly findings: readonly Finding[];
  readonly faults: readonly Path[];
}

/** Holds a document against the schema of its kind. */
export function checkSchema(document: SourceDocument): SchemaCheck {
  const validate = validators[document.kind];
  const errors = validate(document.value) ? [] : (validate.errors ?? []).map(locate);
  const wrongFile = errors.length > 0 ? checkWrongFile(document) : undefined;
  if (wrongFile) return { findings: [wrongFile], faults: [[]] };

  const faults = errors.filter(({ keyword }) => !HARMLESS.has(keyword)).map(({ path }) => path);
  const known = new Set(faults.map(nameOfPath));
  const dotted = dottedAmounts(document).filter((path) => !known.has(nameOfPath(path)));
  return {
    findings: [
      ...withoutEchoes(errors, document).flatMap((error) => toFinding(document, error) ?? []),
      ...dotted.map((path) => wrongValue(document, path)),
    ],
    faults: [...faults, ...dotted],
  };
}

/** What is missing or not known leaves the values that are there as good as they were. */
const HARMLESS = new Set(['additionalProperties', 'required', 'dependentRequired', 'if', 'propertyNames']);

/**
 * Leaves out what only repeats another error: the type of a value that is none of a list, the bounds of what is no
 * number, a key that is missing where it is misspelt.
 */
function withoutEchoes(errors: readonly LocatedError[], document: SourceDocument): readonly LocatedError[] {
  const listed = pathsWith(errors, 'enum');
  const typed = pathsWith(errors, 'type');
  const misspelt = new Set<string>();
  for (const { keyword, path, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const meant = nearest(String(params['additionalProperty']), keysAt(document, path));
    if (meant !== undefined) misspelt.add(nameOfPath([...path, meant]));
  }
  return errors.filter(({ keyword, path, params }) => {
    if (keyword === 'required' || keyword === 'dependentRequired')
      return !misspelt.has(nameOfPath([...path, String(params['missingProperty'])]));
    if (keyword === 'type') return !listed.has(nameOfPath(path));
    return !BOUNDS.has(keyword) || !typed.has(nameOfPath(path));
  });
}

const BOUNDS = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']);

function pathsWith(errors: readonly LocatedError[], wanted: string): ReadonlySet<string> {
  return new Set(errors.filter(({ keyword }) => keyword === wanted).map(({ path }) => nameOfPath(path)));
}

/** One schema error as a finding; undefined for those that only repeat another ("if" failed). */
function toFinding(document: SourceDocument, error: LocatedError): Finding | undefined {
  const { path, params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(document, path, String(params['additionalProperty']));
    case 'required':
    case 'dependentRequired':
      return finding('galat', 'kunci-wajib', document.place(path), {
        key: String(params['missingProperty']),
        of: nameOf(path, document),
      });
    default:
      return valueFinding(document, error, valueAt(document.value, path));
  }
}

function unknownKey(document: SourceDocument, path: Path, key: string): Finding {
  const allowed = keysAt(document, path);
  const at = document.place([...path, key], 'key');
  const args = {
    key: shorten(key),
    allowed,
    nearest: nearest(key, allowed),
    afterComma: /^\d{1,3}(?:\s|$)/.test(key),
  };
  return finding('galat', 'kunci-tak-dikenal', at, args, { edits: keyEdits(document, path, key, allowed) });
}

/** The keys that an object may have; the table spells its path "bagian/tugas/*" for ["tugas", 3]. */
function keysAt({ kind }: SourceDocument, path: Path): readonly string[] {
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step));
  return ALLOWED_KEYS[[kind, ...steps].join('/')] ?? [];
}

function nameOfPath(path: Path): string {
  return JSON.stringify(path);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** What the object that lacks a key is called: its own id or code where it has one. */
function nameOf(path: Path, document: SourceDocument): string {
  const entry = valueAt(document.value, path) as Record<string, unknown>;
  const name = entry['kode'] ?? entry['id'] ?? entry['pegawai'];
  const collection = path.findLast((step) => typeof step === 'string') ?? document.kind;
  return typeof name === 'string' ? `${collection} ${shorten(name)}` : collection;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
