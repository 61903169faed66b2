/** A path as a URI: relative ones stay relative, absolute ones get their scheme. */
export function uriOf(path: string): string {
  // Half of a surrogate pair cannot be encoded.
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = whole.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  // A drive of Windows.
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
