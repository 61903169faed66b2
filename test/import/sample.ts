/** Two sections with every key there is, comments of people, and more than one way to write YAML. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'setda.yaml': `perangkat_daerah: Sekretariat Daerah
tahun: 2026
kompetensi:
  anjab: Analisis jabatan
  arsip: Pengelolaan arsip
`,
  'bagian/organisasi.yaml': `# Berkas ini dirawat oleh petugas kepegawaian.
bagian: Bagian Organisasi
kode: organisasi
kepala: kabag
fungsi:
  - kode: F1
    uraian: Penataan kelembagaan # tupoksi nomor satu
  - { kode: F2, uraian: "Pelayanan publik: standar dan survei" }
dpa:
  - kode: 4.01.01.2.13.0001
    nama: Pengelolaan Kelembagaan dan Analisis Jabatan
    pagu: 412500000 # setelah pergeseran
    pptk: kabag
    bendahara: analis-1
    ppk_skpd: analis-2
    ppkom: kabag
    pejabat_pengadaan: analis-2
  - kode: 4.01.01.2.13.0002
    nama: Fasilitasi Pelayanan Publik dan Tata Laksana
pegawai:
  # Pimpinan bagian
  - id: kabag
    nama: Contoh Satu, S.Sos., M.AP.
    nip: "197509282001032001"
    status: PNS
    jabatan: Kepala Bagian Organisasi
    jenjang: administrator
    golongan: IV/a
    pendidikan: S2
    kompetensi: { anjab: 4, arsip: 3 }

  - id: analis-1
    nama: 'Contoh Dua, S.AP.'
    nip: "198201182008121003"
    status: PNS
    jabatan: Analis Kebijakan Ahli Muda
    jenjang: ahli-muda
    golongan: III/d
    pendidikan: S1
    kompetensi:
      anjab: 4
    tim: kelembagaan
    keadaan:
      - jenis: cuti
        mulai: 2026-03-02
        selesai: 2026-04-01
    bantu: [umum]
  - id: analis-2
    nama: Contoh Tiga
    nip: "199005122023211003"
    status: PPPK
    jabatan: Penelaah Teknis Kebijakan
    jenjang: pelaksana
    golongan: IX
    pendidikan: S1
    tim: kelembagaan
    keadaan: aktif # kembali sejak Januari
    kontrak_sampai: 2027-12-31
    waktu: 0.8
tugas:
  - kode: ORG-01
    uraian: Menyusun analisis beban kerja perangkat daerah
    jenis: pokok
    fungsi: F1
    dpa: 4.01.01.2.13.0001
    jabatan: Analis Kebijakan Ahli Muda
    tahapan:
      - Menghimpun data
      - "Menghitung: volume kali waktu"
    hasil: dokumen
    volume: 40
    norma: 5 jam # menurut catatan tahun lalu
    prioritas: wajib
    syarat:
      jenjang: [ahli-muda, pelaksana]
      pendidikan: S1
      golongan: III/a
      status: [PNS, PPPK]
      kompetensi: { anjab: 1 }
      tim:
        - kelembagaan
    petugas: { min: 1, maks: 2 }
    penanggung_jawab: analis-1
    jangan_dirangkap: [ORG-02]
  # Rutin
  - kode: ORG-02
    uraian: >-
      Mengarsipkan naskah dinas
      menurut klasifikasinya
    volume: 250
    norma: 2 jam 30 menit
  - { kode: ORG-03, uraian: Melaksanakan tugas lain dari pimpinan, jenis: tugas-lain }
`,
  'bagian/umum.yaml': [
    'bagian: Bagian Umum',
    'kode: umum',
    'pegawai:',
    '- id: sopir-1',
    '  nama: Contoh Empat',
    '  status: PTT',
    '  jabatan: Pengemudi',
    '  jenjang: non-asn',
    '  kontrak_sampai: 2026-12-31',
    '  # nomor telepon ada pada kepegawaian',
    'tugas:',
    '- kode: UM-01',
    '  uraian: Mengemudikan kendaraan dinas',
    '  volume: 200',
    '  norma: 1 hari',
    '',
  ].join('\r\n'),
};
