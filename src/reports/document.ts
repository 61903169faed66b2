/** What a report says, without a word about how it is set: every renderer makes the same thing of it. */
export interface Document {
  readonly blocks: readonly Block[];
}

/** How something is meant, for colour or weight; never the only bearer of meaning. */
export type Tone = 'good' | 'bad' | 'warn' | 'faint' | 'strong';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    };

export interface Item {
  /** A sign in front: + added, ~ changed, - dropped. */
  readonly mark?: '+' | '~' | '-';
  readonly text: string;
  readonly details?: readonly string[];
  readonly tone?: Tone;
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Left out where there is little room. */
  readonly optional?: boolean;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  /** A utilisation as a bar; 1 is full, more is over. */
  | { readonly kind: 'bar'; readonly utilisation: number; readonly tone?: Tone };

export function text(content: string, tone?: Tone): Cell {
  return tone === undefined ? { kind: 'text', text: content } : { kind: 'text', text: content, tone };
}
