/** The files of `bagihabis mulai`: two small sections that already run, to be filled with the office's own data. */
export const STARTING_FILES: Readonly<Record<string, string>> = {
  'setda.yaml': `# yaml-language-server: $schema=skema/setda.schema.json
# Keterangan yang berlaku bagi semua bagian. Semua kunci boleh dihapus; nilai bawaannya lalu berlaku.
perangkat_daerah: Sekretariat Daerah
pemerintah_daerah: Pemerintah Kabupaten Contoh
tahun: 2026
waktu_kerja:
  menit_efektif: 75000 # menit per pegawai per tahun
  hari_kerja: 250
kebijakan:
  batas_beban: 1.0 # utilisasi di atas ini mendapat peringatan
  beban_minimum: 0.5
# Untuk dokumen cetak; hapus tanda # di depan baris yang dipakai.
# kop: { alamat: "Jalan Contoh Nomor 1", kontak: "Telepon (000) 123456", logo: lambang.png } # PNG, JPEG, atau SVG
# cetak: { tempat: Kota Contoh } # tertulis di depan tanggal
# penanda_tangan: { jabatan: Sekretaris Daerah, pegawai: sekda } # pegawai: id pada salah satu berkas bagian
`,
  'bagian/organisasi.yaml': `# yaml-language-server: $schema=../skema/bagian.schema.json
# Ganti isi contoh ini dengan data bagian Anda. Satu berkas memuat satu bagian.
bagian: Bagian Organisasi
kode: organisasi
kepala: kabag-organisasi
fungsi:
  - { kode: F1, uraian: Penyiapan kebijakan kelembagaan dan analisis jabatan }
  - { kode: F2, uraian: Pembinaan pelayanan publik dan tata laksana }
dpa:
  - kode: 4.01.01.2.13.0001
    nama: Pengelolaan Kelembagaan dan Analisis Jabatan
    pagu: 150000000
    pptk: analis-1
pegawai:
  - id: kabag-organisasi
    nama: Nama Kepala Bagian
    status: PNS
    jabatan: Kepala Bagian Organisasi
    jenjang: administrator # pejabat struktural hanya mendapat tugas yang menyebut jenjangnya
    golongan: IV/a
    pendidikan: S2
  - id: analis-1
    nama: Nama Analis
    status: PNS
    jabatan: Analis Kebijakan Ahli Muda
    jenjang: ahli-muda
    golongan: III/c
    pendidikan: S1
  - id: staf-1
    nama: Nama Staf
    status: PPPK
    jabatan: Penelaah Teknis Kebijakan
    jenjang: pelaksana
    golongan: IX
    pendidikan: S1
tugas:
  - kode: ORG-01
    uraian: Memimpin penyusunan kebijakan kelembagaan dan tata laksana
    fungsi: F1
    hasil: kebijakan
    volume: 60 # banyaknya hasil setahun
    norma: 15 jam # waktu untuk satu hasil: menit, jam, atau hari
    prioritas: wajib
    syarat: { jenjang: [administrator] }
  - kode: ORG-02
    uraian: Menyusun analisis jabatan dan analisis beban kerja perangkat daerah
    fungsi: F1
    dpa: 4.01.01.2.13.0001
    hasil: dokumen
    volume: 40
    norma: 3 hari
    prioritas: wajib
    syarat: { pendidikan: S1 }
    petugas: 2 # dipikul dua orang
  - kode: ORG-03
    uraian: Menelaah standar pelayanan publik unit kerja
    fungsi: F2
    hasil: telaahan
    volume: 70
    norma: 6 jam
    syarat: { pendidikan: S1 }
  - kode: ORG-04
    uraian: Mengolah data survei kepuasan masyarakat
    fungsi: F2
    hasil: laporan
    volume: 48
    norma: 2 hari
    syarat: { pendidikan: S1 }
  - { kode: ORG-99, uraian: Melaksanakan tugas lain yang diberikan pimpinan, jenis: tugas-lain }
`,
  'bagian/umum.yaml': `# yaml-language-server: $schema=../skema/bagian.schema.json
bagian: Bagian Umum
kode: umum
kepala: kabag-umum
fungsi:
  - { kode: F1, uraian: Pengelolaan tata usaha pimpinan }
  - { kode: F2, uraian: Pengelolaan rumah tangga dan kendaraan }
pegawai:
  - id: kabag-umum
    nama: Nama Kepala Bagian
    status: PNS
    jabatan: Kepala Bagian Umum
    jenjang: administrator
    golongan: IV/a
    pendidikan: S1
  - id: administrasi-1
    nama: Nama Pengadministrasi
    status: PNS
    jabatan: Pengadministrasi Perkantoran
    jenjang: pelaksana
    golongan: II/c
    pendidikan: SMA
  - id: pengemudi-1
    nama: Nama Pengemudi
    status: PTT
    jabatan: Pengemudi
    jenjang: non-asn
    pendidikan: SMA
    kontrak_sampai: 2026-12-31
tugas:
  - kode: UM-01
    uraian: Mengoordinasikan pelayanan tata usaha dan rumah tangga pimpinan
    fungsi: F1
    hasil: kegiatan
    volume: 250
    norma: 4 jam
    prioritas: wajib
    syarat: { jenjang: [administrator] }
  - kode: UM-02
    uraian: Mengelola surat masuk dan surat keluar
    fungsi: F1
    hasil: surat
    volume: 4000
    norma: 15 menit
    syarat: { status: [PNS, PPPK] }
  - kode: UM-03
    uraian: Mengemudikan kendaraan dinas pimpinan
    fungsi: F2
    hasil: perjalanan
    volume: 400
    norma: 2 jam 30 menit
    syarat: { jenjang: [non-asn, pelaksana] }
`,
};

/** Schemas that are put beside them, so that an editor completes and explains the files without a network. */
export const STARTING_SCHEMAS = ['umum', 'setda', 'bagian', 'pembagian', 'dasar'] as const;
