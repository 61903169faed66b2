import { describe, expect, test } from '@jest/globals';
import { similarityOf } from '../../src/vocabulary/similar-sets.ts';
import { stemOf } from '../../src/vocabulary/stem.ts';
import { doSame } from '../../src/vocabulary/acts.ts';
import { FEWEST_TELLING, isCatchAll, wordingReader } from '../../src/vocabulary/wording.ts';

const read = wordingReader([
  { code: 'hukum', name: 'Bagian Hukum' },
  { code: 'umum', name: 'Bagian Umum' },
  { code: 'ekonomi', name: 'Bagian Perekonomian dan Sumber Daya Alam' },
  { code: 'pbj', name: 'Pengadaan' },
  { code: '', name: 'Sekretariat Daerah Kabupaten Contoh' },
]);
const likeness = (one: string, other: string): number =>
  similarityOf(read(one, 'hukum').stems, read(other, 'umum').stems);
const readsSame = (one: string, other: string): boolean => doSame(read(one, 'hukum'), read(other, 'umum'));
const pairsIn = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));

describe('One stem for', () => {
  test.each(
    pairsIn(`
      menyusun | penyusunan | disusun | susunan
      mengelola | pengelolaan | dikelola | pengelola
      membina | pembinaan | dibina
      melaksanakan | pelaksanaan | dilaksanakan | terlaksananya
      mengoordinasikan | mengkoordinasikan | pengoordinasian | koordinasi | mengkoordinir
      memantau | pemantauan | dipantau | monitoring
      menata | penataan | ditata
      menilai | penilaian | nilai
      merencanakan | perencanaan | rencana
      merumuskan | perumusan | rumusan
      mengatur | pengaturan | peraturan
      mengawasi | pengawasan | diawasi
      menganalisis | menganalisa | analisis | dianalisis
      memfasilitasi | fasilitasi | pemfasilitasian
      memelihara | pemeliharaan | dipelihara
      memeriksa | pemeriksaan | diperiksa
      memenuhi | pemenuhan | dipenuhi
      menyiapkan | penyiapan | mempersiapkan | persiapan
      menangani | penanganan
      melayani | pelayanan | layanan
      memohon | permohonan
      memutakhirkan | pemutakhiran
      menertibkan | penertiban | ketertiban
      menginventarisasi | inventarisasi | menginventarisir
      menyosialisasikan | mensosialisasikan | sosialisasi
      mempertanggungjawabkan | pertanggungjawaban
      mengarsipkan | pengarsipan | kearsipan | arsip
      perijinan | perizinan | ijin | izin`),
  )('%s, %s', (...words) => {
    expect(new Set(words.map(stemOf))).toEqual(new Set([stemOf(words[0]!)]));
  });
});

describe('Two stems for', () => {
  test.each(
    pairsIn(`
      kawasan | pengawasan
      penataan ruang | pengelolaan uang
      perumahan | perubahan
      perikanan | perizinan
      perangkat | pengangkatan
      pembinaan | pembangunan
      pertanian | pertanahan
      jabatan | pejabat
      kesehatan | kesejahteraan
      hukum | umum`),
  )('%s and %s', (one, other) => {
    expect(stemOf(one.split(' ').at(-1)!)).not.toBe(stemOf(other.split(' ').at(-1)!));
  });
});

describe('The same wording', () => {
  test.each(
    pairsIn(`
      Menyusun standar pelayanan publik | Penyusunan standar pelayanan publik
      Menyusun standar pelayanan publik | PENYUSUNAN STANDAR PELAYANAN PUBLIK.
      Membina badan usaha milik daerah | Pembinaan Badan Usaha Milik Daerah (BUMD)
      Mengelola barang milik daerah | Pengelolaan barang milik daerah di lingkungan Sekretariat Daerah
      Menata batas desa dan kelurahan | Penataan batas desa dan kelurahan
      Mengoordinasikan pengendalian inflasi daerah | Pengoordinasian pengendalian inflasi
      Mengkoordinir penanganan bencana alam | Koordinasi penanganan bencana alam
      Memfasilitasi kerja sama daerah dengan pihak ketiga | Fasilitasi kerjasama antara daerah dan pihak ketiga
      Memfasilitasi penyusunan rancangan peraturan bupati | Fasilitasi penyusunan rancangan peraturan bupati sesuai dengan ketentuan yang berlaku agar tertib
      Menindaklanjuti temuan pemeriksaan inspektorat | Tindak lanjut atas temuan hasil pemeriksaan inspektorat
      Melaksanakan pembinaan jabatan fungsional | Pembinaan jabatan fungsional
      Melakukan verifikasi usulan hibah rumah ibadah | Memverifikasi usulan hibah rumah ibadah
      Menyiapkan bahan koordinasi penataan pasar tradisional | Mengoordinasikan penataan pasar tradisional
      Penyiapan bahan fasilitasi kegiatan keagamaan | Memfasilitasi kegiatan keagamaan
      Menganalisa jabatan dan beban kerja | Analisis jabatan serta beban kerja
      Menginventarisir aset rumah dinas | Inventarisasi aset rumah dinas
      Mensosialisasikan produk hukum daerah | Sosialisasi produk-produk hukum daerah
      Menyelenggarakan layanan pengadaan secara elektronik | Penyelenggaraan pelayanan pengadaan secara elektronik
      Memelihara kendaraan dinas operasional | Pemeliharaan kendaraan dinas operasional guna kelancaran tugas
      Mengatur acara kunjungan tamu daerah | Pengaturan acara kunjungan tamu daerah untuk kelancaran acara
      Mengurus perizinan tempat usaha | Pengurusan perizinan tempat usaha berdasarkan peraturan daerah
      Mendokumentasikan kegiatan kepala daerah | Pendokumentasian kegiatan kepala daerah sebagai bahan publikasi
      Menghimpun usulan formasi jabatan | Penghimpunan usulan formasi jabatan dalam rangka pencapaian target
      Mengawasi peredaran pupuk bersubsidi | Pengawasan peredaran pupuk bersubsidi
      Menerbitkan keputusan bupati | Penerbitan keputusan bupati
      Menyusun peta proses bisnis perangkat daerah | Penyusunan peta proses bisnis perangkat daerah
      Menangani perkara perdata pemerintah daerah | Penanganan perkara perdata pemerintah daerah
      Menata kearsipan Bagian Hukum bersama pihak ketiga | Penataan arsip bersama pihak ketiga
      Mengembangkan teknologi tepat guna pedesaan | Pengembangan teknologi tepat guna pedesaan
      Memungut retribusi pasar kecamatan | Pemungutan retribusi pasar kecamatan
      Mengendalikan distribusi gas bersubsidi | Pengendalian pendistribusian gas bersubsidi
      Merumuskan kebijakan ketahanan pangan | Perumusan kebijakan ketahanan pangan
      Mengevaluasi peraturan desa | Evaluasi atas peraturan desa
      Menilai usulan inovasi daerah | Penilaian usulan inovasi daerah
      Menyusun standar operasional prosedur Sekretariat Daerah | Melakukan penyusunan SOP Sekretariat Daerah
      Menyusun standar operasional prosedur Sekretariat Daerah | Pelaksanaan penyusunan SOP pada Setda
      Menyusun standar operasional prosedur Sekretariat Daerah | Penyusunan prosedur standar operasional (SOP) Setda
      Menyusun standar operasional prosedur Sekretariat Daerah | Pembuatan standar operasional prosedur Sekretariat Daerah
      Menyusun survei kepuasan masyarakat tingkat kabupaten | PELAKSANAAN SURVEI KEPUASAN MASYARAKAT
      Menyusun survei kepuasan masyarakat tingkat kabupaten | Survei Kepuasan Masyarakat (SKM)
      Memfasilitasi kerjasama antardaerah | Fasilitasi kerja sama antar daerah
      Mengurus ijin usaha mikro | Pengurusan izin usaha mikro
      Menata perijinan usaha mikro | Penataan perizinan usaha mikro
      Pengadaan barang/jasa pemerintah | Melaksanakan pengadaan barang dan jasa
      Melaksanakan PBJ | Pengadaan barang dan jasa pemerintah
      Penyusunan analisis beban kerja (ABK) | Melakukan analisa beban kerja
      Menyusun LKjIP Sekretariat Daerah | Penyusunan Laporan Kinerja Instansi Pemerintah (LKjIP)
      Pembinaan Pejabat Pengelola Informasi dan Dokumentasi (PPID) | Membina pejabat pengelola informasi dan dokumentasi
      Menata Forum Kerukunan Umat Beragama (FKUB) | Penataan forum kerukunan umat beragama
      Menyusun peta risiko pasar | Pembuatan peta resiko pasar`),
  )('%s = %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(0.8);
    expect(readsSame(one, other)).toBe(true);
  });
});

describe('Another wording', () => {
  test.each(
    pairsIn(`
      Menghimpun data kemiskinan | Menganalisis data ketenagakerjaan
      Menyusun standar pelayanan publik | Menyusun standar harga satuan
      Membina badan usaha milik daerah | Membina badan layanan umum daerah
      Menyusun analisis jabatan | Menyusun analisis standar belanja
      Memfasilitasi kegiatan keagamaan | Memfasilitasi kegiatan kepemudaan
      Menata batas desa | Menata batas antar kecamatan dan kabupaten
      Mengelola barang milik daerah | Mengelola badan usaha milik desa
      Mengatur acara kunjungan tamu daerah | Menyiapkan konsumsi tamu daerah
      Menyusun rancangan peraturan daerah | Menyebarluaskan peraturan daerah
      Memelihara kendaraan dinas | Menyewa kendaraan dinas
      Mengawasi peredaran pupuk | Mengawasi penataan kawasan
      Mengendalikan inflasi daerah | Mengendalikan pencemaran daerah
      Menata ruang rapat pimpinan | Menata keuangan pimpinan
      Menangani perkara perdata | Menangani pengaduan masyarakat
      Menyusun laporan penyelenggaraan pemerintahan | Menyusun laporan kinerja instansi
      Menyusun naskah sambutan bupati | Menyusun naskah akademik peraturan daerah
      Menyusun daftar pegawai untuk pensiun | Menyusun daftar pegawai untuk kenaikan pangkat
      Memverifikasi usulan hibah rumah ibadah | Memverifikasi pertanggungjawaban hibah rumah ibadah dan yayasan
      Mengelola data kependudukan | Mengelola situs pendidikan
      Menilai usulan inovasi daerah | Menyusun usulan formasi daerah
      Membina pasar tradisional di tingkat kecamatan | Membina pasar induk tingkat kabupaten
      Menyusun SOP pelayanan | Menyusun SKM pelayanan`),
  )('%s ≠ %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.8);
  });
});

describe('Of the same thing, something else is done', () => {
  test.each(
    pairsIn(`
      Menghimpun X | Menganalisa X
      Menyusun X | Mengevaluasi X
      Menyusun X | Evaluasi X
      Menyusun X | Melaksanakan evaluasi X
      Menyiapkan bahan X | Memverifikasi X
      Menyiapkan bahan X | Verifikasi dan validasi X
      Pelaksanaan pengawasan X | Pembinaan X
      Membuat X | Menyebarluaskan X`),
  )('%s ≠ %s', (one, other) => {
    for (const thing of ['peraturan bupati tentang pajak, retribusi, parkir, dan pasar', 'data survei kepuasan masyarakat pesisir']) {
      expect(readsSame(one.replace('X', thing), other.replace('X', thing))).toBe(false);
    }
  }); // prettier-ignore

  test.each(
    pairsIn(`
      Menyusun X | Menyusun dan mengevaluasi X
      Pembinaan X | Koordinasi dan pembinaan X
      Koordinasi dan fasilitasi X | Memfasilitasi serta mengoordinasikan X
      Menyiapkan bahan evaluasi X | Mengevaluasi X
      Mencetak X | Cetak X
      Melaksanakan X | X`),
  )('not so: %s, %s', (one, other) => {
    const thing = 'peraturan bupati tentang pajak, retribusi, parkir, dan pasar';
    expect(readsSame(one.replace('X', thing), other.replace('X', thing))).toBe(true);
  });
});

describe('Of housekeeping, too few telling words are left', () => {
  test.each([
    'Menyusun rencana kerja dan anggaran bagian',
    'Menyusun program kerja Bagian Hukum',
    'Melaksanakan monitoring, evaluasi, dan pelaporan',
    'Pelaksanaan pemantauan dan evaluasi di lingkungan Bagian Umum',
    'Menyusun laporan bulanan pelaksanaan kegiatan',
    'Mengelola surat masuk dan surat keluar',
    'Menata arsip bagian',
    'Membagi tugas kepada bawahan sesuai dengan jabatannya agar berjalan lancar',
    'Menilai prestasi kerja bawahan',
    'Pengelolaan administrasi umum dan kepegawaian',
    'Memberi petunjuk dan membimbing bawahan',
    'Penyusunan bahan kebijakan teknis',
    'Menyiapkan rapat dan menyusun notulensi rapat',
  ])('%s', (text) => {
    expect(read(text, 'hukum').telling.length).toBeLessThan(FEWEST_TELLING);
  });
});

describe('Names of sections', () => {
  test('are no part of the wording', () => {
    expect(
      read('Menilai disiplin pegawai Bagian Perekonomian dan Sumber Daya Alam', 'ekonomi').stems,
    ).toEqual(read('Menilai disiplin pegawai', 'hukum').stems);
    expect(read('Menata aset Sekretariat Daerah Kabupaten Contoh', 'umum').stems).toEqual(
      read('Menata aset', 'umum').stems,
    );
  });

  test.each([
    ['Menata arsip Bagian Hukum', 'hukum', true],
    ['Menata arsip Bagian Hukum', 'umum', false],
    ['Menata arsip bagian', 'umum', true],
    ['Menata arsip subbagian', 'umum', true],
    ['Menata pembagian arsip', 'umum', false],
    ['Menata arsip Pengadaan', 'pbj', false],
    ['Menata arsip Bagian Pengadaan', 'pbj', true],
    ['Menata peta desa sebagai pedoman Bagian Hukum', 'hukum', false],
  ])('%s, by %s: its own is %s', (text, section, isOwn) => {
    expect(read(text, section).isOwn).toBe(isOwn);
  });
});

test('Where nothing stands before the purpose, the purpose counts', () => {
  expect(read('Menyiapkan bahan sesuai kebutuhan logistik bencana', 'umum').telling).toContain('logistik');
});

describe('Everybody’s duty', () => {
  test.each([
    'Melaksanakan tugas lain yang diberikan atasan',
    'Pelaksanaan fungsi lain yang diberikan oleh pimpinan',
    'Melaksanakan tugas kedinasan lain yang diberikan pimpinan',
    'Melaksanakan tugas-tugas lain sesuai perintah atasan',
    'Melaksanakan tugas dinas lainnya',
    'Pelaksanaan tugas dan fungsi lain dari Asisten',
  ])('%s', (text) => {
    expect(isCatchAll(text)).toBe(true);
  });

  test.each([
    'Mengoordinasikan tugas dengan instansi lain',
    'Membagi tugas, antara lain kepada staf',
    'Melaksanakan fungsi kehumasan',
    'Menyusun uraian tugas melainkan jabatan',
  ])('not: %s', (text) => {
    expect(isCatchAll(text)).toBe(false);
  });
});
