import { barColour, letterColour, SHADES } from '../../typeset/looks.ts';
import { GAPS, PADDING, SIZES } from '../../typeset/measures.ts';

const TONES = ['good', 'warn', 'bad', 'faint', 'strong'] as const;

const COLOURS = TONES.map(
  (tone) =>
    `.${tone} { color: #${letterColour(tone)}; } .${tone} rect:not(.full) { fill: #${barColour(tone)}; }`,
).join('\n  ');

/** Whatever does not depend on the paper of what a printer shows otherwise than a screen. */
export const PRINT_STYLE = `
  :root { --ink: #000; --sheet: #fff; --line: #000; --shade: #${SHADES.head}; --group: #${SHADES.group}; --tint: #${SHADES.bad}; --trough: #${SHADES.bar}; }
  ${COLOURS}
  li ul { color: inherit; }
  .bar span { color: #000; font-weight: normal; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .contents, .back, body > footer { display: none; }
  .leaf + .leaf { break-before: page; }
  .letterhead { padding-bottom: ${GAPS.aboveRule}pt; }
  .letterhead .government { font-size: ${SIZES.government}pt; }
  .letterhead .organisation { font-size: ${SIZES.organisation}pt; }
  .letterhead p { font-size: ${SIZES.address}pt; }
  .title { margin: 1.2em 0 0.9em; }
  h2, h3 { margin: 1.1em 0 0.3em; }
  h1, h2, h3, .letterhead { break-after: avoid; break-inside: avoid; }
  p, dl div, li, tr { break-inside: avoid; }
  p, dl, ul, table, .scroll { margin-top: 0.75em; margin-bottom: 0.75em; }
  /* The outer half of a border would lie beyond the text area and be cut off. */
  table { border-collapse: collapse; width: calc(100% - 1pt); margin-left: 0.5pt; }
  th, td { border: 0.6pt solid #000; padding: ${PADDING.y}pt ${PADDING.x}pt; }
  thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
  /* Chromium leaves the inside of a button out of repeated heads. */
  thead button { display: contents; }
  /* A foot would stand on every page. */
  tfoot { display: table-row-group; break-before: avoid; break-inside: avoid; }
  .blank + th, th + .blank { border-left-style: hidden; }
  .group { break-after: avoid; }
  .tail { break-inside: avoid; }
  .closing-row > td { border: 0; padding: 0; }
  .closing, .signatures { break-before: avoid; break-inside: avoid; }
  .signatures { margin-top: ${GAPS.beforeSignatures}pt; }
`;
