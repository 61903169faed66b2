/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Keterangan yang berlaku bagi semua bagian dalam satu Sekretariat Daerah. Semua kunci boleh tidak diisi.
 */
export interface Setda {
  /**
   * Nama perangkat daerah, untuk kepala surat.
   */
  perangkat_daerah?: string;
  /**
   * Nama pemerintah daerah, untuk kepala surat.
   */
  pemerintah_daerah?: string;
  /**
   * Tahun anggaran yang dibagi tugasnya. Tanpa tahun, cuti bertanggal, akhir kontrak, dan pensiun tidak dihitung.
   */
  tahun?: number;
  /**
   * Waktu kerja efektif dan jam kantor.
   */
  waktu_kerja?: {
    /**
     * Waktu kerja efektif seorang pegawai dalam setahun, dalam menit. PermenPANRB 1/2020 memakai 75000; ada kantor yang memakai 72000.
     */
    menit_efektif?: number;
    /**
     * Banyaknya hari kerja dalam setahun. "1 hari" dalam norma = menit_efektif ÷ hari_kerja.
     */
    hari_kerja?: number;
    /**
     * Jam masuk kantor; dipakai untuk menghitung pukul berapa beban sehari selesai.
     */
    jam_masuk?: string;
    /**
     * Lama kerja sehari tanpa istirahat.
     */
    jam_kerja?: string;
    /**
     * Jam istirahat siang.
     */
    istirahat?: string;
  };
  /**
   * Pengenal tiap kompetensi dengan namanya. Bila katalog diisi, kompetensi lain tidak dikenal.
   */
  kompetensi?: {
    /**
     * Nama lengkap kompetensi.
     */
    [k: string]: string;
  };
  /**
   * Batas dan pilihan yang berlaku bagi pembagian tugas.
   */
  kebijakan?: {
    /**
     * Utilisasi (beban ÷ kapasitas) di atas angka ini mendapat peringatan.
     */
    batas_beban?: number;
    /**
     * Utilisasi di bawah angka ini mendapat peringatan.
     */
    beban_minimum?: number;
    /**
     * Utilisasi boleh melebihi pembagian paling merata sebanyak ini agar tugas jatuh kepada orang yang lebih cocok.
     */
    toleransi_merata?: number;
    /**
     * otomatis: tugas bervolume dua atau lebih boleh dipikul bersama oleh sebanyak orang yang diperlukan. tidak: hanya menurut petugas.
     */
    bagi_tugas?: "tidak" | "otomatis";
    /**
     * Golongan PPPK dan golongan PNS yang dianggap setara; yang tidak ditulis mengikuti tabel bawaan.
     */
    golongan_pppk?: {
      /**
       * Golongan PNS yang setara.
       */
      [k: string]:
        | "I/a"
        | "I/b"
        | "I/c"
        | "I/d"
        | "II/a"
        | "II/b"
        | "II/c"
        | "II/d"
        | "III/a"
        | "III/b"
        | "III/c"
        | "III/d"
        | "IV/a"
        | "IV/b"
        | "IV/c"
        | "IV/d"
        | "IV/e";
    };
    /**
     * Usia pensiun menurut jenjang; yang tidak ditulis mengikuti tabel bawaan.
     */
    usia_pensiun?: {
      /**
       * Usia pensiun dalam tahun.
       */
      [k: string]: number;
    };
  };
  /**
   * Isi kepala surat pada dokumen cetak.
   */
  kop?: {
    /**
     * Alamat kantor.
     */
    alamat?: string;
    /**
     * Baris kedua kepala surat: telepon, laman, surel.
     */
    kontak?: string;
    /**
     * Berkas lambang daerah (PNG, JPEG, atau SVG, paling besar 5 MB), dibaca dari folder setda.yaml.
     */
    logo?: string;
  };
  /**
   * Pejabat yang menandatangani dokumen Sekretariat Daerah.
   */
  penanda_tangan?: {
    /**
     * Jabatan yang tertulis di atas tanda tangan; tanpa ini jabatan pegawai yang menandatangani, kecuali bila ada "sebagai".
     */
    jabatan?: string;
    /**
     * Pengenal pegawai yang menandatangani.
     */
    pegawai?: string;
    /**
     * Plt. (pelaksana tugas) bila jabatan itu kosong, Plh. (pelaksana harian) bila pejabatnya berhalangan sementara. Tanpa "jabatan", yang tertulis ialah "Sekretaris Daerah", bukan jabatan pegawai yang menandatangani.
     */
    sebagai?: "Plt." | "Plh.";
    /**
     * Jabatan yang atas namanya ditandatangani (a.n.).
     */
    atas_nama?: string;
    /**
     * Jabatan kedua yang melimpahkan kepada penanda tangan (u.b.); hanya bersama atas_nama.
     */
    untuk_beliau?: string;
  };
  /**
   * Bentuk dokumen yang dicetak dengan perintah cetak.
   */
  cetak?: {
    /**
     * Tempat yang tertulis di depan tanggal pada tanda tangan.
     */
    tempat?: string;
    /**
     * Ukuran kertas semua dokumen: F4 (215 × 330 mm) atau A4 (210 × 297 mm). Tanpa ini tiap dokumen memakai ukurannya sendiri.
     */
    kertas?: "F4" | "A4";
    /**
     * Jarak isi dari tepi kertas, dalam milimeter.
     */
    margin?: {
      /**
       * Jarak isi dari tepi atas kertas, dalam milimeter.
       */
      atas?: number;
      /**
       * Jarak isi dari tepi kanan kertas, dalam milimeter.
       */
      kanan?: number;
      /**
       * Jarak isi dari tepi bawah kertas, dalam milimeter.
       */
      bawah?: number;
      /**
       * Jarak isi dari tepi kiri kertas, dalam milimeter.
       */
      kiri?: number;
    };
    /**
     * Ukuran dan jenis huruf dokumen. Tanpa berkas huruf dipakai huruf bawaan yang serupa Arial.
     */
    huruf?: {
      /**
       * Ukuran huruf isi dan tabel, dalam poin. Tanpa ini tiap dokumen memakai ukurannya sendiri.
       */
      ukuran?: number;
      /**
       * Berkas TTF huruf tegak, dibaca dari folder setda.yaml.
       */
      biasa?: string;
      /**
       * Berkas TTF huruf tebal; tanpa ini dipakai huruf biasa.
       */
      tebal?: string;
      /**
       * Berkas TTF huruf miring; tanpa ini dipakai huruf biasa.
       */
      miring?: string;
    };
  };
}
