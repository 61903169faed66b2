/** What the texts of the generated repository are put together from: words as they stand in uraian tugas. */
export const VERBS = wordsOf(`Menyusun, Menelaah, Mengolah, Memverifikasi, Memfasilitasi, Menginventarisasi,
  Merekapitulasi, Memetakan, Menyiapkan, Menganalisis, Mengoordinasikan, Mendokumentasikan, Memutakhirkan, Mengkaji,
  Menyempurnakan, Menyajikan, Menghimpun, Menyelaraskan, Mengusulkan, Menyosialisasikan, Menghitung, Menerbitkan,
  Mengawasi, Membandingkan, Menertibkan, Mengagendakan, Menyebarluaskan, Merancang, Memvalidasi, Mengarsipkan`);

export const RESULTS = wordsOf(`rancangan, naskah, pedoman, peta, daftar, kajian, profil, usulan, telaahan,
  kerangka acuan, neraca, matriks, petunjuk teknis, risalah, katalog, statistik, maklumat, standar, indikator, proyeksi,
  jadwal, undangan, notula, infografis, kuesioner, modul, formulir, rekomendasi, kontrak, kuitansi, buku saku, buletin,
  sertifikat, denah, inventaris, prosedur, ringkasan, tanggapan, surat edaran, nota kesepahaman`);

export const FIELDS =
  wordsOf(`analisis jabatan, standar pelayanan, batas kecamatan, bantuan hukum, produk hukum,
  badan usaha milik daerah, harga kebutuhan pokok, pengadaan barang, jasa konstruksi, kerukunan umat beragama,
  kesejahteraan guru mengaji, kerja sama antardaerah, keprotokolan, dokumentasi pimpinan, aset bergerak, kendaraan dinas,
  arsip vital, perjalanan luar negeri, reformasi birokrasi, perjanjian kinerja, penerima hibah, toponimi,
  sumber daya air, desa wisata, energi terbarukan, katalog elektronik, sambutan bupati, siaran pers, gaji berkala,
  pemeliharaan gedung, sengketa tanah, kelembagaan, uji kompetensi, pemekaran kelurahan, otonomi, transmigrasi,
  ketahanan pangan, posyandu, beasiswa, olahraga pelajar, irigasi tersier, perikanan tangkap, budi daya rumput laut,
  peternakan sapi, perkebunan kopi, hutan rakyat, tambang pasir, galian batu, penerangan jalan, jembatan gantung,
  air bersih, sanitasi, persampahan, ruang terbuka hijau, permukiman kumuh, rumah susun, terminal, dermaga, parkir,
  angkutan pedesaan, lampu lalu lintas, menara telekomunikasi, jaringan internet, tanda tangan elektronik, sandi,
  statistik sektoral, kearsipan dinamis, perpustakaan keliling, literasi, museum, cagar budaya, kesenian, bahasa ibu,
  pramuka, pemuda pelopor, atlet difabel, wisata bahari, ekonomi kreatif, kuliner, kerajinan tenun, batik, suvenir,
  pasar rakyat, tera ulang, koperasi simpan pinjam, kredit mikro, investasi, perizinan, pajak reklame, retribusi,
  kas, utang, piutang, perbendaharaan, barang persediaan, asuransi, dana desa, badan permusyawaratan, pilkades,
  inspeksi, gratifikasi, pengaduan, whistleblower, mediasi, perlindungan anak, kesetaraan gender, lanjut usia,
  disabilitas, panti, bencana banjir, longsor, kekeringan, pemadam, ketenteraman, linmas, kewaspadaan dini, ormas,
  partai, wawasan kebangsaan, narkotika, haji, zakat, wakaf, masjid, gereja, pura, pesantren, madrasah,
  pendidikan anak usia dini, putus sekolah, kurikulum muatan lokal, guru honorer, stunting, imunisasi, malaria,
  tuberkulosis, obat, ambulans, donor darah, keluarga berencana, pernikahan dini, ketenagakerjaan, magang,
  upah minimum, hubungan industrial, pekerja migran, jaminan sosial, padat karya`);

export const AUDIENCES = wordsOf(`camat, lurah, kelompok tani, nelayan, koperasi, penyedia lokal, tenaga ahli,
  karang taruna, pedagang, usaha mikro, rumah ibadah, puskesmas, sekolah dasar, kepala dusun, relawan, tokoh adat,
  jurnalis, mahasiswa, peneliti, investor, pengrajin, sopir, juru parkir, petugas kebersihan, kader, bidan, dokter, guru,
  penyuluh, notaris, perbankan, kejaksaan, kepolisian, pengadilan, ombudsman, kementerian, provinsi tetangga,
  duta besar, diaspora, purnabakti`);

/** Syllables of the names that offices give their applications. */
export const SYLLABLES = wordsOf('ba, de, gi, ju, ka, lo, ma, ni, pa, ra, si, to, wa, ya');

export const POSITIONS = [
  { title: 'Penelaah Teknis Kebijakan', jenjang: 'pelaksana', golongan: 'III/b', education: 'S1' },
  { title: 'Pengolah Data dan Informasi', jenjang: 'pelaksana', golongan: 'II/d', education: 'D3' },
  { title: 'Pengadministrasi Perkantoran', jenjang: 'pelaksana', golongan: 'II/b', education: 'SMA' },
  { title: 'Analis Kebijakan Ahli Muda', jenjang: 'ahli-muda', golongan: 'III/d', education: 'S2' },
  { title: 'Arsiparis Terampil', jenjang: 'terampil', golongan: 'II/c', education: 'D3' },
];

export const COMPETENCES = {
  analisis: 'Analisis kebijakan',
  anjab: 'Analisis jabatan',
  arsip: 'Pengelolaan arsip',
  keuangan: 'Penatausahaan keuangan',
  ti: 'Teknologi informasi',
};

function wordsOf(text) {
  return text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
