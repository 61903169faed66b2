/**
 * Makes the types and validators of the input files from the schemas: `node schemas/generate.mjs`. With --check it
 * writes nothing and fails when a committed file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const schemaFolder = new URL('./', import.meta.url);
const wireFolder = new URL('../src/wire/generated/', import.meta.url);
const sourceFolder = new URL('../src/source/generated/', import.meta.url);
const inputs = ['setda', 'bagian', 'pembagian', 'dasar', 'peta'];
const outputs = ['temuan', 'hasil'];
const banner = '/* Generated from schemas/ by "npm run generate". Do not edit. */\n';

const read = (name) => JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemaFolder), 'utf8'));

/** Validators as plain code, so that ajv itself is not loaded at run time. */
function validators() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  for (const name of ['umum', ...inputs]) ajv.addSchema(without(read(name), SPEAKING));
  const exported = Object.fromEntries(inputs.map((name) => [name, `${name}.schema.json`]));
  return banner + standalone.default(ajv, exported) + '\n';
}

const validatorTypes = `${banner}
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about a key of the object and not about a value. */
  readonly propertyName?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
${inputs.map((name) => `export declare const ${name}: Validator;`).join('\n')}
`;

/** Top-level property names of an input schema and below: what "maksud Anda" can suggest. */
function keys() {
  const table = {};
  for (const name of inputs) collectKeys(inlined(read(name), name), [name], table);
  return `${banner}
/** Allowed keys of each object in the input schemas; "*" stands for a list entry or a free key. */
export const ALLOWED_KEYS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(table, null, 2)};
`;
}

function collectKeys(schema, path, table) {
  if (schema.properties) {
    table[path.join('/')] = Object.keys(schema.properties);
    for (const [key, value] of Object.entries(schema.properties)) collectKeys(value, [...path, key], table);
  }
  if (schema.items) collectKeys(schema.items, [...path, '*'], table);
  if (schema.then && schema.then !== true) collectKeys(schema.then, path, table);
  return table;
}

/** Titles would each become a named type, with numbers where two are alike; without them a file has one type. */
const NAMING = new Set(['title', '$id']);
/** What a schema says to people is of no use to a validator, and would be loaded with it. */
const SPEAKING = new Set(['title', 'description', 'examples', 'default', 'tsType']);

/** A schema without these keywords. Names of properties, which may be spelt alike, have schemas for values and stay. */
function without(schema, keywords) {
  if (Array.isArray(schema)) return schema.map((part) => without(part, keywords));
  if (typeof schema !== 'object' || schema === null) return schema;
  const isName = (key, value) => ['properties', '$defs'].includes(key) && typeof value === 'object';
  const entries = Object.entries(schema).filter(([key]) => !keywords.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isName(key, value)
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, without(part, keywords)]))
        : without(value, keywords),
    ]),
  );
}

/** References into definitions are replaced by what they stand for, so that each type file is whole. */
function inlined(schema, home) {
  if (Array.isArray(schema)) return schema.map((part) => inlined(part, home));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = schema;
  delete rest.$defs;
  if ($ref !== undefined) {
    const [, file, definition] = /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec($ref);
    return inlined({ ...read(file ?? home).$defs[definition], ...rest }, file ?? home);
  }
  const entries = Object.entries(rest);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'examples' ? value : inlined(value, home)]),
  );
}

async function types(name) {
  const text = await compile(without(inlined(read(name), name), NAMING), name, {
    cwd: schemaFolder.pathname,
    bannerComment: banner.trim(),
    additionalProperties: false,
    $refOptions: { resolve: { http: false } },
  });
  return text;
}

const files = new Map([
  [new URL('validators.js', sourceFolder), validators()],
  [new URL('validators.d.ts', sourceFolder), validatorTypes],
  [new URL('allowed-keys.ts', sourceFolder), keys()],
]);
for (const name of [...inputs, ...outputs]) files.set(new URL(`${name}.ts`, wireFolder), await types(name));

const checking = process.argv.includes('--check');
const stale = [];
for (const [url, text] of files) {
  if (checking) {
    let present = '';
    try {
      present = readFileSync(url, 'utf8');
    } catch {
      // A missing file is as stale as an old one.
    }
    if (present !== text) stale.push(url.pathname.split('/').slice(-4).join('/'));
  } else {
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  }
}
if (stale.length > 0) {
  console.error(`Stale generated files; run "npm run generate":\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}
