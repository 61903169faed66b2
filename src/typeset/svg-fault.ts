/**
 * Why an SVG would not look the same in every format: what it fetches from elsewhere is missing on paper, and its
 * letters depend on the fonts of the machine. Undefined where nothing is amiss.
 */
export function svgFault(svg: string): 'berujuk-keluar' | 'berteks' | 'rusak' | undefined {
  const drawn = withoutComments(svg);
  if (drawn === undefined) return 'rusak';
  if (OUTSIDE.some((pattern) => pattern.test(drawn))) return 'berujuk-keluar';
  return /<(?:\w+:)?(?:text|foreignObject)[\s/>]/.test(drawn) ? 'berteks' : undefined;
}

const OUTSIDE = [
  // A link to a part of the picture itself, or data within it, is at home.
  /\bhref\s*=\s*["']\s*(?!#|data:|["'\s])/i,
  /\burl\(\s*["']?\s*(?!#|data:|["'\s])/i,
  /@import\b/i,
  /<!ENTITY\s[^>]*\b(?:SYSTEM|PUBLIC)\b/i,
  /<(?:\w+:)?script[\s/>]/i,
];

/** Undefined where a comment does not end. A pattern would look for its end anew from every beginning. */
function withoutComments(svg: string): string | undefined {
  const [first = '', ...rest] = svg.split('<!--');
  const parts = [first];
  for (const part of rest) {
    const end = part.indexOf('-->');
    if (end < 0) return undefined;
    parts.push(part.slice(end + 3));
  }
  return parts.join('');
}
