import { describe, expect, test } from '@jest/globals';
import { capacityOf, type Presence } from './capacity.ts';
import { minutesOf } from './durations.ts';
import { organisasi, sample, setda, umum, type Sample } from './fixture.ts';
import { organisation, shuffled } from './generate.ts';
import { verify } from './verify.ts';

const files = new Map([
  ['setda.yaml', setda],
  ['bagian/organisasi.yaml', organisasi],
  ['bagian/umum.yaml', umum],
]);

// In the order of the sample: KB-1, O-1, O-2, O-3, O-4, U-1.
const [KB1, O1, O2, O3, O4, U1] = [0, 1, 2, 3, 4, 5] as const;

/** Gives a duty as a whole to somebody else. */
function give(result: Sample, index: number, person: string): void {
  const duty = result.pembagian[index]!;
  duty.penanggung_jawab = person;
  duty.petugas[0]!.pegawai = person;
}

/** Takes a duty away from everybody. */
function leave({ pembagian, tak_bertuan }: Sample, index: number): void {
  const [duty] = pembagian.splice(index, 1);
  tak_bertuan.push({ tugas: duty!.tugas, bagian: duty!.bagian, terdekat: [], saran: [] });
}

test('A plan that is right is verified', () => {
  expect(verify(files, sample())).toEqual([]);
});

test('The order of the files and of all lists makes no difference', () => {
  expect(verify(shuffled(files, 7), sample())).toEqual([]);
});

test('Files that are neither setda.yaml nor a section are ignored', () => {
  expect(verify(new Map([...files, ['catatan.yaml', 'judul: Catatan']]), sample())).toEqual([]);
});

describe('A wrong plan is complained about:', () => {
  // prettier-ignore
  const corruptions: readonly [name: string, complaint: RegExp, corrupt: (result: Sample) => void][] = [
    // Duties
    ['a duty is missing', /U-1: stands 0 times/u, ({ pembagian }) => pembagian.splice(U1, 1)],
    ['a duty stands twice', /U-1: stands 2 times/u, ({ pembagian }) => pembagian.push(pembagian[U1]!)],
    ['a duty is owned and unowned', /O-4: stands 2 times/u, ({ tak_bertuan }) => tak_bertuan.push({ ...tak_bertuan[0]!, tugas: 'O-4' })],
    ['a duty is invented', /X-1: no such duty/u, ({ pembagian }) => pembagian.push({ ...pembagian[U1]!, tugas: 'X-1' })],
    ['a tugas-lain is given away', /O-6: no such duty/u, ({ pembagian }) => pembagian.push({ ...pembagian[U1]!, tugas: 'O-6' })],
    ['a duty stands in another section', /U-1: belongs to umum/u, ({ pembagian }) => (pembagian[U1]!.bagian = 'organisasi')],
    ['an unowned duty stands in another section', /O-5: belongs to/u, ({ tak_bertuan }) => (tak_bertuan[0]!.bagian = 'umum')],
    // People
    ['somebody unknown', /assignee hantu does not exist/u, (result) => { give(result, O4, 'hantu'); }],
    ['somebody without the competence', /O-1: assignee staf-1 may not: kompetensi.anjab/u, ({ pembagian }) => (pembagian[O1]!.petugas[1]!.pegawai = 'staf-1')],
    ['somebody without the education', /O-4: assignee sopir-1 may not: pendidikan/u, (result) => { give(result, O4, 'sopir-1'); }],
    ['somebody absent', /O-4: assignee staf-2 may not: keadaan/u, (result) => { give(result, O4, 'staf-2'); }],
    ['somebody of another jenjang', /KB-1: assignee analis-1 may not: jenjang/u, (result) => { give(result, KB1, 'analis-1'); }],
    ['a structural official', /O-4: assignee kabag may not: struktural/u, (result) => { give(result, O4, 'kabag'); }],
    ['somebody of another section', /O-4: assignee sopir-2 may not: bagian/u, (result) => { give(result, O4, 'sopir-2'); }],
    ['somebody of another status', /O-3: assignee staf-1 may not: status/u, (result) => { give(result, O3, 'staf-1'); }],
    ['somebody of another team', /U-1: assignee kabag may not: tim/u, (result) => { give(result, U1, 'kabag'); }],
    ['the owner has no part', /U-1: owner sopir-2 is no assignee/u, ({ pembagian }) => (pembagian[U1]!.penanggung_jawab = 'sopir-2')],
    ['the pin is passed over', /O-2: pinned to analis-1/u, (result) => { give(result, O2, 'analis-2'); }],
    ['the deputy is the owner', /stands in for himself/u, ({ pembagian }) => (pembagian[U1]!.pengganti = 'sopir-1')],
    ['the deputy may not', /U-1: deputy kabag may not/u, ({ pembagian }) => (pembagian[U1]!.pengganti = 'kabag')],
    ['the deputy is left out', /U-1: no deputy/u, ({ pembagian }) => (pembagian[U1]!.pengganti = null)],
    // Parts
    ['one person has two parts', /more than one part/u, ({ pembagian }) => (pembagian[O1]!.petugas[1]!.pegawai = 'analis-1')],
    ['parts do not add up', /add up to 9 of 10/u, ({ pembagian }) => (pembagian[O1]!.petugas[1]!.volume = 4)],
    ['parts are uneven', /uneven: 7, 3/u, ({ pembagian: { [O1]: duty } }) => { duty!.petugas[0]!.volume = 7; duty!.petugas[1]!.volume = 3; }],
    ['parts are not whole', /not whole/u, ({ pembagian: { [O1]: duty } }) => { duty!.petugas[0]!.volume = 5.5; duty!.petugas[1]!.volume = 4.5; }],
    ['a part is empty', /not whole/u, ({ pembagian }) => pembagian[U1]!.petugas.push({ pegawai: 'sopir-2', porsi: 0, volume: 0, menit: 0 })],
    ['a share is wrong', /O-1: analis-1: porsi 0.6/u, ({ pembagian }) => (pembagian[O1]!.petugas[0]!.porsi = 0.6)],
    ['minutes are wrong', /O-1: analis-1: 1501 menit/u, ({ pembagian }) => (pembagian[O1]!.petugas[0]!.menit = 1501)],
    ['too few people', /O-1: shared by 1, at least 2/u, ({ pembagian: { [O1]: duty } }) => { duty!.petugas = [{ pegawai: 'analis-1', porsi: 1, volume: 10, menit: 3000 }]; }],
    ['too many people', /U-1: shared by 2, at most 1/u, ({ pembagian: { [U1]: duty } }) => { duty!.petugas = ['sopir-1', 'sopir-2'].map((pegawai) => ({ pegawai, porsi: 0.5, volume: 50, menit: 4500 })); }],
    // Separations, and what is left over
    ['separated duties share a person', /O-3 and O-4 are separated, but analis-2/u, (result) => { give(result, O4, 'analis-2'); }],
    ['separated duties share a deputy', /O-3 and O-4 are separated, but analis-1/u, ({ pembagian }) => (pembagian[O4]!.pengganti = 'analis-1')],
    ['a duty is unowned needlessly', /U-1: unowned, with 2 candidates/u, (result) => { leave(result, U1); }],
    ['a separated duty is unowned needlessly', /0\/1\/0 unowned.*0\/0\/0 possible/u, (result) => { leave(result, O4); }],
    ['an impossible duty is owned', /O-5: owned, but nobody may/u, ({ pembagian, tak_bertuan }) => { pembagian.push({ ...pembagian[O2]!, tugas: 'O-5' }); tak_bertuan.pop(); }],
    ['an idle person is not named', /sopir-2: has no duty, but is not stated/u, ({ menganggur }) => menganggur.pop()],
    ['an idle person is named twice', /sopir-2: idle twice/u, ({ menganggur }) => menganggur.push(menganggur[0]!)],
    ['an idle person stands in another section', /sopir-2: idle in organisasi/u, ({ menganggur }) => (menganggur[0]!.bagian = 'organisasi')],
    ['somebody busy is called idle', /sopir-1: idle, but has a duty/u, ({ menganggur }) => (menganggur[0]!.pegawai = 'sopir-1')],
    ['somebody absent is called idle', /staf-2: idle, but not present/u, ({ menganggur }) => menganggur.push({ ...menganggur[0]!, pegawai: 'staf-2' })],
    ['somebody is idle needlessly', /2 idle, 1 possible/u, (result) => { give(result, O4, 'analis-1'); }],
    ['the bound on idle people is too high', /menganggur_sedikitnya/u, ({ ringkasan }) => (ringkasan.menganggur_sedikitnya = 2)],
    ['a Hall set leaves out a duty', /Hall set of sopir-2: U-1 is open/u, ({ menganggur }) => (menganggur[0]!.himpunan_hall.tugas = [])],
    ['a Hall set has places enough', /Hall set of sopir-2: 1 places for 1 people/u, ({ menganggur }) => (menganggur[0]!.himpunan_hall.pegawai = ['sopir-2'])],
    ['a Hall set has somebody absent', /Hall set of sopir-2: staf-2 is not present/u, ({ menganggur }) => menganggur[0]!.himpunan_hall.pegawai.push('staf-2')],
    // Reasons and remedies
    ['a nearest candidate is unknown', /hantu is said to lack pendidikan, lacks existence/u, ({ tak_bertuan }) => (tak_bertuan[0]!.terdekat[0]!.pegawai = 'hantu')],
    ['a nearest candidate lacks more', /sopir-2 is said to lack bagian, lacks bagian, pendidikan/u, ({ tak_bertuan }) => tak_bertuan[0]!.terdekat[1]!.kurang.pop()],
    ['a remedy does not help', /longgarkan-syarat for sopir-2 and O-5 mends pendidikan, the obstacle is: bagian, pendidikan/u, ({ tak_bertuan }) => (tak_bertuan[0]!.saran[0]!.pegawai = 'sopir-2')],
    ['a competence is raised that is not lacking', /tingkatkan-kompetensi for analis-1 and O-5 mends kompetensi.anjab, the obstacle is: pendidikan/u, ({ tak_bertuan }) => (tak_bertuan[0]!.saran[0] = { jenis: 'tingkatkan-kompetensi', tugas: 'O-5', pegawai: 'analis-1', kompetensi: 'anjab', menjadi: 4 })],
    ['a pin is replaced that is none', /O-5 has no pin to replace/u, ({ tak_bertuan }) => (tak_bertuan[0]!.saran[0]!.jenis = 'ganti-penanggung-jawab')],
    ['somebody is lent to the wrong section', /sopir-2 is lent to umum/u, ({ menganggur }) => (menganggur[0]!.saran[1]!.bagian = 'umum')],
    // Loads and the summary
    ['a load is wrong', /load of kabag: menit 3601/u, ({ beban }) => (beban[0]!.menit = 3601)],
    ['a capacity is wrong', /load of staf-1: kapasitas 75000/u, ({ beban }) => (beban[3]!.kapasitas = 75_000)],
    ['a utilisation is wrong', /load of kabag: utilisasi 0.05/u, ({ beban }) => (beban[0]!.utilisasi = 0.05)],
    ['a number of duties is wrong', /load of kabag: jumlah_tugas 2/u, ({ beban }) => (beban[0]!.jumlah_tugas = 2)],
    ['a load stands in another section', /load of kabag: bagian umum/u, ({ beban }) => (beban[0]!.bagian = 'umum')],
    ['a load is missing', /load of sopir-2: missing/u, ({ beban }) => beban.pop()],
    ['a load stands twice', /load of kabag: stands twice/u, ({ beban }) => beban.push(beban[0]!)],
    ['an absent person has a load', /load of staf-2: not present/u, ({ beban }) => beban.push({ ...beban[0]!, pegawai: 'staf-2' })],
    ['the summary says it is complete', /ringkasan.habis: true/u, ({ ringkasan }) => (ringkasan.habis = true)],
    ...(['tugas', 'terbagi', 'tak_bertuan', 'pegawai', 'menganggur'] as const).map(
      (key): [string, RegExp, (result: Sample) => void] => [
        `ringkasan.${key} is wrong`,
        new RegExp(`ringkasan.${key}: 9, should be`, 'u'),
        ({ ringkasan }) => (ringkasan[key] = 9),
      ],
    ),
    ['the highest utilisation is wrong', /utilisasi_tertinggi: 0.11/u, ({ ringkasan }) => (ringkasan.utilisasi_tertinggi = 0.11)],
    // Proofs
    ['the highest is far from the most level', /beyond toleransi_merata/u, ({ ringkasan }) => { ringkasan.paling_merata = ringkasan.batas_bawah = 0.06; }],
    ['the most level plan is not', /paling_merata above utilisasi_tertinggi/u, ({ ringkasan }) => (ringkasan.paling_merata = 0.13)],
    ['the bound lies above the plan', /batas_bawah above paling_merata/u, ({ ringkasan }) => (ringkasan.batas_bawah = 0.13)],
    ['a plan better than possible', /better than the optimum/u, ({ ringkasan }) => { ringkasan.paling_merata = ringkasan.batas_bawah = 0.11; }],
    ['proven with a gap', /terbukti, but not closed/u, ({ ringkasan }) => (ringkasan.batas_bawah = 0.1)],
    ['proven with idle people unproven', /terbukti, but perhaps fewer idle/u, ({ ringkasan }) => (ringkasan.menganggur_sedikitnya = 0)],
    ['a group lies above the whole', /a group: above the whole/u, ({ bukti }) => (bukti[1]!.paling_merata = 0.2)],
    ["a group's bound lies above its plan", /a group: batas_bawah above/u, ({ bukti }) => (bukti[1]!.batas_bawah = 0.13)],
    ['the whole lies above all groups', /paling_merata above all groups[^]*batas_bawah above all groups/u, ({ bukti }) => bukti.pop()],
    ['groups have more people than there are', /people in groups: 9 > 6/u, ({ bukti }) => (bukti[0]!.pegawai = 4)],
    // Levels
    ['a group is left out', /groups of people × duties: 1×1, should be 1×1 5×5/u, ({ bukti }) => bukti.pop()],
    ['a group has a duty too few', /group 2: 5 people and 4 duties are 5 and 5/u, ({ bukti }) => (bukti[1]!.tugas = 4)],
    ['a bound is of nobody', /group 2: batas_bawah 0.12 of no group/u, ({ bukti }) => (bukti[1]!.pembatas = { tugas: [], pegawai: [] })],
    ['a group is proven with a gap', /group 1: level 0: terbukti, but not closed/u, ({ bukti }) => (bukti[0]!.batas_bawah = 0.04)],
    ['a level is proven that is not optimal', /level 1: terbukti, but the optimum is 0.04855/u, ({ bukti }) => Object.assign(bukti[1]!.di_bawahnya[0]!, { status: 'terbukti', batas_bawah: 0.0487, paling_merata: 0.0487 })],
    ['a level is proven with a gap', /level 1: terbukti, but not closed/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.status = 'terbukti')],
    ['a level stands below one that is not proven', /a level below one that is not proven/u, ({ bukti }) => (bukti[1]!.status = 'belum-terbukti')],
    ["a level's bound lies above its plan", /level 1: batas_bawah above paling_merata/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.batas_bawah = 0.05)],
    ["a level's bound lies above the optimum", /level 1: batas_bawah 0.0487 above the optimum/u, ({ bukti }) => Object.assign(bukti[1]!.di_bawahnya[0]!, { batas_bawah: 0.0487, paling_merata: 0.0487 })],
    ['a level is higher than the one above', /level 1: paling_merata above that of the level above/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.paling_merata = 0.13)],
    ['a level is better than the optimum', /level 1: paling_merata 0.0383 below the optimum/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.paling_merata = 0.0383)],
    ['a level counts who is above', /level 1: 5 people, 3 are in no bottleneck above/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.pegawai = 5)],
    ['a bottleneck names who is above', /level 1: pembatas: sopir-1 is of another level/u, ({ bukti }) => bukti[1]!.di_bawahnya[0]!.pembatas.pegawai.push('sopir-1')],
    ['a bottleneck names a duty of those above', /level 1: pembatas: U-1 can be done by others/u, ({ bukti }) => bukti[1]!.di_bawahnya[0]!.pembatas.tugas.push('U-1')],
    ['a bottleneck above has room', /group 2: pembatas: analis-1 has room for a part of O-[134]/u, ({ bukti }) => { bukti[1]!.pembatas.pegawai.push('analis-1'); }],
    ['a bottleneck is open to others', /pembatas: U-1 can be done by others/u, ({ bukti }) => (bukti[1]!.pembatas.pegawai = ['sopir-1'])],
    ['a bottleneck is unowned', /pembatas: O-5 can be done by others/u, ({ bukti }) => bukti[1]!.pembatas.tugas.push('O-5')],
    ['a bottleneck gives more than the bound', /pembatas: alone gives 0.048/u, ({ bukti }) => (bukti[0]!.batas_bawah = 0.04)],
    ['a bottleneck leaves a duty out', /level 1: aliran gives 0.025926[^,]*, not batas_bawah/u, ({ bukti }) => bukti[1]!.di_bawahnya[0]!.pembatas.tugas.pop()],
    ['a bound is called an average that is none', /level 0: aliran gives 0.08, not batas_bawah 0.12/u, ({ bukti }) => (bukti[1]!.dasar = 'aliran')],
    ['a bound is called rounded that is not', /level 0: pembulatan gives 0.0804, not batas_bawah 0.12/u, ({ bukti }) => (bukti[1]!.dasar = 'pembulatan')],
    ['a bound is called a part that is none', /level 1: bagian gives/u, ({ bukti }) => (bukti[1]!.di_bawahnya[0]!.dasar = 'bagian')],
    ['sums of parts allow less than the bound', /himpunan: sums of parts allow less than batas_bawah 0.0485/u, ({ bukti }) => Object.assign(bukti[1]!.di_bawahnya[0]!, { dasar: 'himpunan', batas_bawah: 0.0485 })],
    ['the bottleneck can do with less than the bound', /pencarian: the bottleneck can do with [^ ]*, less than batas_bawah 0.0485/u, ({ bukti }) => Object.assign(bukti[1]!.di_bawahnya[0]!, { dasar: 'pencarian', batas_bawah: 0.0485 })],
    ['too many are above a level', /level 1: 3 people are above 0.0985[^ ]*, 2 may be/u, ({ beban }) => { beban[1]!.utilisasi = beban[2]!.utilisasi = 0.11; }],
    // The form
    ['a number is a text', /beban kabag: menit: not a number/u, ({ beban }) => (beban[0]!.menit = '3600')],
    ['a list is missing', /bukti: not a list/u, (result) => { Reflect.deleteProperty(result, 'bukti'); }],
  ];

  test.each(corruptions)('%s', (_, complaint, corrupt) => {
    const result = sample();
    corrupt(result);
    expect(verify(files, result).join('\n')).toMatch(complaint);
  });
});

test('Sharing that leaves nobody less idle is no remedy', () => {
  const unseparated = new Map(
    [...files].map(([path, text]) => [path, text.replace('    jangan_dirangkap: [O-4]\n', '')]),
  );
  const result = sample();
  result.pembagian[O4]!.pengganti = 'analis-1';
  expect(verify(unseparated, result)).toEqual([]);
  result.menganggur[0]!.saran[0]!.menjadi = 1;
  expect(verify(unseparated, result)).toEqual(['sopir-2: sharing U-1 by 1 leaves nobody less idle']);
});

describe('The facts are read from the YAML: with other facts, the same plan is wrong:', () => {
  // prettier-ignore
  const changes: readonly [change: string, into: string, complaint: RegExp][] = [
    ['golongan: IX', 'golongan: VIII', /O-3: assignee analis-2 may not: golongan/u],
    ['golongan: IX, ', '', /O-3: assignee analis-2 may not: golongan/u],
    ['anjab: 2 }, keadaan', 'anjab: 1 }, keadaan', /O-1: assignee analis-2 may not: kompetensi.anjab/u],
    ['keadaan: aktif', 'keadaan: cuti', /O-1: assignee analis-2 may not: keadaan/u],
    ['keadaan: aktif', 'keadaan: [{ jenis: mpp }]', /O-1: assignee analis-2 may not: keadaan/u],
    ['keadaan: aktif', 'keadaan: [{ jenis: cuti, mulai: 2026-03-02, selesai: 2026-03-02 }]', /kapasitas 75000/u],
    ['19700101', '19680301', /load of analis-1: kapasitas 75000/u],
    ['19700101', '19671231', /O-2: owner analis-1 may not: keadaan/u],
    ['waktu: 0.5', 'waktu: 0.6', /load of sopir-2: kapasitas 37500/u],
    ['kontrak_sampai: 2026-06-30', 'kontrak_sampai: 2026-07-01', /load of staf-1: kapasitas/u],
    ['tahun: 2026', 'tahun: 2027', /load of staf-1: not present/u],
    ['tahun: 2026', 'pemerintah_daerah: Kabupaten', /load of staf-1: kapasitas/u],
    ['pendidikan: SMA, kontrak', 'pendidikan: SMP, kontrak', /O-4: assignee staf-1 may not: pendidikan/u],
    ['penanggung_jawab: analis-1', 'penanggung_jawab: staf-2', /O-2: owned, but staf-2, its pin, may not/u],
    ['penanggung_jawab: analis-1', 'penanggung_jawab: analis-2', /O-2: pinned to analis-2/u],
    ['norma: 5 jam', 'norma: "5,5 jam"', /O-1: analis-1: 1500 menit/u],
    ['1 hari', '"0,5 hari"', /KB-1: kabag: 3600 menit/u],
    ['tahun: 2026', 'waktu_kerja: { menit_efektif: 72000 }', /KB-1: kabag: 3600 menit/u],
    ['tahun: 2026', 'waktu_kerja: { hari_kerja: 240 }', /KB-1: kabag: 3600 menit/u],
    ['petugas: 2', 'petugas: { min: 1, maks: 1 }', /O-1: shared by 2, at most 1/u],
    ['petugas: 2, ', '', /O-1: shared by 2, at most 1/u],
    ['norma: 2 jam 30 menit', 'norma: 2 jam 30 menit\n    petugas: 2', /O-3: shared by 1, with analis-1 free/u],
    ['norma: 90 menit', 'norma: 90 menit, petugas: 2', /U-1: shared by 1, at least 2/u],
    ['kebijakan: {', 'kebijakan: { bagi_tugas: otomatis,', /1 idle, 0 possible/u],
    ['pendidikan: S3', 'pendidikan: S1', /O-5: unowned, with 2 candidates/u],
    ['jangan_dirangkap: [O-4]', 'jangan_dirangkap: [O-1]', /O-1 and O-3 are separated, but analis-2/u],
    ['tim: [kendaraan]', 'tim: [kendaraan], golongan: I/a', /U-1: owned, but nobody may/u],
    ['jenis: tugas-lain', 'volume: 1, norma: 1 jam', /O-6: stands 0 times/u],
    ['toleransi_merata: 0.05', 'golongan_pppk: { IX: II/d }', /O-3: assignee analis-2 may not: golongan/u],
    ['toleransi_merata: 0.05', 'usia_pensiun: { ahli-muda: 56 }', /load of analis-1: kapasitas 75000/u],
  ];

  test.each(changes)('%s → %s', (from, into, complaint) => {
    const changed = new Map([...files].map(([path, text]) => [path, text.replace(from, into)]));
    expect([...changed.values()].join()).not.toBe([...files.values()].join());
    expect(verify(changed, sample()).join('\n')).toMatch(complaint);
  });
});

describe('Proofs are held against all plans there are', () => {
  const two = new Map([
    [
      'bagian.yaml',
      `
bagian: Bagian Umum
kode: umum
pegawai:
  - { id: a, nama: A, status: PNS, jabatan: Staf, jenjang: pelaksana }
  - { id: b, nama: B, status: PNS, jabatan: Staf, jenjang: pelaksana }
tugas:
  - { kode: T-1, uraian: Satu, volume: 1, norma: 600 jam }
  - { kode: T-2, uraian: Dua, volume: 1, norma: 500 jam }
  - { kode: T-3, uraian: Tiga, volume: 1, norma: 400 jam }
`,
    ],
  ]);
  const plan = (owners: readonly [string, string, string], bound: number): object => {
    const minutes = [36_000, 30_000, 24_000];
    const load = (person: string): number =>
      minutes.reduce((sum, part, index) => sum + (owners[index] === person ? part : 0), 0);
    const highest = Math.max(load('a'), load('b')) / 75_000;
    const terbukti = bound === highest;
    const levels = { paling_merata: highest, batas_bawah: bound };
    return {
      ringkasan: {
        habis: true,
        tugas: 3,
        terbagi: 3,
        tak_bertuan: 0,
        pegawai: 2,
        menganggur: 0,
        menganggur_sedikitnya: 0,
        utilisasi_tertinggi: highest,
        ...levels,
        terbukti,
      },
      pembagian: owners.map((pegawai, index) => ({
        tugas: `T-${index + 1}`,
        bagian: 'umum',
        penanggung_jawab: pegawai,
        pengganti: pegawai === 'a' ? 'b' : 'a',
        petugas: [{ pegawai, porsi: 1, volume: 1, menit: minutes[index] }],
      })),
      beban: ['a', 'b'].map((pegawai) => ({
        pegawai,
        bagian: 'umum',
        menit: load(pegawai),
        kapasitas: 75_000,
        utilisasi: load(pegawai) / 75_000,
        jumlah_tugas: owners.filter((owner) => owner === pegawai).length,
      })),
      tak_bertuan: [],
      menganggur: [],
      bukti: [
        {
          kelompok: 1,
          pegawai: 2,
          tugas: 3,
          ...levels,
          status: terbukti ? 'terbukti' : 'belum-terbukti',
          dasar: bound === 0.6 ? 'aliran' : 'pencarian',
          pembatas: { tugas: ['T-1', 'T-2', 'T-3'], pegawai: ['a', 'b'] },
          di_bawahnya: [],
        },
      ],
    };
  };

  test('The optimum with its bound is verified', () => {
    expect(verify(two, plan(['a', 'b', 'b'], 0.72))).toEqual([]);
  });

  test('A plan that is not optimal is verified if it says so', () => {
    expect(verify(two, plan(['a', 'a', 'b'], 0.6))).toEqual([]);
  });

  test('A plan that is not optimal is not proven', () => {
    expect(verify(two, plan(['a', 'a', 'b'], 0.88)).join('\n')).toMatch(
      /batas_bawah above the optimum.*\n.*not optimal/u,
    );
  });

  test('A bound above the optimum is wrong', () => {
    expect(verify(two, plan(['a', 'a', 'b'], 0.73)).join('\n')).toMatch(/batas_bawah above the optimum/u);
  });
});

test.each([
  ['90 menit', 90],
  ['2 jam 30 menit', 150],
  ['1,5 jam', 90],
  ['1.250 menit', 1250],
  ['1.250,5 menit', 1250.5],
  ['1 hari', 300],
  ['1 hari 2 jam', 420],
])('"%s" is %d minutes', (text, minutes) => {
  expect(minutesOf(text, 300)).toBe(minutes);
});

test.each(['90', '1.25 jam', 'jam', '', '2 minggu', '0 menit'])('"%s" is no duration', (text) => {
  expect(() => minutesOf(text, 300)).toThrow('not a duration');
});

test.each<[string, number, Partial<Presence>]>([
  ['nothing', 261, {}],
  ['a weekend', 261, { absences: [{ from: '2026-01-03', until: '2026-01-04' }] }],
  ['a Friday to Monday', 259, { absences: [{ from: '2026-01-02', until: '2026-01-05' }] }],
  [
    'two absences that overlap',
    256,
    {
      absences: [
        { from: '2026-02-02', until: '2026-02-05' },
        { from: '2026-02-04', until: '2026-02-06' },
      ],
    },
  ],
  ['an absence until the end of January', 239, { absences: [{ from: undefined, until: '2026-01-31' }] }],
  ['an absence from December on', 238, { absences: [{ from: '2026-12-01', until: undefined }] }],
  ['the end of a contract', 129, { contractUntil: '2026-06-30' }],
  ['the end of a contract years ago', 0, { contractUntil: '2020-06-30' }],
  ['retirement on 1 July at 58', 129, { nip: '196806301990011001' }],
  ['retirement on 1 January, born in December', 0, { nip: '196712011990011001' }],
  ['retirement next January', 261, { nip: '196812011990011001' }],
  ['retirement at 60', 129, { nip: '196606011990011001', jenjang: 'ahli-madya' }],
  ['retirement at 65', 129, { nip: '196106011990011001', jenjang: 'ahli-utama' }],
  ['no retirement for PTT', 261, { nip: '195001011990011001', status: 'PTT' }],
])('Capacity in 2026 with %s is %d working days', (_, days, person) => {
  const presence: Presence = {
    status: 'PNS',
    jenjang: 'pelaksana',
    nip: undefined,
    share: 1,
    absences: [],
    contractUntil: undefined,
    ...person,
  };
  expect(capacityOf(presence, 261, 2026, {})).toBeCloseTo(days, 9);
});

test('Generated organisations repeat and differ', () => {
  expect([...organisation(3)]).toEqual([...organisation(3)]);
  expect([...organisation(3)]).not.toEqual([...organisation(4)]);
  expect([...shuffled(organisation(3), 5)]).not.toEqual([...organisation(3)]);
});
