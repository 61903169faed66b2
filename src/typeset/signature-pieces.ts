import type { Leaf, Signature } from '../reports/paper/paper.ts';
import type { LaidSignature, Piece } from './layout.ts';
import { GAPS, lineHeight } from './measures.ts';
import { piece } from './piece.ts';
import type { Setting } from './table.ts';
import { wrap } from './wrap.ts';

/** All signatures of a leaf, side by side. */
export function signaturePieces(leaf: Leaf, setting: Setting): Piece[] {
  if (leaf.signatures.length === 0) return [];
  const room = Math.min(GAPS.signatureWidth, setting.width / 2);
  const laid = leaf.signatures.map((signature) => laySignature(signature, room, setting));
  const above = Math.max(...laid.map((signature) => signature.above.length));
  const below = Math.max(...laid.map(({ name, below: lines }) => (name?.length ?? 1) + lines.length));
  return [
    piece({
      content: { kind: 'signatures', signatures: laid, room },
      height: (above + below) * lineHeight(setting.size) + GAPS.signature,
      gap: GAPS.beforeSignatures,
      from: { block: leaf.blocks.length, row: 0 },
    }),
  ];
}

function laySignature(
  { above, name, below }: Signature,
  room: number,
  { typeface, size }: Setting,
): LaidSignature {
  const set = (lines: readonly string[], font = typeface.regular): string[] =>
    lines.flatMap((line) => wrap(line, font, size, room));
  return {
    above: set(above),
    name: name === undefined ? undefined : set([name], typeface.bold),
    below: set(below),
  };
}
