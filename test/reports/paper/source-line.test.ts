import { describe, expect, test } from '@jest/globals';
import { memoryFileSystem } from '../../../src/files/memory.ts';
import { papersOf, type PrintInput } from '../../../src/reports/paper/papers.ts';
import { organisasi, setda, umum } from '../../verifier/fixture.ts';
import { runOn } from '../../support/host.ts';
import { inputOf } from './support.ts';

type Texts = Record<string, string | Uint8Array>;
const FILES: Texts = {
  'setda.yaml': setda,
  'bagian/organisasi.yaml': organisasi,
  'bagian/umum.yaml': umum,
};

async function saved(files: Texts): Promise<Texts> {
  const disk = memoryFileSystem(files);
  await runOn(disk, ['bagi', '.', '--simpan']);
  return Object.fromEntries(disk.files);
}

const textOf = (files: Texts, path: string): string => {
  const content = files[path]!;
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

const footer = (name: 'rekap' | 'laporan', input: PrintInput): string =>
  papersOf(name, input).papers[0]!.make().footer;

async function footers(files: Texts, codes: readonly string[] = []): Promise<string[]> {
  const input = await inputOf(memoryFileSystem(files), '.', { codes });
  return [footer('rekap', input), footer('laporan', input)];
}

const fingerprint = (line: string): string => / kode sidik ([a-p][0-9a-f]{11})$/.exec(line)![1]!;

describe('The foot of the page', () => {
  test('says that the plan is fresh', async () => {
    for (const line of await footers(FILES)) expect(line).toContain(' · pembagian baru, belum disimpan · ');
  });

  test('says that it is the saved one, with the fingerprint which that bears', async () => {
    const files = await saved(FILES);
    const [rekap, laporan] = await footers(files);
    expect(rekap).toMatch(/^Rekapitulasi · pembagian tersimpan · kode sidik /);
    expect(laporan).toMatch(/^Laporan · pembagian tersimpan · kode sidik /);
    expect(textOf(files, 'pembagian/organisasi.yaml')).toContain(`sidik: ${fingerprint(rekap!)}`);
    const [, one] = await footers(files, ['organisasi']);
    expect(fingerprint(one!)).toBe(fingerprint(rekap!));
    expect(fingerprint(laporan!)).not.toBe(fingerprint(rekap!));
  });

  test('says that the file was changed since, with the fingerprint of the plan as it was saved', async () => {
    const files = await saved(FILES);
    const changed = { ...files, 'bagian/organisasi.yaml': organisasi.replace('Mencatat', 'Menulis') };
    const before = (await footers(files)).map(fingerprint);
    const after = await footers(changed);
    for (const line of after)
      expect(line).toContain(' · pembagian tersimpan, dibuat sebelum berkas bagian diubah · ');
    expect(after.map(fingerprint)).toEqual(before);
    const plan = textOf(files, 'pembagian/organisasi.yaml');
    expect(plan).toContain(`sidik: ${fingerprint(after[0]!)}`);
    const [fresh] = await footers({ ...FILES, 'bagian/organisasi.yaml': changed['bagian/organisasi.yaml'] });
    expect(fingerprint(fresh!)).not.toBe(before[0]);
  });

  test('says that somebody removed the fingerprint', async () => {
    const files = await saved(FILES);
    const plan = textOf(files, 'pembagian/organisasi.yaml').replace(/^sidik:.*\n/m, '');
    const [rekap, laporan] = await footers({ ...files, 'pembagian/organisasi.yaml': plan });
    expect(rekap).toBe('Rekapitulasi · pembagian tersimpan · tanpa kode sidik');
    expect(fingerprint(laporan!)).not.toBe(fingerprint((await footers(files))[1]!));
  });

  test('says that some sections have a saved plan and others have not', async () => {
    const files = await saved(FILES);
    delete files['pembagian/umum.yaml'];
    const [rekap, laporan] = await footers(files);
    expect(rekap).toContain('pembagian tersimpan');
    expect(laporan).toContain('sebagian pembagian tersimpan, sebagian baru');
  });
});

test('A saved plan that names somebody who is away since shows him as such', async () => {
  const files = await saved(FILES);
  const away = organisasi.replace('pendidikan: SMA, kontrak_sampai: 2026-06-30 }', 'pendidikan: SMA, keadaan: cuti }');
  const input = await inputOf(memoryFileSystem({ ...files, 'bagian/organisasi.yaml': away }), '.', {
    codes: ['organisasi'],
  });
  const paper = papersOf('matriks', input).papers[0]!.make();
  const rows = paper.leaves[0]!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const row = rows.find(({ cells }) => cells.some((cell) => cell.kind === 'text' && cell.text === 'D'));
  expect(row?.tone).toBe('bad');
  expect(row?.cells.at(-1)).toEqual({ kind: 'text', text: 'Tidak hadir', tone: 'bad' });
}); // prettier-ignore
