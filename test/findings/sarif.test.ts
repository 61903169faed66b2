import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { marked } from 'marked';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { RULE_CODES } from '../../src/vocabulary/finding.ts';
import { hostileReport, NIP, ODD_FILE, samples, written } from './reports.ts';

interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: [Location];
  relatedLocations?: Location[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; justification?: string }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string; enabled: boolean };
}
interface Log {
  runs: [
    {
      tool: { driver: { language: string; version: string; rules: Rule[] } };
      results: Result[];
      columnKind: string;
    },
  ];
}

/** The schema of the standard, out of a package of its makers; it is of draft 4, which for its keywords is no other. */
const {
  $schema,
  id: schemaId,
  ...standard
} = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as { $schema: string; id: string };
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(standard);

const complaints = (log: unknown): unknown => (isSarif(log) ? [] : isSarif.errors);

const all = await samples();
const logOf = async (report = hostileReport): Promise<Log> =>
  JSON.parse(await written(report, 'sarif')) as Log;

describe('SARIF', () => {
  test.each(all)('keeps the schema of the standard: $name', async ({ report }) => {
    for (const messages of [id, en])
      expect(complaints(JSON.parse(await written(report, 'sarif', messages)))).toEqual([]);
  });

  test('the schema would see a mistake', async () => {
    const log = await logOf();
    expect([$schema, schemaId]).toEqual([
      expect.stringContaining('draft-04'),
      expect.stringContaining('2.1.0'),
    ]);
    log.runs[0].results[0]!.level = 'galat';
    expect(complaints(log)).toHaveLength(1);
  });

  test.each(all)('tells every finding at its place, under its rule: $name', async ({ report }) => {
    const [run] = (await logOf(report)).runs;
    const told = run.results.map(({ ruleId, ruleIndex, locations: [{ physicalLocation }] }) => [
      ruleId,
      run.tool.driver.rules[ruleIndex]?.id,
      decodeURIComponent(physicalLocation.artifactLocation.uri),
      physicalLocation.region,
    ]);
    const findings = [...report.findings, ...report.silenced.map(({ finding }) => finding)];
    expect(told).toHaveLength(findings.length);
    expect(told).toEqual(
      expect.arrayContaining(
        findings.map(({ code, at }) => [
          code,
          code,
          at.file,
          { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
        ]),
      ),
    );
  });

  test('knows every rule, and says which are off', async () => {
    const { rules } = (await logOf()).runs[0].tool.driver;
    expect(rules.map((rule) => rule.id).slice(0, RULE_CODES.length)).toEqual(RULE_CODES);
    const off = rules.filter(({ defaultConfiguration }) => !defaultConfiguration.enabled);
    expect(off.map((rule) => [rule.id, rule.defaultConfiguration.level])).toEqual([['beban-kurang', 'none']]);
  });

  test.each([id, en])('its help in Markdown says what its help in plain text says', async (messages) => {
    const { rules } = (JSON.parse(await written(hostileReport, 'sarif', messages)) as Log).runs[0].tool
      .driver;
    for (const { help } of rules) {
      const html = await marked.parse(help.markdown);
      expect(html.match(/<(?!\/?(p|strong)>)[^>]*>/g) ?? []).toEqual([]);
      const words = (text: string): string => text.replace(/[\s.:]+/g, ' ').trim();
      const shown = html.replace(/<[^>]*>/g, ' ').replace(/&(\w+|#\d+);/g, entity);
      expect(words(shown)).toBe(words(help.text));
    }
  });

  test('names files by URI, whatever their names', async () => {
    const { results } = (await logOf()).runs[0];
    const uris = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    for (const uri of uris) {
      expect(uri).toMatch(/^[\w\-.~%!'()*/]+$/);
      expect(new URL(uri, 'file:///folder/').hash).toBe('');
    }
    expect(uris.map(decodeURIComponent)).toContain(ODD_FILE);
  });

  test('says by whom a finding is silenced, and why', async () => {
    const suppressed = (await logOf()).runs[0].results.flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed.map(({ kind, justification }) => [kind, justification])).toEqual([
      ['inSource', 'Formasi <kosong> | 100%; "lihat" ]]>'],
      ['external', undefined],
    ]);
  });

  test('makes no link of a text', async () => {
    const texts = (await logOf()).runs[0].results.map(({ message }) => message.text);
    expect(texts.join('\n')).toContain('[x]');
    expect(texts.filter((text) => text.includes(']('))).toEqual([]);
    expect(texts.join('\n')).not.toContain(NIP);
  });
});

function entity(_: string, name: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return named[name] ?? '?';
}
