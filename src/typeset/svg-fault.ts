/**
 * Why an SVG would not look the same in every format: what it fetches from elsewhere is missing on paper, and its
 * letters depend on the fonts of the machine. Undefined where nothing is amiss.
 */
export function svgFault(svg: string): 'berujuk-keluar' | 'berteks' | undefined {
  const drawn = svg.replace(/<!--[\s\S]*?-->/g, '');
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
