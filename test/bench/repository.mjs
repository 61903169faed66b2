/**
 * A large made-up repository, the same one for the same seed: sections of 25 people and 60 duties, each with a valid
 * saved plan, so that no engine has to run. The yaml library is not used for it: it would take a minute.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { planText, sectionText, settingsText } from './texts.mjs';
import { AUDIENCES, COMPETENCES, FIELDS, POSITIONS, RESULTS, SYLLABLES, VERBS } from './words.mjs';

const STAFF = 25;
const DUTIES = 60;
const MANDATES = 8;
const ACTIVITIES = 4;
/** Minutes a year that a duty takes, about: 60 of these keep 25 people busy. */
const WORKLOAD = 23_000;
const NORMS = [
  ['90 menit', 90],
  ['4 jam', 240],
  ['7 jam 30 menit', 450],
  ['12 jam', 720],
  ['2 hari', 600],
];

/** Writes so many sections with their plans; gives the paths of the YAML files that stand in `bagian` and `pembagian`. */
export async function writeRepository(folder, sections) {
  const fingerprintOf = await fingerprinting();
  const chance = randomNumbers(20260101);
  for (const name of ['bagian', 'pembagian']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'setda.yaml'), settingsText(COMPETENCES));
  return Array.from({ length: sections }, (_, i) => {
    const section = sectionOf(i + 1, chance);
    const files = ['bagian', 'pembagian'].map((name) => join(folder, name, `${section.kode}.yaml`));
    // Some people fold long texts over several lines.
    writeFileSync(files[0], sectionText(section, chance() < 0.02));
    writeFileSync(files[1], planText(section, fingerprintOf(section)));
    return files;
  }).flat();
}

/** The program's own fingerprint of a section file, out of its source. */
async function fingerprinting() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/wire/fingerprint.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return module.fingerprintOf;
}

function sectionOf(number, chance) {
  const kode = `bagian-${String(number).padStart(4, '0')}`;
  const fields = list(6, () => pick(FIELDS, chance));
  const pegawai = list(STAFF, (i) => personOf(kode, number, i, chance));
  return {
    bagian: `Bagian Contoh ${number}`,
    kode,
    fungsi: list(MANDATES, (i) => ({
      kode: `F${i}`,
      uraian: `Pelaksanaan kebijakan ${pick(fields, chance)} bagi ${pick(AUDIENCES, chance)} wilayah ${number}`,
    })),
    dpa: list(ACTIVITIES, (i) => ({
      kode: activityCode(number, i),
      nama: `Fasilitasi ${pick(fields, chance)}`,
      pagu: 50_000_000 + Math.floor(chance() * 400) * 1_000_000,
      pptk: pegawai[i].id,
    })),
    pegawai,
    tugas: list(DUTIES, (i) => dutyOf(kode, number, i, fields, chance)),
  };
}

function personOf(section, number, i, chance) {
  const { title, jenjang, golongan, education } = POSITIONS[i % POSITIONS.length];
  const year = 1969 + i;
  const born = `${year}${two(1 + (number % 12))}${two(1 + (Math.floor(number / 12) % 28))}`;
  return {
    id: `${section}-p${i}`,
    nama: `Contoh ${i} dari ${number}, S.AP.`,
    nip: `${born}${year + 24}04${1 + (i % 2)}${String(1 + Math.floor(number / 336)).padStart(3, '0')}`,
    status: 'PNS',
    jabatan: title,
    jenjang,
    golongan,
    pendidikan: education,
    kompetensi: { analisis: level(chance), [pick(Object.keys(COMPETENCES).slice(1), chance)]: level(chance) },
  };
}

/** What it asks, everybody of the position has whose turn it is, so that the plan is valid. */
function dutyOf(section, number, i, fields, chance) {
  const position = POSITIONS[i % POSITIONS.length];
  const [norma, minutes] = pick(NORMS, chance);
  const prioritas = pick(['wajib', 'utama', 'utama', 'penunjang'], chance);
  return {
    kode: `${section.toUpperCase()}-${String(i).padStart(2, '0')}`,
    uraian: textOf(fields, chance),
    fungsi: `F${1 + (i % MANDATES)}`,
    ...(prioritas === 'wajib' ? { dpa: activityCode(number, 1 + (i % ACTIVITIES)) } : {}),
    hasil: i % 2 === 0 ? 'dokumen' : 'laporan',
    volume: Math.max(2, Math.round((WORKLOAD * (0.8 + 0.4 * chance())) / minutes)),
    norma,
    prioritas,
    syarat: {
      jenjang: [position.jenjang],
      pendidikan: position.education,
      ...(i % 4 === 0 ? { kompetensi: { analisis: 1 } } : {}),
    },
    ...(i % 10 === 0 ? { petugas: 2 } : {}),
  };
}

/** Some offices do it by an application of their own. */
function textOf(fields, chance) {
  const text = `${pick(VERBS, chance)} ${pick(RESULTS, chance)} ${pick(fields, chance)}`;
  const name = list(3, () => pick(SYLLABLES, chance)).join('');
  return chance() < 0.3 ? `${text} melalui aplikasi E-${name}` : `${text} bagi ${pick(AUDIENCES, chance)}`;
}

const activityCode = (number, i) => `4.01.01.2.13.${String(number * ACTIVITIES + i).padStart(4, '0')}`;
const level = (chance) => 1 + Math.floor(chance() * 4);
const two = (value) => String(value).padStart(2, '0');
const pick = (values, chance) => values[Math.floor(chance() * values.length)];
const list = (length, entry) => Array.from({ length }, (_, i) => entry(i + 1));

/** Numbers from 0 to 1 out of a seed (mulberry32), the same on every machine. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
