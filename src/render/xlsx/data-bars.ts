import { cellName, type CellContent, type Worksheet } from './sheet.ts';
import { element } from './xml.ts';

type Bar = Extract<CellContent, { kind: 'bar' }>;

/** All bars of a worksheet that have the same colour and scale. */
interface BarRule {
  readonly bar: Bar;
  readonly cells: string[];
  readonly id: string;
}

interface DataBars {
  /** As every workbook program knows them: colours that fade out. */
  readonly rules: readonly string[];
  /** As newer programs know them: even colour. */
  readonly extensions: readonly string[];
}

/** Bars behind numbers. */
export function dataBars(sheet: Worksheet): DataBars {
  const rules = rulesOf(sheet);
  if (rules.length === 0) return { rules: [], extensions: [] };
  return {
    rules: rules.map((rule, i) =>
      element('conditionalFormatting', { sqref: rule.cells.join(' ') }, ruleXml(rule, i + 1)),
    ),
    extensions: [extensionXml(rules)],
  };
}

function rulesOf({ rows }: Worksheet): BarRule[] {
  const rules = new Map<string, BarRule>();
  rows.forEach(({ cells }, row) => {
    for (const { from, content } of cells) {
      if (content.kind !== 'bar') continue;
      const key = `${content.colour} ${content.scale}`;
      const rule = rules.get(key) ?? { bar: content, cells: [], id: ruleId(rules.size) };
      rules.set(key, rule);
      rule.cells.push(cellName(row, from));
    }
  });
  return [...rules.values()];
}

/** Joins the two notations of a rule. */
function ruleId(number: number): string {
  return `{00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}}`;
}

function ruleXml({ bar, id }: BarRule, priority: number): string {
  const number = (val: number): string => element('cfvo', { type: 'num', val });
  const look = element(
    'dataBar',
    { minLength: 0, maxLength: 100 },
    number(0),
    number(bar.scale),
    element('color', { rgb: `FF${bar.colour}` }),
  );
  const link = element(
    'ext',
    { 'xmlns:x14': X14, uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}' },
    element('x14:id', {}, id),
  );
  return element('cfRule', { type: 'dataBar', priority }, look, element('extLst', {}, link));
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function extensionXml(rules: readonly BarRule[]): string {
  const all = element('x14:conditionalFormattings', {}, ...rules.map(evenXml));
  return element(
    'extLst',
    {},
    element('ext', { 'xmlns:x14': X14, uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}' }, all),
  );
}

function evenXml({ bar, cells, id }: BarRule): string {
  const number = (value: number): string =>
    element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(value)));
  const look = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: 0 },
    number(0),
    number(bar.scale),
    element('x14:axisColor', { rgb: 'FF000000' }),
  );
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': XM },
    element('x14:cfRule', { type: 'dataBar', id }, look),
    element('xm:sqref', {}, cells.join(' ')),
  );
}
