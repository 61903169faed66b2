/** Elements without an end. */
const VOID = new Set(['meta', 'img', 'col', 'br']);

/**
 * The skeleton of a page: its tags with the names of their attributes, in order. Throws where anything else than
 * well-formed, nested, quoted markup is found, so that text which broke out of its place is seen.
 */
export function structureOf(html: string): string[] {
  const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-zA-Z0-9-]+(?:="[^"<>]*")?)*)(\/?)>/y;
  const skeleton: string[] = [];
  const open: string[] = [];
  let at = html.indexOf('>') + 1;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const text = html.slice(at, next < 0 ? html.length : next);
    if (text.includes('>')) throw new Error(`loose ">" in: ${text}`);
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(html);
    if (!found) throw new Error(`no tag: ${html.slice(next, next + 80)}`);
    const [whole, end, name, attributes, closed] = found as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    at = next + whole.length;
    skeleton.push(
      `${end}${name} ${[...attributes.matchAll(/\s([a-zA-Z0-9-]+)(?:="[^"]*")?/g)].map(([, key]) => key).join(' ')}`,
    );
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another`);
    } else if (name === 'style' || name === 'script') {
      at = html.indexOf(`</${name}`, at);
      open.push(name);
    } else if (closed === '' && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  return skeleton;
}

/** Contents of the elements of a name, as they stand in the file. */
export function contentsOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'g'))].map(
    ([, content]) => content!,
  );
}
