import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { memoryFileSystem } from '../../src/files/memory.ts';
import { runOn, type Outcome } from '../support/host.ts';
import { filesOf } from '../support/disk-files.ts';

export type Entry = Record<string, unknown>;

/** A section file as the yaml library reads it. */
export interface Section {
  readonly bagian: string;
  readonly kode: string;
  readonly pegawai: readonly Entry[];
  readonly tugas: readonly Entry[];
  readonly dpa?: readonly Entry[];
  readonly fungsi?: readonly Entry[];
}

/** A working folder in memory where one command follows another. */
export interface Office {
  readonly files: Map<string, Uint8Array>;
  /** Runs the program, whatever comes of it. */
  run(...argv: readonly string[]): Promise<Outcome>;
  /** Runs it and fails unless it exits 0. */
  done(...argv: readonly string[]): Promise<string>;
  /** All YAML files by path. */
  texts(): Record<string, string>;
  /** Section files in order of path. */
  sections(): Section[];
}

export function office(given: Readonly<Record<string, string | Uint8Array>>): Office {
  const disk = memoryFileSystem(given);
  const run = (...argv: readonly string[]): Promise<Outcome> => runOn(disk, argv);
  const texts = (): Record<string, string> =>
    Object.fromEntries(
      [...disk.files]
        .filter(([path]) => /\.ya?ml$/.test(path))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    );
  return {
    files: disk.files,
    run,
    async done(...argv) {
      const outcome = await run(...argv);
      if (outcome.exit !== 0)
        throw new Error(`${argv.join(' ')}: exit ${outcome.exit}\n${outcome.out}\n${outcome.err}`);
      return outcome.out;
    },
    texts,
    sections: () =>
      Object.entries(texts())
        .filter(([path]) => path.startsWith('bagian/'))
        .map(([, text]) => parse(text) as Section),
  };
}

/** Codes of what `periksa` holds to be errors, with their number. */
export async function errorsOf(place: Office): Promise<Record<string, number>> {
  const { out } = await place.run('periksa', '--format', 'json');
  const { temuan } = JSON.parse(out) as { temuan: readonly { tingkat: string; aturan: string }[] };
  const counts: Record<string, number> = {};
  for (const { tingkat, aturan } of temuan)
    if (tingkat === 'galat') counts[aturan] = (counts[aturan] ?? 0) + 1;
  return counts;
}

/** Lists out of test/fixtures/impor-data, under their own names. */
export function lists(...names: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(names.map((name) => [name, readFileSync(`test/fixtures/impor-data/${name}`)]));
}

/** examples/<name> as a working folder. */
export function example(name: string): Record<string, string | Uint8Array> {
  return filesOf(`examples/${name}`);
}
