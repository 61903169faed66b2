/* Generated from schemas/ by "npm run generate". Do not edit. */

/** Allowed keys of each object in the input schemas; "*" stands for a list entry or a free key. */
export const ALLOWED_KEYS: Readonly<Record<string, readonly string[]>> = {
  "setda": [
    "perangkat_daerah",
    "pemerintah_daerah",
    "tahun",
    "waktu_kerja",
    "kompetensi",
    "kebijakan",
    "aturan",
    "profil_jabatan",
    "kop",
    "penanda_tangan",
    "cetak"
  ],
  "setda/waktu_kerja": [
    "menit_efektif",
    "hari_kerja",
    "jam_masuk",
    "jam_kerja",
    "istirahat"
  ],
  "setda/kebijakan": [
    "batas_beban",
    "beban_minimum",
    "toleransi_merata",
    "bagi_tugas",
    "golongan_pppk",
    "usia_pensiun"
  ],
  "setda/aturan": [
    "tugas-tak-bertuan",
    "pegawai-menganggur",
    "penanggung-jawab-tak-memenuhi",
    "penanggung-jawab-dirangkap",
    "pegawai-tak-tersedia",
    "pembagian-tak-sah",
    "rangkap-dpa",
    "pptk-tak-ada",
    "abaikan-keliru",
    "pembagian-usang",
    "beban-berlebih",
    "beban-kurang",
    "hanya-satu-orang",
    "petugas-kurang",
    "tumpang-tindih",
    "fungsi-tanpa-tugas",
    "tugas-tanpa-fungsi",
    "dpa-tanpa-tugas",
    "pptk-kosong",
    "kontrak-habis",
    "kompetensi-jabatan",
    "nip-janggal",
    "satuan-norma-janggal",
    "petugas-melebihi-volume",
    "abaikan-sia-sia",
    "dasar-usang",
    "tugas-wajib-tanpa-dpa",
    "norma-dicocok-cocokkan",
    "pengganti-kosong",
    "tahun-kosong"
  ],
  "setda/aturan/tugas-tak-bertuan": [
    "tingkat"
  ],
  "setda/aturan/pegawai-menganggur": [
    "tingkat"
  ],
  "setda/aturan/penanggung-jawab-tak-memenuhi": [
    "tingkat"
  ],
  "setda/aturan/penanggung-jawab-dirangkap": [
    "tingkat"
  ],
  "setda/aturan/pegawai-tak-tersedia": [
    "tingkat",
    "cuti_hari"
  ],
  "setda/aturan/pembagian-tak-sah": [
    "tingkat"
  ],
  "setda/aturan/rangkap-dpa": [
    "tingkat",
    "larangan",
    "wajib_asn"
  ],
  "setda/aturan/rangkap-dpa/larangan/*": [
    "peran",
    "tingkat"
  ],
  "setda/aturan/pptk-tak-ada": [
    "tingkat"
  ],
  "setda/aturan/abaikan-keliru": [
    "tingkat"
  ],
  "setda/aturan/pembagian-usang": [
    "tingkat"
  ],
  "setda/aturan/beban-berlebih": [
    "tingkat"
  ],
  "setda/aturan/beban-kurang": [
    "tingkat"
  ],
  "setda/aturan/hanya-satu-orang": [
    "tingkat",
    "prioritas"
  ],
  "setda/aturan/petugas-kurang": [
    "tingkat"
  ],
  "setda/aturan/tumpang-tindih": [
    "tingkat",
    "kemiripan",
    "paling_banyak_bagian"
  ],
  "setda/aturan/fungsi-tanpa-tugas": [
    "tingkat"
  ],
  "setda/aturan/tugas-tanpa-fungsi": [
    "tingkat"
  ],
  "setda/aturan/dpa-tanpa-tugas": [
    "tingkat"
  ],
  "setda/aturan/pptk-kosong": [
    "tingkat"
  ],
  "setda/aturan/kontrak-habis": [
    "tingkat"
  ],
  "setda/aturan/kompetensi-jabatan": [
    "tingkat"
  ],
  "setda/aturan/nip-janggal": [
    "tingkat"
  ],
  "setda/aturan/satuan-norma-janggal": [
    "tingkat"
  ],
  "setda/aturan/petugas-melebihi-volume": [
    "tingkat"
  ],
  "setda/aturan/abaikan-sia-sia": [
    "tingkat"
  ],
  "setda/aturan/dasar-usang": [
    "tingkat"
  ],
  "setda/aturan/tugas-wajib-tanpa-dpa": [
    "tingkat"
  ],
  "setda/aturan/norma-dicocok-cocokkan": [
    "tingkat",
    "selisih"
  ],
  "setda/aturan/pengganti-kosong": [
    "tingkat"
  ],
  "setda/aturan/tahun-kosong": [
    "tingkat"
  ],
  "setda/profil_jabatan/*": [
    "jabatan",
    "pendidikan",
    "golongan",
    "kompetensi"
  ],
  "setda/kop": [
    "alamat",
    "kontak",
    "logo"
  ],
  "setda/penanda_tangan": [
    "jabatan",
    "pegawai",
    "sebagai",
    "atas_nama",
    "untuk_beliau"
  ],
  "setda/cetak": [
    "tempat",
    "kertas",
    "margin",
    "huruf"
  ],
  "setda/cetak/margin": [
    "atas",
    "kanan",
    "bawah",
    "kiri"
  ],
  "setda/cetak/huruf": [
    "ukuran",
    "biasa",
    "tebal",
    "miring"
  ],
  "bagian": [
    "bagian",
    "kode",
    "kepala",
    "penanda_tangan",
    "fungsi",
    "dpa",
    "pegawai",
    "tugas"
  ],
  "bagian/penanda_tangan": [
    "jabatan",
    "pegawai",
    "sebagai",
    "atas_nama",
    "untuk_beliau"
  ],
  "bagian/fungsi/*": [
    "kode",
    "uraian"
  ],
  "bagian/dpa/*": [
    "kode",
    "nama",
    "pagu",
    "pptk",
    "bendahara",
    "ppk_skpd",
    "ppkom",
    "pejabat_pengadaan"
  ],
  "bagian/pegawai/*": [
    "id",
    "nama",
    "nip",
    "status",
    "jabatan",
    "jenjang",
    "golongan",
    "pendidikan",
    "kompetensi",
    "tim",
    "keadaan",
    "kontrak_sampai",
    "waktu",
    "bantu"
  ],
  "bagian/pegawai/*/keadaan/*": [
    "jenis",
    "mulai",
    "selesai"
  ],
  "bagian/tugas/*": [
    "kode",
    "uraian",
    "jenis",
    "fungsi",
    "dpa",
    "jabatan",
    "tahapan",
    "hasil",
    "volume",
    "norma",
    "prioritas",
    "syarat",
    "petugas",
    "penanggung_jawab",
    "jangan_dirangkap"
  ],
  "bagian/tugas/*/syarat": [
    "jenjang",
    "pendidikan",
    "golongan",
    "status",
    "kompetensi",
    "tim"
  ],
  "bagian/tugas/*/petugas": [
    "min",
    "maks"
  ],
  "pembagian": [
    "bagian",
    "sidik",
    "tugas"
  ],
  "pembagian/tugas/*": [
    "kode",
    "penanggung_jawab",
    "petugas",
    "pengganti"
  ],
  "pembagian/tugas/*/petugas/*": [
    "pegawai",
    "volume"
  ],
  "dasar": [
    "temuan"
  ],
  "dasar/temuan/*": [
    "aturan",
    "berkas",
    "bagian",
    "pegawai",
    "tugas",
    "fungsi",
    "dpa",
    "jumlah"
  ],
  "peta": [
    "pegawai",
    "tugas",
    "dpa",
    "fungsi",
    "unit",
    "satuan_waktu",
    "angka"
  ],
  "peta/pegawai": [
    "id",
    "nama",
    "nip",
    "status",
    "jabatan",
    "jenjang",
    "golongan",
    "pendidikan",
    "kompetensi",
    "tim",
    "keadaan",
    "kontrak_sampai",
    "waktu",
    "bantu",
    "gelar_depan",
    "gelar_belakang",
    "jenis_pegawai",
    "status_cpns_pns",
    "kedudukan_hukum",
    "jenis_jabatan",
    "eselon",
    "pangkat",
    "bagian",
    "unit"
  ],
  "peta/tugas": [
    "kode",
    "uraian",
    "jenis",
    "fungsi",
    "dpa",
    "tahapan",
    "hasil",
    "volume",
    "norma",
    "prioritas",
    "syarat_jenjang",
    "syarat_pendidikan",
    "syarat_golongan",
    "syarat_status",
    "syarat_kompetensi",
    "syarat_tim",
    "petugas",
    "penanggung_jawab",
    "jangan_dirangkap",
    "nomor",
    "waktu_penyelesaian",
    "satuan_waktu",
    "waktu_efektif",
    "kebutuhan",
    "jabatan",
    "jenis_jabatan",
    "bagian",
    "unit"
  ],
  "peta/dpa": [
    "kode",
    "nama",
    "pagu",
    "pptk",
    "bendahara",
    "ppk_skpd",
    "ppkom",
    "pejabat_pengadaan",
    "bagian",
    "unit"
  ],
  "peta/fungsi": [
    "kode",
    "uraian",
    "bagian",
    "unit"
  ]
};
