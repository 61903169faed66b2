import { parse, stringify } from 'yaml';
import { randomOf, type Random } from './random.ts';

/*
 * Random organisations as YAML text, valid by the format but otherwise as odd as the format allows: every key, every
 * notation, duties that nobody may do, people who are away, pins that do not hold.
 */

export type Size = 'tiny' | 'small' | 'section' | 'setda';

type Entry = Record<string, unknown>;
type Range = readonly [low: number, high: number];

const SIZES: Readonly<
  Record<Size, { sections: Range; people: Range; dutiesPerPerson: readonly [number, number] }>
> = {
  tiny: { sections: [1, 2], people: [2, 5], dutiesPerPerson: [0.6, 1.8] },
  small: { sections: [1, 3], people: [5, 12], dutiesPerPerson: [0.7, 3] },
  section: { sections: [1, 1], people: [15, 30], dutiesPerPerson: [1, 6] },
  setda: { sections: [3, 4], people: [60, 100], dutiesPerPerson: [1, 4] },
};

const SECTIONS: readonly (readonly [code: string, name: string])[] = [
  ['organisasi', 'Bagian Organisasi'],
  ['umum', 'Bagian Umum'],
  ['hukum', 'Bagian Hukum'],
  ['pbj', 'Bagian Pengadaan Barang dan Jasa'],
  ['kesra-2', 'Bagian Kesejahteraan Rakyat'],
  ['pimpinan', 'Pimpinan Sekretariat Daerah'],
];

const STATUSES = ['PNS', 'PNS', 'PNS', 'CPNS', 'PPPK', 'PPPK', 'PPPK Paruh Waktu', 'PTT'] as const;
const STRUCTURAL = ['jpt-pratama', 'administrator', 'pengawas'] as const;
const EXPERTS = ['ahli-utama', 'ahli-madya', 'ahli-muda', 'ahli-pertama'] as const;
const SKILLED = ['penyelia', 'mahir', 'terampil', 'pemula'] as const;
const EDUCATION = ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const;
const GRADES = [
  ...['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d'],
  ...['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'],
];
const CLASSES = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
];
const SKILLS = ['anjab', 'arsip', 'hukum', 'it'] as const;
const TEAMS = ['kelembagaan', 'tatalaksana', 'rumah-tangga'] as const;
const AWAY = ['cuti', 'tugas-belajar', 'mpp', 'diperbantukan'] as const;
const DPA = ['4.01.01.2.13.0001', '4.01.01.2.13.0002', '4.01.02.1.01.07', '4.01.03.2.02.0005'] as const;

/** A random organisation: path → YAML text. The same seed and size give the same text. */
export function organisation(seed: number, size: Size = 'small'): ReadonlyMap<string, string> {
  const random = randomOf(seed);
  const shape = SIZES[size];
  const world = worldOf(random);
  const names = random.shuffle(random.some(SECTIONS, random.int(...shape.sections)));
  const count = random.int(...shape.people);

  const sections = names.map(([code, name]) => ({
    code,
    name,
    people: [] as Entry[],
    duties: [] as Entry[],
  }));
  for (let number = 0; number < count; number++) {
    // Every section gets somebody first.
    const section = sections[number] ?? random.pick(sections);
    const others = names.map(([code]) => code).filter((code) => code !== section.code);
    section.people.push(personOf(random, world, number, others));
  }
  const total = Math.max(1, Math.round(count * (shape.dutiesPerPerson[0] + random.next() * spread(shape))));
  const minutes = (count * world.minutes * (0.4 + random.next() * 0.7)) / total;
  for (let number = 0; number < total; number++) {
    const section = sections[number] ?? random.pick(sections);
    const people = sections.flatMap((other) =>
      other.people.filter(
        (person) =>
          other === section ||
          ((person.bantu as readonly string[] | undefined)?.includes(section.code) ?? false),
      ),
    );
    section.duties.push(dutyOf(random, world, number, people, minutes));
  }
  if (world.separations)
    separate(
      random,
      sections.flatMap(({ duties }) => duties),
    );

  const files = new Map<string, string>();
  if (world.setda !== undefined) {
    if (random.chance(0.5))
      world.setda.penanda_tangan = {
        jabatan: 'Sekretaris Daerah',
        pegawai: random.pick(sections.flatMap(({ people }) => people)).id,
      };
    files.set('setda.yaml', stringify(world.setda));
  }
  for (const { code, name, people, duties } of sections)
    files.set(`bagian/${code}.yaml`, stringify(sectionOf(random, code, name, people, duties)));
  return files;
}

function spread({ dutiesPerPerson: [low, high] }: (typeof SIZES)[Size]): number {
  return high - low;
}

/** What setda.yaml says and the rest depends on. */
interface World {
  readonly setda: Entry | undefined;
  readonly year: number | undefined;
  readonly minutes: number;
  readonly minutesPerDay: number;
  readonly catalogue: boolean;
  readonly separations: boolean;
  /** How demanding duties are. */
  readonly strictness: number;
}

function worldOf(random: Random): World {
  const strictness = random.pick([0.1, 0.25, 0.5]);
  const separations = random.chance(0.4);
  if (random.chance(0.15))
    return {
      setda: undefined,
      year: undefined,
      minutes: 75_000,
      minutesPerDay: 300,
      catalogue: false,
      separations,
      strictness,
    };
  const year = random.chance(0.8) ? random.int(2024, 2028) : undefined;
  const catalogue = random.chance(0.8);
  const setda: Entry = { perangkat_daerah: 'Sekretariat Daerah' };
  if (random.chance(0.5)) setda.pemerintah_daerah = 'Pemerintah Kabupaten Contoh';
  if (year !== undefined) setda.tahun = year;
  let minutes = 75_000;
  let days = 250;
  if (random.chance(0.5)) {
    const hours: Entry = {};
    if (random.chance(0.7)) hours.menit_efektif = minutes = random.pick([72_000, 75_000, 76_500]);
    if (random.chance(0.5)) hours.hari_kerja = days = random.pick([235, 240, 250]);
    if (random.chance(0.3))
      Object.assign(hours, { jam_masuk: '08.00', jam_kerja: '7 jam', istirahat: '12.00-13.00' });
    setda.waktu_kerja = hours;
  }
  if (catalogue) setda.kompetensi = Object.fromEntries(SKILLS.map((skill) => [skill, `Kompetensi ${skill}`]));
  const rules: Entry = {};
  if (random.chance(0.6)) rules.toleransi_merata = random.pick([0, 0, 0.05, 0.1, 0.3]);
  if (random.chance(0.5)) rules.bagi_tugas = random.pick(['otomatis', 'otomatis', 'tidak']);
  if (random.chance(0.2)) rules.batas_beban = random.pick([0.9, 1, 1.2]);
  if (random.chance(0.2)) rules.beban_minimum = random.pick([0, 0.3]);
  if (random.chance(0.2)) rules.golongan_pppk = random.pick([{ IX: 'III/b' }, { V: 'II/c', VII: 'III/a' }]);
  if (random.chance(0.2))
    rules.usia_pensiun = random.pick([{ pelaksana: 56 }, { 'ahli-muda': 60, penyelia: 57 }]);
  if (Object.keys(rules).length > 0) setda.kebijakan = rules;
  if (random.chance(0.2)) setda.kop = { alamat: 'Jalan Contoh Nomor 1' };
  return { setda, year, minutes, minutesPerDay: minutes / days, catalogue, separations, strictness };
}

function personOf(random: Random, world: World, number: number, others: readonly string[]): Entry {
  const status = random.pick(STATUSES);
  const civil = status === 'PNS' || status === 'CPNS';
  const jenjang =
    status === 'PTT'
      ? 'non-asn'
      : status === 'PNS' && random.chance(0.15)
        ? random.pick(STRUCTURAL)
        : random.pick([random.pick(EXPERTS), random.pick(SKILLED), 'pelaksana']);
  const person: Entry = {
    id: `${random.pick(['analis', 'staf', 'pengelola'])}-${number + 1}`,
    nama: `Orang Contoh ${String(number + 1)}, S.Sos.`,
    status,
    jabatan: `Jabatan ${jenjang}`,
    jenjang,
  };
  const born = random.chance(world.year === undefined ? 0.1 : 0.2)
    ? retiring(random, world, jenjang)
    : undefined;
  if (status !== 'PTT' && (born !== undefined || random.chance(0.7)))
    person.nip = nipOf(random, civil, number + 1, born);
  if (random.chance(0.8)) {
    if (civil) person.golongan = random.pick(GRADES.slice(4));
    else if (status !== 'PTT') person.golongan = random.pick(CLASSES.slice(4, 12));
  }
  if (random.chance(0.9))
    person.pendidikan = random.pick([...EDUCATION, 'SMA', 'D3', 'S1', 'S1', 'S1', 'S2']);
  if (world.catalogue && random.chance(0.6))
    person.kompetensi = Object.fromEntries(
      random.some(SKILLS, random.int(1, 3)).map((skill) => [skill, random.int(1, 4)]),
    );
  if (random.chance(0.5)) person.tim = random.pick(TEAMS);
  const condition = conditionOf(random, world.year ?? 2026);
  if (condition !== undefined) person.keadaan = condition;
  if ((status === 'PTT' || status.startsWith('PPPK')) && random.chance(0.4))
    person.kontrak_sampai = dateOf(random, random.pick([-1, 0, 0, 0, 1]) + (world.year ?? 2026));
  if (status === 'PPPK Paruh Waktu' ? random.chance(0.8) : random.chance(0.08))
    person.waktu = random.pick([0.5, 0.75, 0.25, 1]);
  if (others.length > 0 && random.chance(0.15)) person.bantu = random.some(others, random.int(1, 2));
  return person;
}

function conditionOf(random: Random, year: number): unknown {
  if (random.chance(0.75)) return random.chance(0.8) ? undefined : 'aktif';
  if (random.chance(0.15)) return random.pick(AWAY);
  const entry = (): Entry => {
    const [from, until] = [dateOf(random, year), dateOf(random, year)].sort();
    const result: Entry = { jenis: random.chance(0.1) ? 'aktif' : random.pick(AWAY) };
    if (random.chance(0.85)) result.mulai = random.chance(0.1) ? dateOf(random, year - 1) : from;
    if (random.chance(0.85)) result.selesai = random.chance(0.1) ? dateOf(random, year + 1) : until;
    return result;
  };
  return Array.from({ length: random.int(1, 2) }, entry);
}

/** Year and month of birth of somebody who retires in the year, or has the year before. */
function retiring(random: Random, world: World, jenjang: string): readonly [number, number] {
  const age = { 'jpt-pratama': 60, 'ahli-madya': 60, 'ahli-utama': 65 }[jenjang] ?? 58;
  return [(world.year ?? 2026) - age - (random.chance(0.15) ? 1 : 0), random.int(1, 12)];
}

/** A made-up number: birth, start (a month, or 21 for PPPK), sex, sequence. */
function nipOf(
  random: Random,
  civil: boolean,
  number: number,
  born: readonly [number, number] | undefined,
): string {
  const [year, month] = born ?? [random.int(1972, 2001), random.int(1, 12)];
  const start = Math.min(2024, year + random.int(21, 34));
  const startMonth = civil ? two(random.int(1, 12)) : '21';
  const birth = `${year}${two(month)}${two(random.int(1, 28))}`;
  return `${birth}${start}${startMonth}${random.int(1, 2)}${String(number).padStart(3, '0')}`;
}

function dutyOf(
  random: Random,
  world: World,
  number: number,
  people: readonly Entry[],
  typical: number,
): Entry {
  const duty: Entry = { kode: `T-${number + 1}`, uraian: `Menyusun dokumen contoh ${String(number + 1)}` };
  if (random.chance(0.05)) {
    duty.jenis = 'tugas-lain';
    if (random.chance(0.5)) Object.assign(duty, { volume: random.int(1, 9), norma: '1 jam' });
    return duty;
  }
  if (random.chance(0.4)) duty.jenis = random.pick(['pokok', 'tambahan']);
  if (random.chance(0.3)) duty.hasil = random.pick(['dokumen', 'laporan', 'kegiatan']);
  Object.assign(duty, workloadOf(random, world, typical * (0.2 + random.next() * 1.6)));
  if (random.chance(0.5)) duty.prioritas = random.pick(['wajib', 'utama', 'penunjang']);

  const model = random.pick(people);
  const impossible = random.chance(0.03);
  const requirements = impossible
    ? { pendidikan: 'S3', golongan: 'IV/e', status: ['PTT'] }
    : requirementsOf(random, world, model);
  if (Object.keys(requirements).length > 0) duty.syarat = requirements;
  if (random.chance(0.2)) duty.petugas = random.int(1, 4);
  else if (random.chance(0.12)) {
    const min = random.int(1, 3);
    duty.petugas = { min, maks: min + random.int(0, 3) };
  }
  const official = (STRUCTURAL as readonly unknown[]).includes(model.jenjang);
  const able =
    !official || ((requirements.jenjang as readonly unknown[] | undefined)?.includes(model.jenjang) ?? false);
  if (!impossible && able && random.chance(0.1)) duty.penanggung_jawab = model.id;
  else if (random.chance(0.01)) duty.penanggung_jawab = random.pick(people).id;
  return duty;
}

/** Volume and norm of about so many minutes in all, in one of the notations. */
function workloadOf(random: Random, world: World, minutes: number): Entry {
  const day = world.minutesPerDay;
  const [norma, each] = random.pick<readonly [string, number]>([
    ['90 menit', 90],
    ['45 menit', 45],
    ['2 jam 30 menit', 150],
    ['1,5 jam', 90],
    ['1.250 menit', 1250],
    ['1 hari', day],
    ['2 hari', 2 * day],
    ['0,5 hari', 0.5 * day],
    ['1 hari 2 jam', day + 120],
    ['7 jam', 420],
    ['1.002,5 menit', 1002.5],
  ]);
  if (random.chance(0.1)) {
    const days = Math.max(1, Math.round(minutes / day));
    return { volume: 1, norma: `${days.toString().replace(/\B(?=(\d{3})+$)/gu, '.')} hari` };
  }
  return { volume: Math.max(1, Math.round(minutes / each)), norma };
}

/** Requirements that the model person meets, most of the time. */
function requirementsOf(random: Random, world: World, model: Entry): Entry {
  const result: Entry = {};
  const wanted = (): boolean => random.chance(world.strictness);
  const official = (STRUCTURAL as readonly unknown[]).includes(model.jenjang);
  if (wanted() || (official && random.chance(0.7)))
    result.jenjang = listWith(random, model.jenjang, [...EXPERTS, ...SKILLED, 'pelaksana', 'non-asn']);
  if (wanted()) result.status = listWith(random, model.status, [...new Set(STATUSES)]);
  if (wanted() && model.tim !== undefined) result.tim = listWith(random, model.tim, TEAMS);
  if (wanted() && model.pendidikan !== undefined) {
    const rank = EDUCATION.indexOf(model.pendidikan as (typeof EDUCATION)[number]);
    result.pendidikan = EDUCATION[random.int(Math.max(0, rank - 3), rank)];
  }
  if (wanted() && model.golongan !== undefined) {
    const rank = GRADES.indexOf(model.golongan as string);
    result.golongan =
      rank >= 0 ? GRADES[random.int(Math.max(0, rank - 4), rank)] : random.pick(GRADES.slice(4, 9));
  }
  if (wanted() && world.catalogue) {
    const skills = Object.entries((model.kompetensi as Record<string, number> | undefined) ?? {});
    if (skills.length > 0)
      result.kompetensi = Object.fromEntries(
        random.some(skills, random.int(1, 2)).map(([skill, level]) => [skill, random.int(1, level)]),
      );
  }
  return result;
}

function listWith(random: Random, item: unknown, all: readonly unknown[]): unknown[] {
  return random.shuffle([...new Set([item, ...random.some(all, random.int(0, 4))])]);
}

function separate(random: Random, duties: readonly Entry[]): void {
  const real = duties.filter(({ jenis }) => jenis !== 'tugas-lain');
  if (real.length < 2) return;
  const pairs = random.int(1, Math.max(1, Math.min(12, Math.round(real.length / 4))));
  for (let number = 0; number < pairs; number++) {
    const [one, other] = random.shuffle(random.some(real, 2));
    const names = new Set((one!.jangan_dirangkap as string[] | undefined) ?? []);
    one!.jangan_dirangkap = [...names, other!.kode].filter((code, at, all) => all.indexOf(code) === at);
  }
}

function sectionOf(
  random: Random,
  code: string,
  name: string,
  people: readonly Entry[],
  duties: readonly Entry[],
): Entry {
  const section: Entry = { bagian: name, kode: code };
  if (random.chance(0.7)) section.kepala = random.pick(people).id;
  if (random.chance(0.7)) {
    const codes = Array.from({ length: random.int(1, 4) }, (_, index) => `F${String(index + 1)}`);
    section.fungsi = codes.map((kode) => ({ kode, uraian: `Penyiapan kebijakan ${kode}` }));
    for (const duty of duties) if (random.chance(0.7)) duty.fungsi = random.pick(codes);
  }
  if (random.chance(0.6)) {
    const codes = random.some(DPA, random.int(1, 3));
    section.dpa = codes.map((kode) => {
      const activity: Entry = { kode, nama: `Sub kegiatan ${kode}` };
      if (random.chance(0.7)) activity.pagu = random.int(10, 900) * 1_000_000;
      for (const role of ['pptk', 'bendahara', 'ppk_skpd', 'ppkom', 'pejabat_pengadaan'])
        if (random.chance(0.3)) activity[role] = random.pick(people).id;
      return activity;
    });
    for (const duty of duties) if (random.chance(0.5)) duty.dpa = random.pick(codes);
  }
  return { ...section, pegawai: people, tugas: duties };
}

function dateOf(random: Random, year: number): string {
  return `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The same organisation with the order of everything that has none permuted: files, entries of lists, keys. */
export function shuffled(files: ReadonlyMap<string, string>, seed: number): ReadonlyMap<string, string> {
  const random = randomOf(seed);
  const permuted = (value: unknown): unknown => {
    if (Array.isArray(value)) return random.shuffle(value.map(permuted));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      random.shuffle(Object.entries(value)).map(([key, item]) => [key, permuted(item)]),
    );
  };
  return new Map(
    random
      .shuffle([...files])
      .map(([path, text]) => [path, stringify(permuted(parse(text)), { aliasDuplicateObjects: false })]),
  );
}

/** The same organisation with the section files under other names, so that they are read in another order. */
export function renamed(files: ReadonlyMap<string, string>, seed: number): ReadonlyMap<string, string> {
  const random = randomOf(seed);
  const sections = [...files.keys()].filter((path) => path.startsWith('bagian/'));
  const names = new Map(
    random.shuffle(sections).map((path, number) => [path, `bagian/berkas-${String(number)}.yaml`]),
  );
  return new Map([...files].map(([path, text]) => [names.get(path) ?? path, text]));
}
