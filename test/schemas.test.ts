import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  CONDITIONS,
  DUTY_KINDS,
  EDUCATION,
  GOLONGAN_PNS,
  GOLONGAN_PPPK,
  JENJANG,
  PRIORITIES,
  STATUSES,
} from '../src/vocabulary/scales.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly then?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const names = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
const schemas = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Schema]),
);

/** Every property and definition with the pointer to it. */
function properties(schema: Schema, pointer: string): [string, Schema][] {
  const named = (['properties', '$defs'] as const).flatMap((group) =>
    Object.entries(schema[group] ?? {}).flatMap(([key, part]): [string, Schema][] => {
      const here = `${pointer}/${group}/${key}`;
      return [[here, part], ...properties(part, here)];
    }),
  );
  const anonymous = (['items', 'additionalProperties', 'then'] as const).flatMap((key) => {
    const part = schema[key];
    return typeof part === 'object' ? properties(part, `${pointer}/${key}`) : [];
  });
  return [...named, ...anonymous];
}

const all = [...schemas].flatMap(([name, schema]) => properties(schema, `${name}#`));

describe('the schemas speak to the person in the editor', () => {
  test.each(all)('%s has title, description and example', (_, { title, description, examples }) => {
    expect([typeof title, typeof description, Array.isArray(examples) && examples.length > 0]).toEqual([
      'string',
      'string',
      true,
    ]);
  });

  test('the examples of the input schemas keep them', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(['tsType']);
    for (const schema of schemas.values()) ajv.addSchema(schema);
    const bad = all
      .filter(([pointer]) => /^(umum|setda|bagian|pembagian|dasar)/.test(pointer))
      .flatMap(([pointer, { examples = [] }]) => {
        const validate = ajv.compile({ $ref: pointer });
        return examples.filter((example) => !validate(example)).map((example) => [pointer, example]);
      });
    expect(bad).toEqual([]);
  });

  test('their lists are those of the program', () => {
    const { $defs = {} } = schemas.get('umum.schema.json')!;
    expect($defs['jenjang']?.enum).toEqual(JENJANG);
    expect($defs['status']?.enum).toEqual(STATUSES);
    expect($defs['pendidikan']?.enum).toEqual(EDUCATION);
    expect($defs['golongan_pns']?.enum).toEqual(GOLONGAN_PNS);
    expect($defs['golongan']?.enum).toEqual([...GOLONGAN_PNS, ...GOLONGAN_PPPK]);
    expect($defs['jenis_keadaan']?.enum).toEqual(CONDITIONS);
    const duty = schemas.get('bagian.schema.json')?.properties?.['tugas']?.items?.properties ?? {};
    expect(duty['jenis']?.enum).toEqual(DUTY_KINDS);
    expect(duty['prioritas']?.enum).toEqual(PRIORITIES);
  });
});
