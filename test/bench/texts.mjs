/** The YAML of the generated repository, in the style of the examples. */
export function settingsText(competences) {
  const lines = Object.entries(competences).map(([id, name]) => `  ${id}: ${name}`);
  return `perangkat_daerah: Sekretariat Daerah\ntahun: 2026\nkompetensi:\n${lines.join('\n')}\n`;
}

/** With long texts folded over two lines where wanted, which only the yaml library reads. */
export function sectionText(section, isFolded) {
  const { bagian, kode, fungsi, dpa, pegawai, tugas } = section;
  return [
    '# yaml-language-server: $schema=../skema/bagian.schema.json',
    ...entryLines({ bagian, kode }, ''),
    ...listLines('fungsi', fungsi, isFolded),
    ...listLines('dpa', dpa, isFolded),
    ...listLines('pegawai', pegawai, isFolded),
    ...listLines('tugas', tugas, isFolded),
    '',
  ].join('\n');
}

/** Whoever has the position that a duty asks for takes it in turn; the next one stands in. */
export function planText({ kode, pegawai, tugas }, fingerprint) {
  const turns = new Map();
  const entries = tugas.flatMap((duty) => {
    const [jenjang] = duty.syarat.jenjang;
    const able = pegawai.filter(
      (one) => one.jenjang === jenjang && one.pendidikan === duty.syarat.pendidikan,
    );
    const turn = turns.get(able[0].id) ?? 0;
    turns.set(able[0].id, turn + (duty.petugas ?? 1));
    const at = (i) => able[(turn + i) % able.length].id;
    const people = Array.from({ length: duty.petugas ?? 1 }, (_, i) => i);
    const volume = (i) => Math.floor((duty.volume + people.length - 1 - i) / people.length);
    return [
      `  - kode: ${duty.kode}`,
      `    penanggung_jawab: ${at(0)}`,
      '    petugas:',
      ...people.map((i) => `      - { pegawai: ${at(i)}, volume: ${volume(i)} }`),
      `    pengganti: ${at(people.length)}`,
    ];
  });
  return [`bagian: ${kode}`, `sidik: ${fingerprint}`, 'tugas:', ...entries, ''].join('\n');
}

function listLines(key, entries, isFolded) {
  const lines = entries.flatMap((entry) => {
    const [first, ...rest] = entryLines(entry, '    ', isFolded);
    return [`  - ${first.trimStart()}`, ...rest];
  });
  return [`${key}:`, ...lines];
}

function entryLines(entry, indent, isFolded = false) {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (key === 'syarat') return [`${indent}syarat:`, ...entryLines(value, `${indent}  `)];
    if (key === 'uraian' && isFolded) {
      const half = value.indexOf(' ', value.length / 2);
      return [
        `${indent}uraian: >-`,
        `${indent}  ${value.slice(0, half)}`,
        `${indent}  ${value.slice(half + 1)}`,
      ];
    }
    return [`${indent}${key}: ${inline(value)}`];
  });
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${part}`)
      .join(', ')} }`;
  }
  return /^\d{18}$/.test(value) ? `"${value}"` : String(value);
}
