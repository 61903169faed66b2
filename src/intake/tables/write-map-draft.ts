import { presentable } from '../../vocabulary/presentable.ts';
import type { MapDraft } from './map-draft.ts';

/** Comments of a first peta.yaml; each may have several lines. */
export interface MapDraftWords {
  /** What the file is for and how it is given to the command. */
  readonly introduction: string;
  /** Stands over the headings of the list. */
  readonly headings: string;
  /** Stands over the columns: what is to be filled in. */
  readonly columns: string;
  /** Stands beside a column that has to be there. */
  readonly required: string;
  /** Stands over the units. */
  readonly units: string;
  /** Stands over `satuan_waktu`, which only lists of duties have. */
  readonly timeUnit: string;
  /** Stands over `angka`. */
  readonly numbers: string;
}

/** The text of a first peta.yaml: what was found is filled in, what was not is left empty. It keeps its schema. */
export function writeMapDraft(draft: MapDraft, words: MapDraftWords): string {
  const parts = [
    comment(words.introduction),
    [...comment(words.headings), ...draft.headings.map((heading) => `#   - ${presentable(heading)}`)],
    [`${draft.kind}:`, ...comment(words.columns, '  '), ...columnLines(draft, words)],
    [...comment(words.units), ...unitLines(draft.units)],
    ...(draft.kind === 'tugas' ? [[...comment(words.timeUnit), '# satuan_waktu: menit']] : []),
    [...comment(words.numbers), '# angka: id'],
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function columnLines({ columns }: MapDraft, { required }: MapDraftWords): string[] {
  return columns.map(({ key, heading, isRequired }) => {
    const line = `  ${key}: ${quoted(heading ?? '')}`;
    return isRequired ? `${line} # ${required}` : line;
  });
}

function unitLines(units: readonly string[]): string[] {
  if (units.length === 0) return ['unit: {}'];
  // As they are shown, two of them may be one.
  return ['unit:', ...[...new Set(units.map(quoted))].map((unit) => `  ${unit}: ""`)];
}

/** YAML takes a JSON string as it is. */
function quoted(text: string): string {
  return JSON.stringify(presentable(text));
}

function comment(text: string, indent = ''): string[] {
  return text.split('\n').map((line) => `${indent}# ${line}`.trimEnd());
}
