import {
  fieldsOf,
  flagOf,
  listOf,
  numberOf,
  optionalFields,
  optionalText,
  textOf,
  textsOf,
  type Fields,
} from './values.ts';

/** What `bagi --format json` says, as far as it is verified. */
export interface Result {
  readonly summary: Summary;
  readonly plan: readonly PlannedDuty[];
  readonly loads: readonly Load[];
  readonly unowned: readonly UnownedDuty[];
  readonly idle: readonly IdlePerson[];
  readonly proof: readonly Group[];
}

export interface Summary {
  readonly complete: boolean;
  readonly duties: number;
  readonly owned: number;
  readonly unowned: number;
  readonly people: number;
  readonly idle: number;
  readonly idleBound: number;
  readonly highest: number;
  readonly mostLevel: number;
  readonly bound: number;
  readonly proven: boolean;
}

export interface PlannedDuty {
  readonly code: string;
  readonly section: string;
  readonly owner: string;
  readonly deputy: string | undefined;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly person: string;
  readonly share: number;
  readonly results: number;
  readonly minutes: number;
}

export interface Load {
  readonly person: string;
  readonly section: string;
  readonly minutes: number;
  readonly capacity: number;
  readonly utilisation: number;
  readonly duties: number;
}

export interface UnownedDuty {
  readonly code: string;
  readonly section: string;
  readonly nearest: readonly NearPerson[];
  readonly advice: readonly Advice[];
}

export interface NearPerson {
  readonly person: string;
  /** Names of requirements. */
  readonly lacks: readonly string[];
}

/** A change that is said to help; the names that its kind does not need are undefined. */
export interface Advice {
  readonly kind: string;
  readonly duty: string | undefined;
  readonly person: string | undefined;
  readonly skill: string | undefined;
  readonly requirement: string | undefined;
  readonly section: string | undefined;
  readonly becomes: number | undefined;
}

export interface IdlePerson {
  readonly id: string;
  readonly section: string;
  readonly hall: Sets;
  readonly advice: readonly Advice[];
}

export interface Sets {
  readonly people: readonly string[];
  readonly duties: readonly string[];
}

/** One level of a group: the highest of so many people, and what is proven about it. */
export interface Level {
  readonly people: number;
  readonly mostLevel: number;
  readonly bound: number;
  readonly proven: boolean;
  /** How the bound follows from the bottleneck (`dasar`). */
  readonly basis: string;
  readonly bottleneck: Sets;
}

export interface Group extends Level {
  readonly number: number;
  readonly duties: number;
  /** The levels of those who are in no bottleneck above. */
  readonly below: readonly Level[];
}

export function resultOf(value: unknown): Result {
  const all = fieldsOf(value, 'hasil');
  const summary = fieldsOf(all.ringkasan, 'ringkasan');
  const figure = (key: string): number => numberOf(summary[key], `ringkasan.${key}`);
  return {
    summary: {
      complete: flagOf(summary.habis, 'ringkasan.habis'),
      duties: figure('tugas'),
      owned: figure('terbagi'),
      unowned: figure('tak_bertuan'),
      people: figure('pegawai'),
      idle: figure('menganggur'),
      idleBound: figure('menganggur_sedikitnya'),
      highest: figure('utilisasi_tertinggi'),
      mostLevel: figure('paling_merata'),
      bound: figure('batas_bawah'),
      proven: flagOf(summary.terbukti, 'ringkasan.terbukti'),
    },
    plan: listOf(all.pembagian, 'pembagian').map(plannedDutyOf),
    loads: listOf(all.beban, 'beban').map(loadOf),
    unowned: listOf(all.tak_bertuan, 'tak_bertuan').map(unownedDutyOf),
    idle: listOf(all.menganggur, 'menganggur').map(idlePersonOf),
    proof: listOf(all.bukti, 'bukti').map(groupOf),
  };
}

function plannedDutyOf(value: unknown): PlannedDuty {
  const fields = fieldsOf(value, 'pembagian');
  const code = textOf(fields.tugas, 'pembagian.tugas');
  return {
    code,
    section: textOf(fields.bagian, `${code}: bagian`),
    owner: textOf(fields.penanggung_jawab, `${code}: penanggung_jawab`),
    deputy: optionalText(fields.pengganti, `${code}: pengganti`),
    parts: listOf(fields.petugas, `${code}: petugas`).map((item) => {
      const part = fieldsOf(item, `${code}: petugas`);
      return {
        person: textOf(part.pegawai, `${code}: pegawai`),
        share: numberOf(part.porsi, `${code}: porsi`),
        results: numberOf(part.volume, `${code}: volume`),
        minutes: numberOf(part.menit, `${code}: menit`),
      };
    }),
  };
}

function loadOf(value: unknown): Load {
  const fields = fieldsOf(value, 'beban');
  const person = textOf(fields.pegawai, 'beban.pegawai');
  return {
    person,
    section: textOf(fields.bagian, `beban ${person}: bagian`),
    minutes: numberOf(fields.menit, `beban ${person}: menit`),
    capacity: numberOf(fields.kapasitas, `beban ${person}: kapasitas`),
    utilisation: numberOf(fields.utilisasi, `beban ${person}: utilisasi`),
    duties: numberOf(fields.jumlah_tugas, `beban ${person}: jumlah_tugas`),
  };
}

function unownedDutyOf(value: unknown): UnownedDuty {
  const fields = fieldsOf(value, 'tak_bertuan');
  const code = textOf(fields.tugas, 'tak_bertuan.tugas');
  return {
    code,
    section: textOf(fields.bagian, `${code}: bagian`),
    nearest: listOf(fields.terdekat, `${code}: terdekat`).map((item) => nearPersonOf(item, code)),
    advice: listOf(fields.saran, `${code}: saran`).map((item) => adviceOf(item, code)),
  };
}

function nearPersonOf(value: unknown, code: string): NearPerson {
  const fields = fieldsOf(value, `${code}: terdekat`);
  const lacks = listOf(fields.kurang, `${code}: kurang`);
  return {
    person: textOf(fields.pegawai, `${code}: terdekat`),
    lacks: lacks.map((lack) => textOf(fieldsOf(lack, `${code}: kurang`).syarat, `${code}: kurang`)),
  };
}

function adviceOf(value: unknown, of: string): Advice {
  const fields = fieldsOf(value, `${of}: saran`);
  const name = (key: string): string | undefined => optionalText(fields[key], `${of}: saran.${key}`);
  return {
    kind: textOf(fields.jenis, `${of}: saran.jenis`),
    duty: name('tugas'),
    person: name('pegawai'),
    skill: name('kompetensi'),
    requirement: name('syarat'),
    section: name('bagian'),
    becomes: fields.menjadi === undefined ? undefined : numberOf(fields.menjadi, `${of}: saran.menjadi`),
  };
}

function idlePersonOf(value: unknown): IdlePerson {
  const fields = fieldsOf(value, 'menganggur');
  const id = textOf(fields.pegawai, 'menganggur.pegawai');
  return {
    id,
    section: textOf(fields.bagian, `menganggur ${id}: bagian`),
    hall: setsOf(fields.himpunan_hall, `menganggur ${id}: himpunan_hall`),
    advice: listOf(fields.saran, `menganggur ${id}: saran`).map((item) => adviceOf(item, id)),
  };
}

function groupOf(value: unknown): Group {
  const fields = fieldsOf(value, 'bukti');
  return {
    ...levelOf(fields, 'bukti'),
    number: numberOf(fields.kelompok, 'bukti.kelompok'),
    duties: numberOf(fields.tugas, 'bukti.tugas'),
    below: listOf(fields.di_bawahnya, 'bukti.di_bawahnya').map((level) =>
      levelOf(fieldsOf(level, 'bukti.di_bawahnya'), 'bukti.di_bawahnya'),
    ),
  };
}

function levelOf(fields: Fields, where: string): Level {
  return {
    people: numberOf(fields.pegawai, `${where}.pegawai`),
    mostLevel: numberOf(fields.paling_merata, `${where}.paling_merata`),
    bound: numberOf(fields.batas_bawah, `${where}.batas_bawah`),
    proven: textOf(fields.status, `${where}.status`) === 'terbukti',
    basis: textOf(fields.dasar, `${where}.dasar`),
    bottleneck: setsOf(fields.pembatas, `${where}.pembatas`),
  };
}

function setsOf(value: unknown, where: string): Sets {
  const fields = optionalFields(value, where);
  return { people: textsOf(fields.pegawai, where), duties: textsOf(fields.tugas, where) };
}
