import { GAPS, LEADING, MM } from '../../typeset/measures.ts';

/** Of arms, in millimetres. */
const ARMS = { width: GAPS.arms.width / MM, height: GAPS.arms.height / MM };

/** How the page looks on a screen, and what screen and paper have in common. */
export const STYLE = `
:root {
  color-scheme: light;
  --ink: #1b1f24; --faint: #59616b; --sheet: #fff; --ground: #eceff2; --line: #cdd2d9; --shade: #edf0f3;
  --accent: #0b57a4; --good: #386b9e; --warn: #865300; --bad: #b3261e; --tint: #fdeeec; --group: #edf0f3; --trough: #e3e7ec;
}
* { box-sizing: border-box; }
body { margin: 0; font: 0.9375rem/1.45 var(--font); color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, p, dl, dd, ul, ol, table { margin: 0; padding: 0; }
h2, h3 { font-size: 1.1em; margin: 1.6em 0 0.4em; }
p, dl, ul, .scroll, table { margin: 0.7em 0; }
ul { padding-left: 1.3em; }
li { margin: 0.25em 0; }
li ul { margin: 0.1em 0; color: var(--faint); }

.letterhead {
  display: grid; grid-template-columns: ${ARMS.width}mm 1fr ${ARMS.width}mm; align-items: center; gap: 1em; text-align: center;
  padding-bottom: 0.5em; border-bottom: 1.5pt solid var(--ink); position: relative;
}
.letterhead::after {
  content: ""; position: absolute; left: 0; right: 0; bottom: calc(-1.5pt - 1.8pt); border-bottom: 0.6pt solid var(--ink);
}
.arms { width: ${ARMS.width}mm; height: ${ARMS.height}mm; background: left / contain no-repeat; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.letterhead div { grid-column: 2; }
.letterhead p { margin: 0; line-height: 1.2; }
.letterhead .government { font-size: 1.44em; }
.letterhead .organisation { font-size: 1.78em; font-weight: bold; }
.title { font-size: 1.22em; line-height: 1.25; text-align: center; margin: 1.4em 0 0.9em; }

dl div { display: grid; grid-template-columns: minmax(7em, ${GAPS.factLabel / MM}mm) 1fr; gap: 0.5em; margin: 0.15em 0; }
dd::before { content: ": "; }

table { width: 100%; border-spacing: 0; }
th, td { padding: 0.45em 0.5em; vertical-align: top; font-weight: normal; }
thead th, thead td { background: var(--shade); font-weight: bold; vertical-align: middle; text-align: center; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
.center, .right { font-variant-numeric: tabular-nums; }
.group th, .group td { background: var(--group); font-weight: bold; }
.total th, .total td { font-weight: bold; }
.total th { text-align: right; }
.rotated span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: ${GAPS.rotatedHead / MM}mm; text-align: left; line-height: ${LEADING}; }
thead .rotated { vertical-align: bottom; padding-left: 0.15em; padding-right: 0.15em; }
.faint { color: var(--faint); }
.bad { color: var(--bad); font-weight: bold; } .strong { font-weight: bold; }
tr.mark-bad > *, td.mark-bad, th.mark-bad { background: var(--tint); }

.bar { display: flex; align-items: center; gap: 0.5em; }
.bar svg { flex: 1; min-width: 2.5em; height: 0.75em; }
.bar span { min-width: 3.1em; text-align: right; font-variant-numeric: tabular-nums; }
.bar rect { fill: currentColor; } .good rect { fill: var(--good); } .warn rect { fill: var(--warn); } .bar .full { fill: var(--trough); }
.bar line { stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke; }

button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; }

.signatures { display: grid; grid-template-columns: repeat(2, minmax(0, ${GAPS.signatureWidth / MM}mm)); justify-content: space-between; column-gap: 1em; margin-top: 1.8em; }
/* What stands above the names ends on one line, and the names begin on one. */
.signatures > div { text-align: center; display: grid; grid-row: span 3; grid-template-rows: subgrid; }
.signatures > :last-child { grid-column: 2; }
.signatures p { margin: 0; }
.signatures p:first-child { align-self: end; }
.signatures .signer { margin-top: 4.5em; font-weight: bold; text-decoration: underline; text-underline-offset: 0.15em; line-height: 1.35; }
.signatures .open { width: 16em; justify-self: center; height: 1.2em; border-bottom: 1px dotted var(--ink); }

@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ink: #e4e7eb; --faint: #a7aeb8; --sheet: #1a1d22; --ground: #111317; --line: #3a404a; --shade: #272b32;
    --accent: #8ab8f5; --good: #8ab4de; --warn: #e3b25a; --bad: #ff9d94; --tint: #3a2423; --group: #272b32; --trough: #343a43;
  }
}

@media screen {
  body { background: var(--ground); padding: 1.5rem; }
  main, .contents, footer { max-width: var(--page-width); margin: 0 auto; }
  .leaf { background: var(--sheet); padding: 2.25rem 2.5rem; border-radius: 6px; box-shadow: 0 1px 3px #0003; }
  .leaf + .leaf { margin-top: 1.5rem; }
  .contents { margin-bottom: 1.5rem; }
  .contents h1 { font-size: 1.35rem; }
  .contents ol { columns: 16rem; padding-left: 2em; }
  .contents li { margin: 0; padding: 0.15em 0; break-inside: avoid; }
  a { color: var(--accent); }
  .back { margin: 1.5em 0 0; font-size: 0.85em; }
  footer { padding: 1rem 0; color: var(--faint); font-size: 0.85em; }
  .numbers { display: none; }
  table { font-size: 0.875rem; line-height: 1.4; }
  th, td { border-bottom: 1px solid var(--line); }
  thead th, thead td { border-bottom: 2px solid var(--line); position: sticky; top: 0; z-index: 1; }
  tfoot th, tfoot td { border-top: 2px solid var(--line); }
  tbody tr:hover > * { background: var(--shade); }
  .scroll { overflow: auto; max-height: 90vh; border: 1px solid var(--line); }
  .scroll table { margin: 0; }
  .rotated button::after { display: block; }
  .matrix td, .matrix th { border-right: 1px solid var(--line); min-width: 2.2rem; }
  .matrix th[scope="row"] { position: sticky; left: 0; background: var(--sheet); min-width: 9rem; }
  .matrix thead .lead { left: 0; z-index: 2; }
  .matrix .group th { background: var(--group); }
  .matrix .mark-bad th { background: var(--tint); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  thead button { cursor: pointer; font-weight: bold; text-align: center; }
  thead button:hover { color: var(--accent); text-decoration: underline; }
  thead button::after { content: " \\2195"; color: var(--faint); font-weight: normal; }
  [aria-sort] button { color: var(--accent); }
  [aria-sort="ascending"] button::after { content: " \\25b2"; color: inherit; }
  [aria-sort="descending"] button::after { content: " \\25bc"; color: inherit; }
}

/* Without scripts nothing sorts, so nothing may look as if it did. */
@media screen and (scripting: none) {
  thead button { pointer-events: none; }
  thead button::after { content: none; }
}

@media screen and (max-width: 800px) {
  body { padding: 0; }
  .leaf { padding: 1.25rem 1rem; border-radius: 0; }
  .contents, footer { padding: 1rem; }
  .contents { margin: 0; }
  .letterhead { grid-template-columns: 1fr; gap: 0.4em; }
  .letterhead div { grid-column: 1; }
  .arms { justify-self: center; background-position: center; width: 14mm; height: 14mm; }
  .letterhead .government { font-size: 1.1em; } .letterhead .organisation { font-size: 1.35em; }
  dl div { grid-template-columns: 8.5em 1fr; }
  .cards, .cards tbody, .cards tfoot { display: block; }
  .cards colgroup, .cards thead { display: none; }
  .cards[data-sortable] thead { display: block; }
  .cards thead tr:first-child { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-bottom: 0.8rem; }
  .cards thead th, .cards thead td { display: block; position: static; padding: 0; border: 0; background: none; }
  .cards thead td { display: none; }
  .cards thead button { border: 1px solid var(--line); border-radius: 1em; padding: 0.3em 0.8em; min-height: 2.2em; background: var(--shade); font-weight: normal; }
  .cards tbody tr, .cards tfoot tr { display: flex; flex-direction: column; padding: 0.7rem 0.8rem; margin: 0 0 0.7rem; border: 1px solid var(--line); border-radius: 6px; }
  .cards .mark-bad { background: var(--tint); border-left: 4px solid var(--bad); }
  .cards .group { background: var(--group); }
  .cards td, .cards tbody th, .cards tfoot th { display: block; border: 0; padding: 0.12em 0; text-align: left; background: none; }
  .cards tbody th { order: -1; font-weight: bold; padding-bottom: 0.35em; }
  .cards tbody td, .cards tfoot td { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0.6em; }
  .cards td::before { content: attr(data-label); color: var(--faint); font-weight: normal; }
  .cards td:empty { display: none; }
  .bar svg { max-width: 12rem; }
}

@media screen and (max-width: 520px) {
  .signatures { grid-template-columns: 1fr; }
  .signatures > :last-child { grid-column: 1; }
  .signatures > div + div { margin-top: 2em; }
}
`;
