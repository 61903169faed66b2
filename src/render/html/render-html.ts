import { createHash } from 'node:crypto';
import type { Paper } from '../../reports/paper/paper.ts';
import { languageTag } from '../language-tag.ts';
import { armsStyle } from './arms.ts';
import { cssString, escapeHtml } from './escape.ts';
import { leafId, renderLeaf } from './leaf.ts';
import { pageStyle } from './page-style.ts';
import { PRINT_SCRIPT } from './print-script.ts';
import { SORT_SCRIPT } from './sort-script.ts';
import { STYLE } from './style.ts';

const SCRIPT = SORT_SCRIPT + PRINT_SCRIPT;

/** A paper as one HTML file that asks for nothing else: for a desktop, a phone and the printer. */
export function renderHtml(paper: Paper): Uint8Array {
  const html = `<!DOCTYPE html>
<html lang="${languageTag(paper.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${escapeHtml(paper.author)}">
<title>${escapeHtml(paper.title)}</title>
<style>${fontStyle(paper)}${STYLE}${pageStyle(paper)}${armsStyle(paper)}</style>
</head>
<body>
${contents(paper)}<main>
${paper.leaves.map((leaf, i) => renderLeaf(leaf, i, paper)).join('\n')}
</main>
<footer>${escapeHtml(paper.footer)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

/** Even if something slipped through the escaping, no browser would run or fetch it. */
function contentPolicy(): string {
  const hash = createHash('sha256').update(SCRIPT).digest('base64');
  return [
    "default-src 'none'",
    'img-src data:',
    // Widths of columns stand in style attributes, which a hash does not cover.
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function fontStyle({ type }: Paper): string {
  return `:root{--font:${cssString(type.family)},Arial,"Liberation Sans",Arimo,sans-serif}\n`;
}

/** Several leaves have a common title and a list of links above them. */
function contents({ leaves, title }: Paper): string {
  if (leaves.length < 2) return '';
  const links = leaves.map((leaf, i) => `<li><a href="#${leafId(i)}">${escapeHtml(leaf.name)}</a></li>`);
  return `<header class="contents">
<h1 id="contents">${escapeHtml(title)}</h1>
<nav aria-labelledby="contents"><ol>
${links.join('\n')}
</ol></nav>
</header>
`;
}
