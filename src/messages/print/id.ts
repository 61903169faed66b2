import type { AttendanceReason } from '../../model/organisation.ts';
import type { Cause, Requirement } from '../../vocabulary/finding.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { absence, dateOf, span } from '../id/absence.ts';
import { fullStop } from '../phrases.ts';

const number = (value: number): string => formatNumber(value, 0, 'id');

/** What stands on printed documents beside the general messages; loaded only when something is printed. */
export const id = {
  /** "21 November 2026". */
  date: dateOf,

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
  /** What the leaves of a document are about. */
  leaf: { rekap: 'Bagian', lembar: 'Pegawai', matriks: 'Matriks', dpa: 'Bagian', laporan: 'Bagian' },
  year: (name: string, year: number): string => `${name} Tahun ${year}`,

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
    /** Of somebody without a duty. */
    sheetReceiver: 'Yang menerima lembar ini,',
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

  absence,
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
  remedies: {
    raise: (competence: string, person: string, level: number, duty: string): string =>
      `Saran: tingkatkan kompetensi ${person} dalam ${competence} menjadi tingkat ${level} untuk ${duty}.`,
    lend: (person: string, section: string, duty: string): string =>
      `Saran: izinkan ${person} membantu ${section} untuk ${duty}.`,
    relax: (requirement: Requirement, duty: string, person: string): string =>
      `Saran: longgarkan syarat ${requirement === 'struktural' ? 'jenjang' : requirement} ${duty} sehingga ${person} dapat mengerjakannya.`,
    share: (duty: string, people: number): string => `Saran: bagi ${duty} kepada ${number(people)} orang.`,
    separate: (duty: string, others: string): string =>
      `Saran: tambah orang yang dapat mengerjakan ${duty}, atau tinjau larangan merangkapnya dengan ${others}.`,
    replace: (duty: string, person: string): string =>
      `Saran: ganti penanggung jawab tetap ${duty}, yaitu ${person}.`,
    add: (duty: string): string =>
      `Saran: tambah pegawai yang memenuhi syarat ${duty}, atau longgarkan syaratnya.`,
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
    unowned: (count: number, minutes: string): string =>
      `${number(count)} tugas belum ada penanggung jawabnya. Jumlah beban termasuk ${minutes} menit yang belum ada penanggung jawabnya.`,
  },

  lembar: {
    facts: {
      name: 'Nama',
      rank: 'Pangkat/Golongan',
      /** Of a PPPK, who has no pangkat. */
      grade: 'Golongan',
      position: 'Jabatan',
      status: 'Status',
      section: 'Unit kerja',
      team: 'Tim',
      head: 'Kepala unit kerja',
      contract: 'Kontrak sampai dengan',
    },
    duties: 'Tugas Saudara',
    owner: 'Penanggung jawab',
    ownerWith: (others: string): string => `Penanggung jawab, bersama ${others}`,
    memberUnder: (owner: string): string => `Anggota, dengan penanggung jawab ${owner}`,
    workTime: (year: number, minutes: string, reasons: string): string =>
      `Waktu kerja Saudara tahun ${year} adalah ${minutes} menit (sudah dikurangi ${reasons}).`,
    awayFor: ({ kind, from, to }: AttendanceReason): string => {
      if (kind === 'kontrak' && from !== undefined)
        return `masa setelah kontrak berakhir pada ${dateOf(from - 1)}`;
      if (kind === 'pensiun' && from !== undefined) return `masa pensiun sejak ${dateOf(from)}`;
      return [absence[kind], ...span(from, to)].join(' ');
    },
    load: (minutes: string, capacity: string, share: string): string =>
      `Beban kerja Saudara ${minutes} menit setahun, yaitu ${share} dari waktu kerja Saudara (${capacity} menit).`,
    finish: (time: string, isPartYear: boolean): string =>
      `Bila dikerjakan merata ${isPartYear ? 'selama masa kerja Saudara' : 'sepanjang tahun'}, pekerjaan sehari selesai pukul ${time}.`,
    pastMidnight: 'Beban ini tidak dapat diselesaikan dalam jam kerja.',
    over: 'Beban ini melampaui batas; bicarakan dengan atasan Saudara.',
    under: 'Saudara masih dapat menerima tugas lain.',
    idle: 'Saudara belum mendapat tugas.',
    hall: (others: string, duties: string, places: number): string => {
      const who = others === '' ? 'Saudara' : `Saudara bersama ${others}`;
      return places === 0
        ? `${who} hanya dapat mengerjakan ${duties}, yang penanggung jawabnya sudah ditetapkan.`
        : `${who} hanya dapat mengerjakan ${duties}, yang hanya cukup untuk ${number(places)} orang.`;
    },
    someOf: (count: number, of: number): string => `${number(count)} dari ${number(of)} tugas`,
    some: (count: number): string => `${number(count)} tugas`,
    /** Part of a sentence to somebody without a duty: what keeps him from these duties. */
    cause: (requirement: Cause['requirement'], competence: string | undefined, duties: string): string => {
      if (competence !== undefined) return `kompetensi ${competence} belum mencukupi untuk ${duties}`;
      switch (requirement) {
        case 'jenjang':
        case 'status':
        case 'tim':
          return `${requirement} Saudara tidak sesuai dengan syarat ${duties}`;
        case 'pendidikan':
        case 'golongan':
          return `${requirement} Saudara belum mencukupi untuk ${duties}`;
        case 'struktural':
          return `jenjang Saudara sebagai pejabat struktural tidak disebut dalam syarat ${duties}`;
        case 'belum-dibagi':
          return `Saudara memenuhi syarat ${duties}, tetapi tidak mendapatkannya`;
        default:
          return `Saudara tidak memenuhi syarat ${duties}`;
      }
    },
    noDuties: 'bagian Saudara belum mempunyai tugas',
    deputy: 'Tugas yang Saudara gantikan bila penanggung jawabnya berhalangan',
    others: 'Bukan tugas Saudara, walaupun Saudara memenuhi syaratnya',
    separated: 'Tugas yang tidak boleh Saudara rangkap',
    separatedFrom: (duties: string, owner: string | undefined): string =>
      fullStop(
        `Tidak boleh dirangkap dengan ${duties}; ${owner === undefined ? 'belum ada penanggung jawabnya' : `penanggung jawabnya ${owner}`}`,
      ),
    rest: (section: string, unowned: number): string =>
      `Tugas ${section} selebihnya dipegang oleh pegawai yang namanya tercantum dalam Rekapitulasi Pembagian Tugas${unowned > 0 ? `, kecuali ${number(unowned)} tugas yang belum ada penanggung jawabnya` : ''}.`,
    common: (duties: string): string =>
      fullStop(`Bersama seluruh pegawai, Saudara juga melaksanakan tugas berikut: ${duties}`),
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
      'PJ = penanggung jawab, A = anggota, P = pengganti. JUMLAH PETUGAS: penanggung jawab dan anggota, tanpa pengganti. Jumlah Tugas: tugas yang dikerjakan bersama dihitung pada setiap orang yang mengerjakannya.',
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
      fullStop(`${number(count)} tugas tidak terkait dengan sub kegiatan mana pun: ${codes}`),
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
    highestLoads: (count: number): string => `${number(count)} pegawai dengan beban tertinggi`,
    lowestLoads: (count: number): string => `${number(count)} pegawai dengan beban terendah`,
    unownedDuties: 'Tugas yang belum ada penanggung jawabnya',
    idlePeople: 'Pegawai yang belum mendapat tugas',
    emptyActivities: 'Sub kegiatan DPA tanpa tugas',
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
    /** Heads what is proven where a saved plan is printed. */
    bestProof: 'Yang terbukti tentang pembagian terbaik',
  },
};

/** Another language has to have all of it to compile. */
export type PrintMessages = typeof id;
