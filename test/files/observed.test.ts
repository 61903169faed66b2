import { describe, expect, test } from '@jest/globals';
import { FileError } from '../../src/files/file-system.ts';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { observe, type ObservedFiles } from '../../src/files/observed.ts';

const TREE = {
  'setda.yaml': 'tahun: 2026',
  'bagian/umum.yaml': 'kode: umum',
  'bagian/hukum.yaml': 'kode: hukum',
};

/** Files of which a section and its folder were asked for, and a plan that is not there. */
async function asked(): Promise<{ memory: ReturnType<typeof memoryFileSystem>; observed: ObservedFiles }> {
  const memory = memoryFileSystem(TREE);
  const observed = observe(memory);
  await observed.files.list('bagian');
  await observed.files.read('./bagian/umum.yaml');
  await observed.files.look('pembagian/umum.yaml');
  return { memory, observed };
}

describe('Observed files', () => {
  test('answer like the files themselves', async () => {
    const { files } = observe(memoryFileSystem(TREE));
    expect(await files.list('bagian')).toEqual(['hukum.yaml', 'umum.yaml']);
    expect(await files.look('bagian')).toEqual({ kind: 'folder', size: 0 });
    expect(new TextDecoder().decode(await files.read('setda.yaml'))).toBe('tahun: 2026');
    await expect(files.read('tak-ada')).rejects.toBeInstanceOf(FileError);
    await files.write('baru', 'x');
    expect(await files.look('baru')).toEqual({ kind: 'file', size: 1 });
  });

  test('are as they were as long as nothing happens, or nothing that was asked for', async () => {
    const { memory, observed } = await asked();
    expect(observed.filesRead()).toBe(1);
    expect(await observed.hasChanged()).toBe(false);
    await memory.write('bagian/umum.yaml', 'kode: umum');
    await memory.write('setda.yaml', 'tahun: 2027');
    await memory.write('bagian/.umum.yaml.swp', 'x');
    expect(await observed.hasChanged()).toBe(false);
  });

  test.each([
    ['a file of the same size says something else', 'bagian/umum.yaml', 'kode: UMUM'],
    ['a file is new', 'bagian/kesra.yaml', 'kode: kesra'],
    ['a file appears that was looked for', 'pembagian/umum.yaml', 'bagian: umum'],
  ])('have changed when %s', async (_, path, text) => {
    const { memory, observed } = await asked();
    await memory.write(path, text);
    expect(await observed.hasChanged()).toBe(true);
  });

  test('have changed when a file is gone', async () => {
    const { memory, observed } = await asked();
    memory.files.delete('bagian/umum.yaml');
    expect(await observed.hasChanged()).toBe(true);
  });

  test('have changed when a file that was not there is', async () => {
    const memory = memoryFileSystem({});
    const observed = observe(memory);
    await expect(observed.files.read('umum.yaml')).rejects.toMatchObject({ reason: 'none' });
    expect(observed.filesRead()).toBe(0);
    await memory.write('umum.yaml', '');
    expect(await observed.hasChanged()).toBe(true);
  });

  test('are not changed by what is written through them, but by what others make of it', async () => {
    const { memory, observed } = await asked();
    await observed.files.write('bagian/umum.yaml', 'kode: umum-2');
    await observed.files.write('bagian/hasil.json', '{}');
    await observed.files.write('bagian/laporan/hasil.sarif', '{}');
    expect(await observed.hasChanged()).toBe(false);
    await memory.write('bagian/umum.yaml', 'kode: umum-3');
    expect(await observed.hasChanged()).toBe(true);
  });

  test('name the folders where an answer can change, or the nearest above that is there', async () => {
    const { observed } = await asked();
    expect(await observed.folders()).toEqual(['.', 'bagian']);
    await observed.files.look('a/b/c.yaml');
    expect(await observed.folders()).toEqual(['.', 'bagian']);
    await observed.files.list('.');
    expect(await observed.folders()).toEqual(['.', 'bagian']);
  });
});
