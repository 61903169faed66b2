import { Records } from './records.ts';

/** Where the offices come from: Excel writes ";" where the comma begins decimals. */
const DELIMITERS = [';', '\t', ','] as const;

const SAMPLE_RECORDS = 200;
const SAMPLE_CHARACTERS = 200_000;

/** The delimiter of a list, and where its first row begins. */
export function findDelimiter(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^sep=([^\r\n"])(?:\r\n?|\n|$)/i.exec(text);
  if (said) return { delimiter: said[1]!, from: said[0].length };
  return { delimiter: mostRegular(text.slice(0, SAMPLE_CHARACTERS)), from: 0 };
}

/** That which divides most rows into one number of fields; of two such, the one that makes more fields. */
function mostRegular(sample: string): string {
  let best: Division = { delimiter: ',', rows: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const division = divide(sample, delimiter);
    const gain = division.rows - best.rows || division.width - best.width;
    if (gain > 0) best = division;
  }
  return best.delimiter;
}

interface Division {
  readonly delimiter: string;
  /** Rows of the most frequent width, and that width; rows of one field do not count. */
  readonly rows: number;
  readonly width: number;
}

function divide(sample: string, delimiter: string): Division {
  const rowsOfWidth = new Map<number, number>();
  const records = new Records(sample, delimiter, { mostFields: 0 });
  for (let count = 0; count < SAMPLE_RECORDS; count++) {
    const record = records.next();
    if (!record) break;
    if (record.width > 1) rowsOfWidth.set(record.width, (rowsOfWidth.get(record.width) ?? 0) + 1);
  }
  const [width, rows] = [...rowsOfWidth].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { delimiter, rows, width };
}
