import { Lexer } from 'yaml';

/** The smallest piece of YAML, as it stands in the text. */
export interface Lexeme {
  readonly source: string;
  readonly from: number;
  /** A scalar: then a bracket or a dash is no sign of YAML but text. */
  readonly isScalar: boolean;
}

/** Marks that the library puts between the pieces; none of them stands in the text. */
const DOCUMENT = '\u0002';
const FLOW_BROKEN = '\u0018';
const SCALAR = '\u001f';

/** The pieces of a text, also of one that is no YAML. */
export function* lexemes(text: string): Generator<Lexeme> {
  let from = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (isScalar) {
      yield { source, from, isScalar: true };
      isScalar = false;
    } else if (source === SCALAR) {
      isScalar = true;
      continue;
    } else if (source === DOCUMENT || source === FLOW_BROKEN) {
      continue;
    } else yield { source, from, isScalar: false };
    from += source.length;
  }
}
