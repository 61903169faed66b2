import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseCsv } from 'hucre/csv';
import { minutesOf } from '../verifier/durations.ts';
import { errorsOf, lists, office, type Entry, type Office } from './office.ts';

/*
 * The workload table of a general secretariat with 11 units, 40 positions, 354 duties: its figures are real, its
 * sentences are ours. What is written is read here with the yaml library and added up without the program.
 */
const TABLE = 'abk_setjen_dpd_org_protokol_umum.csv';
const CHART = 'abk_setjen_dpd_peta_jabatan.csv';
const UNITS = 'unit_setjen.csv';
const MINUTES = 11_042_690;
const EFFECTIVE = 75_000;
/** Of the kind that is everybody's and is not divided. */
const OTHER_DUTIES = 40;

type Row = Readonly<Record<string, string>>;

const files = lists(TABLE, CHART, UNITS);
const rows = rowsOf(TABLE);
const chart = rowsOf(CHART);
const parents = new Map(rowsOf(UNITS).map(({ unit, induk }) => [unit, induk]));

function rowsOf(name: string): Row[] {
  const text = new TextDecoder().decode(files[name]);
  const [heads, ...rows] = parseCsv(text).map((row) => row.map(String));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(heads!.map((head, i) => [head, row[i] ?? ''])) as Row);
}

/** Rows of a section in their order, which is that of its duties. */
function rowsOfSection(name: string): Row[] {
  return rows.filter(({ unit }) => (parents.get(unit) ?? unit) === name);
}

const minutes = ({ volume, norma }: Entry): number => (volume as number) * minutesOf(norma as string, 300);

let place: Office;
let out: string;
beforeAll(async () => {
  place = office({ [TABLE]: files[TABLE]!, [UNITS]: files[UNITS]! });
  out = await place.done('impor', 'tugas', TABLE, '--unit', UNITS, '--simpan');
});

describe('The table of 354 duties', () => {
  test('is all there, section by section', () => {
    const counts = place.sections().map(({ bagian, tugas }) => [bagian, tugas.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'Bagian Organisasi dan Ketatalaksanaan': 115,
      'Bagian Protokol': 100,
      'Bagian Umum': 57,
      'Bagian Kepegawaian': 45,
      'Bagian Perencanaan': 37,
    });
  });

  test('keeps the sum of minutes', () => {
    const duties = place.sections().flatMap(({ tugas }) => tugas);
    expect(duties.reduce((sum, duty) => sum + minutes(duty), 0)).toBe(MINUTES);
  });

  test('keeps texts, volumes and minutes of each row', () => {
    const plain = (text: string): string => text.replace(/[;:.\s]+$/, '').replace(/\s+/g, ' ');
    for (const { bagian, tugas } of place.sections()) {
      const told = tugas.map((duty) => [plain(duty['uraian'] as string), duty['volume'], minutes(duty)]);
      const wanted = rowsOfSection(bagian).map((row) => [
        plain(row['uraian_tugas']!),
        Number(row['jumlah_hasil']),
        Number(row['jumlah_hasil']) * Number(row['waktu_penyelesaian_menit']),
      ]);
      expect(told).toEqual(wanted);
    }
  });

  test('keeps the position of each row', () => {
    for (const { bagian, tugas } of place.sections())
      expect(tugas.map(({ jabatan }) => jabatan)).toEqual(
        rowsOfSection(bagian).map(({ jabatan }) => jabatan),
      );
  });

  test('keeps the stages', () => {
    for (const { bagian, tugas } of place.sections()) {
      expect(tugas.map(({ tahapan }) => ((tahapan as string[] | undefined) ?? []).length)).toEqual(
        rowsOfSection(bagian).map(({ tahapan }) => (tahapan === '' ? 0 : tahapan!.split(' | ').length)),
      );
    }
  });

  test('gives the need of every position as the table has it, to the last digit', () => {
    // Two rows of the table have no working time and so no need.
    const needs = new Map<string, number>();
    for (const { bagian, tugas } of place.sections()) {
      rowsOfSection(bagian).forEach((row, i) => {
        if (row['waktu_efektif_menit'] === '') return;
        const key = `${row['unit']} / ${row['jabatan']}`;
        const tenThousandths = Math.round((minutes(tugas[i]!) * 10_000) / EFFECTIVE);
        needs.set(key, (needs.get(key) ?? 0) + tenThousandths);
      });
    }
    const told = chart.map(({ unit, jabatan }) => (needs.get(`${unit} / ${jabatan}`) ?? NaN) / 10_000);
    expect(told).toEqual(chart.map(({ jumlah_kebutuhan_hitung }) => Number(jumlah_kebutuhan_hitung)));
    expect(needs.size).toBe(40);
  });

  test('shows the need of every position, computed and as the table has it', () => {
    const shown = Array.from(
      out.matchAll(/ (\d+) +([\d.]+) +([\d,]+) +([\d,]+)$/gm),
      ([, duties, total, , stated]) => [Number(duties), Number(total!.replaceAll('.', '')), stated],
    );
    const positions = chart.map(({ unit, jabatan, jumlah_kebutuhan_hitung: need }) => {
      const own = rows.filter((row) => row['unit'] === unit && row['jabatan'] === jabatan);
      const total = own.reduce(
        (sum, row) => sum + Number(row['jumlah_hasil']) * Number(row['waktu_penyelesaian_menit']),
        0,
      );
      return [own.length, total, need!.replace('.', ',')];
    });
    expect(shown).toEqual([...positions, [354, MINUTES, '146,3477']]);
  });

  test('is accepted but for duties that nobody is there to do', async () => {
    expect(await errorsOf(place)).toEqual({ 'tugas-tak-bertuan': rows.length - OTHER_DUTIES });
  });

  test('imported again changes nothing', async () => {
    const before = place.texts();
    await place.done('impor', 'tugas', TABLE, '--unit', UNITS, '--simpan');
    expect(place.texts()).toEqual(before);
  });
});

// Most duties are more than one person can do.
describe('With as many people as the chart of positions asks for', () => {
  /** Everybody made up; positions, units and their number are those of the chart. */
  function staffList(): string {
    const people = chart.flatMap(({ unit, jabatan, kebutuhan_ceil }) =>
      Array.from({ length: Number(kebutuhan_ceil) }, () => [jabatan!, unit!] as const),
    );
    const lines = people.map(([position, unit], i) => {
      const year = 1970 + (i % 25);
      const birth = `${year}${String(1 + (i % 12)).padStart(2, '0')}15`;
      const nip = `${birth}${year + 25}041${String(i + 1).padStart(3, '0')}`;
      return [`'${nip}`, `Contoh ${letters(i)}`, 'PNS', position, unit, 'III/b', 'S-1/Sarjana'].join(';');
    });
    return ['NIP;NAMA;STATUS;JABATAN;UNIT KERJA;GOLONGAN;PENDIDIKAN', ...lines].join('\r\n');
  }

  const letters = (i: number): string =>
    `${String.fromCharCode(65 + (i % 26))}${'aiueo'[Math.floor(i / 26) % 5]}${'nrls'[Math.floor(i / 130)]}`;

  test('bagi divides every duty, and periksa accepts it', async () => {
    const full = office({
      'setda.yaml': 'perangkat_daerah: Sekretariat Daerah\nkebijakan: { bagi_tugas: otomatis }\n',
      [TABLE]: files[TABLE]!,
      [UNITS]: files[UNITS]!,
      'pegawai.csv': staffList(),
    });
    await full.done('impor', 'pegawai', 'pegawai.csv', '--unit', UNITS, '--simpan');
    await full.done('impor', 'tugas', TABLE, '--unit', UNITS, '--simpan');
    expect(await errorsOf(full)).toEqual({});
  });
});
