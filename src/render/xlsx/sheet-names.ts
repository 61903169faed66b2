const LONGEST = 31;

/** Names as a workbook allows them, in the same order: different even without regard to capitals, and never empty. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wished = allowed(name);
    let given = wished;
    for (let count = 2; taken.has(given.toLowerCase()); count++) {
      const ending = ` (${count})`;
      given = cut(wished, LONGEST - ending.length) + ending;
    }
    taken.add(given.toLowerCase());
    return given;
  });
}

/** For a formula: 'Bagian Organisasi'. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function allowed(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const plain = cut(name.replace(/[[\]:*?/\\\u0000-\u001f\u007f-\u009f]/g, '-'), LONGEST).replace(
    /^['\s]+|['\s]+$/g,
    '',
  );
  if (plain === '') return '-';
  // Excel keeps this name for itself.
  return plain.toLowerCase() === 'history' ? `${plain}-` : plain;
}

/** Cut between characters, not within one that takes two code units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
