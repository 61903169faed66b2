import { expect, test } from '@jest/globals';
import { loadedWith } from '../support/loaded-with.ts';

const IMPORT_ROOMS = /^src\/(?:sheets|lists|intake|merge|forms|cli\/import\/(?!lists|options))/;

test.each(['program', 'commands/periksa', 'commands/bagi', 'commands/jelaskan', 'commands/cetak'])(
  '%s loads nothing of the import',
  async (name) => {
    const loaded = await loadedWith(`src/cli/${name}.ts`);
    expect(loaded.filter((file) => IMPORT_ROOMS.test(file))).toEqual([]);
  },
);

test('impor does', async () => {
  const loaded = await loadedWith('src/cli/commands/impor.ts');
  expect(loaded.filter((file) => IMPORT_ROOMS.test(file)).length).toBeGreaterThan(50);
});
