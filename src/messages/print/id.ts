import { partsOfDay, type Day } from '../../vocabulary/calendar.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { fullStop } from '../phrases.ts';

const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const; // prettier-ignore

const number = (value: number): string => formatNumber(value, 0, 'id');

/** What stands on printed documents beside the general messages; loaded only when something is printed. */
export const id = {
  /** "21 November 2026". */
  date: (day: Day): string => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${MONTHS[month - 1]!} ${year}`;
  },

  page: {
    page: 'Halaman',
    of: 'dari',
    sort: 'Urutkan menurut',
    arms: (owner: string): string => `Lambang ${owner}`,
  },

  titles: {
    rekap: 'Rekapitulasi Pembagian Tugas',
    lembar: 'Lembar Pembagian Tugas',
    matriks: 'Matriks Pembagian Tugas',
    dpa: 'Pelaksanaan Sub Kegiatan DPA',
    laporan: 'Laporan Pembagian Tugas',
  },
  /** The same in one word or two, for the foot of the page. */
  names: {
    rekap: 'Rekapitulasi',
    lembar: 'Lembar tugas',
    matriks: 'Matriks',
    dpa: 'Pelaksanaan DPA',
    laporan: 'Laporan',
  },
  year: (year: number): string => `Tahun ${year}`,

  source: {
    fresh: 'pembagian baru, belum disimpan',
    saved: 'pembagian tersimpan',
    stale: 'pembagian tersimpan, dibuat sebelum berkas bagian diubah',
    mixed: 'sebagian pembagian tersimpan, sebagian baru',
    fingerprint: (fingerprint: string): string => `kode sidik ${fingerprint}`,
    noFingerprint: 'tanpa kode sidik',
  },

  signature: {
    onBehalfOf: (position: string): string => `a.n. ${position}`,
    via: 'u.b.',
    receiver: 'Yang menerima tugas,',
    /** Where the files name nobody who signs. */
    official: 'Pejabat yang berwenang',
    /** For whom an acting signatory of the whole Setda acts. */
    secretary: 'Sekretaris Daerah',
    headOf: (section: string): string => `Kepala ${section}`,
  },
  nip: 'NIP',
  niPppk: 'NI PPPK',
  golongan: (golongan: string): string => `Golongan ${golongan}`,
  rank: (pangkat: string, golongan: string): string => `${pangkat} (${golongan})`,

  absence: {
    cuti: 'cuti',
    'tugas-belajar': 'tugas belajar',
    mpp: 'masa persiapan pensiun',
    diperbantukan: 'diperbantukan',
    kontrak: 'kontrak berakhir',
    pensiun: 'pensiun',
  },
  /** "Budi Contoh, Bagian Umum": somebody who helps from another section. */
  from: (name: string, section: string): string => `${name}, ${section}`,
  /** "Budi Contoh (Analis)": somebody whose name others bear too. */
  namesake: (name: string, position: string): string => `${name} (${position})`,
  away: (name: string, reasons: string): string => (reasons === '' ? name : `${name} (${reasons})`),
  awayAll: (names: string): string => fullStop(`Tidak hadir sepanjang tahun: ${names}`),
  idle: (names: string): string => fullStop(`Belum mendapat tugas: ${names}`),

  heads: {
    number: 'No.',
    code: 'Kode',
    duty: 'Uraian Tugas',
    result: 'Hasil',
    volume: 'Volume',
    norm: 'Norma (menit)',
    load: 'Beban (menit)',
    owner: 'Penanggung Jawab',
    others: 'Petugas Lain',
    deputy: 'Pengganti',
    role: 'Peran',
    share: 'Porsi',
    name: 'Nama',
    position: 'Jabatan',
    note: 'Keterangan',
    section: 'Bagian',
    utilisation: 'Beban',
    finish: 'Selesai Pukul',
  },
  total: 'JUMLAH',
  unowned: 'BELUM ADA PENANGGUNG JAWAB',
  everybody: 'Seluruh pegawai',
  withResults: (name: string, results: string): string => `${name} (${results})`,

  omitted: {
    noDuties: (section: string): string => `${section} belum mempunyai tugas.`,
    noActivities: (section: string): string => `${section} tidak mempunyai sub kegiatan DPA.`,
    nobody: (section: string): string => `Tidak ada pegawai ${section} yang hadir.`,
    away: (section: string, names: string): string =>
      fullStop(`${section}: tanpa lembar karena tidak hadir sepanjang tahun: ${names}`),
  },

  rekap: {
    unowned: (count: number): string => `${number(count)} tugas belum ada penanggung jawabnya.`,
  },

  lembar: {
    facts: {
      name: 'Nama',
      rank: 'Pangkat/Golongan',
      position: 'Jabatan',
      status: 'Status',
      section: 'Unit kerja',
      team: 'Tim',
      head: 'Kepala unit kerja',
      contract: 'Kontrak sampai dengan',
    },
    duties: 'Tugas Saudara',
    owner: 'Penanggung jawab',
    member: 'Anggota',
    load: (minutes: string, capacity: string, share: string, time: string): string =>
      `Beban kerja Saudara ${minutes} menit setahun, yaitu ${share} dari waktu kerja Saudara (${capacity} menit). Bila dikerjakan merata sepanjang tahun, pekerjaan sehari selesai pukul ${time}.`,
    loadPastMidnight: (minutes: string, capacity: string, share: string): string =>
      `Beban kerja Saudara ${minutes} menit setahun, yaitu ${share} dari waktu kerja Saudara (${capacity} menit). Beban ini tidak dapat diselesaikan dalam jam kerja.`,
    over: 'Beban ini melampaui batas; bicarakan dengan atasan Saudara.',
    under: 'Saudara masih dapat menerima tugas lain.',
    idle: 'Saudara belum mendapat tugas.',
    because: (cause: string): string => `Sebabnya: ${cause}`,
    deputy: 'Tugas yang Saudara gantikan bila penanggung jawabnya berhalangan',
    others: 'Bukan tugas Saudara, walaupun dekat atau dapat Saudara kerjakan',
    separated: 'Tugas yang tidak boleh Saudara rangkap',
    separatedFrom: (duties: string, owner: string | undefined): string =>
      fullStop(
        `Tidak boleh dirangkap dengan ${duties}; ${owner === undefined ? 'belum ada penanggung jawabnya' : `penanggung jawabnya ${owner}`}`,
      ),
    rest: (section: string, unowned: number): string =>
      `Tugas ${section} selebihnya dipegang oleh pegawai yang namanya tercantum dalam Rekapitulasi Pembagian Tugas${unowned > 0 ? `, kecuali ${number(unowned)} tugas yang belum ada penanggung jawabnya` : ''}.`,
    common: (duties: string): string => fullStop(`Bersama seluruh pegawai, Saudara juga: ${duties}`),
  },

  matriks: {
    byMandate: { name: 'Menurut Fungsi', unit: 'Fungsi', none: 'Tanpa fungsi' },
    byActivity: { name: 'Menurut Sub Kegiatan', unit: 'Sub kegiatan', none: 'Tanpa sub kegiatan' },
    byDuty: { name: 'Menurut Tugas', unit: 'Tugas' },
    owner: 'PJ',
    member: 'A',
    deputy: 'P',
    count: 'Jumlah Tugas',
    people: 'JUMLAH PETUGAS',
    idle: 'Belum mendapat tugas',
    away: 'Tidak hadir',
    elsewhere: 'Bertugas di bagian lain',
    part: (unit: string, from: number, to: number, of: number): string =>
      `${unit} ke-${number(from)} sampai dengan ke-${number(to)} dari ${number(of)}`,
    legend:
      'PJ = penanggung jawab, A = anggota, P = pengganti. JUMLAH PETUGAS: penanggung jawab dan anggota, tanpa pengganti.',
    emptyColumns: (columns: string): string => fullStop(`Belum ada petugasnya: ${columns}`),
    columns: 'Keterangan kolom',
  },

  dpa: {
    code: 'Kode',
    text: 'Sub Kegiatan / Tugas',
    ceiling: 'Pagu (Rp)',
    pptk: 'PPTK / Penanggung Jawab',
    others: 'Pejabat Lain / Petugas Lain',
    noPptk: 'PPTK belum ditetapkan',
    noDuty: 'Belum ada tugas untuk sub kegiatan ini',
    officials: {
      pptk: 'PPTK',
      bendahara: 'Bendahara',
      ppk_skpd: 'PPK-SKPD',
      ppkom: 'PPKom',
      pejabat_pengadaan: 'Pejabat Pengadaan',
    },
    official: (role: string, name: string): string => `${role}: ${name}`,
    outside: (count: number, codes: string): string =>
      fullStop(`${number(count)} tugas tidak terhubung dengan sub kegiatan: ${codes}`),
  },

  laporan: {
    complete: (duties: number, people: number): string =>
      `DIBAGI HABIS: ${number(duties)} tugas, ${number(people)} pegawai; tiap tugas ada penanggung jawabnya, tiap pegawai ada tugasnya.`,
    incomplete: (unowned: number, idle: number): string => {
      const parts = [
        ...(unowned > 0 ? [`${number(unowned)} tugas belum ada penanggung jawabnya`] : []),
        ...(idle > 0 ? [`${number(idle)} pegawai belum mendapat tugas`] : []),
      ];
      return `BELUM HABIS: ${parts.join(', ')}.`;
    },
    summary: (load: string, time: string): string =>
      `Beban rata-rata ${load} dari waktu kerja; bila dikerjakan merata, pekerjaan sehari selesai pukul ${time}.`,
    summaryPastMidnight: (load: string): string =>
      `Beban rata-rata ${load} dari waktu kerja; tidak dapat diselesaikan dalam jam kerja.`,
    sections: 'Per bagian',
    people: 'Pegawai',
    duties: 'Tugas',
    unowned: 'Belum Ada PJ',
    idle: 'Belum Bertugas',
    average: 'Rata-rata',
    highest: 'Beban Tertinggi',
    loads: 'Beban pegawai',
    highestLoads: 'Beban tertinggi',
    lowestLoads: 'Beban terendah',
    unownedDuties: 'Tugas yang belum ada penanggung jawabnya',
    idlePeople: 'Pegawai yang belum mendapat tugas',
    emptyActivities: 'Sub kegiatan DPA yang belum ada tugasnya',
    more: (count: number, document: string): string =>
      `… dan ${number(count)} lainnya; selengkapnya dalam ${document}.`,
    unownedProven: (count: number): string =>
      count === 0
        ? 'Semua tugas ada penanggung jawabnya.'
        : `Tugas yang belum ada penanggung jawabnya tidak mungkin kurang dari ${number(count)} (terbukti).`,
    unownedUnproven: (count: number): string =>
      `Tugas yang belum ada penanggung jawabnya ${number(count)}; belum terbukti bahwa tidak mungkin kurang.`,
    idleProven: (count: number): string =>
      count === 0
        ? 'Semua pegawai yang hadir mendapat tugas.'
        : `Pegawai yang belum mendapat tugas tidak mungkin kurang dari ${number(count)} (terbukti).`,
    idleBounded: (count: number, bound: number): string =>
      `Pegawai yang belum mendapat tugas ${number(count)}; yang terbukti: tidak mungkin kurang dari ${number(bound)}.`,
    saved: 'Pembagian tersimpan disajikan apa adanya; pemerataannya tidak dihitung ulang.',
  },
};

/** Another language has to have all of it to compile. */
export type PrintMessages = typeof id;
