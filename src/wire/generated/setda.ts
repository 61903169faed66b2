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
   * Berat temuan tiap aturan, dan batasnya. Yang tidak disebut memakai bawaan; lihat bagihabis jelaskan ATURAN.
   */
  aturan?: {
    /**
     * Tingkat aturan ini.
     */
    "tugas-tak-bertuan"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "pegawai-menganggur"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "penanggung-jawab-tak-memenuhi"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "penanggung-jawab-dirangkap"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkatnya, atau tingkat dan batasnya.
     */
    "pegawai-tak-tersedia"?:
      | "mati"
      | "catatan"
      | "peringatan"
      | "galat"
      | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"; cuti_hari?: number};
    /**
     * Tingkat aturan ini.
     */
    "pembagian-tak-sah"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkatnya, atau tingkat dan tabel larangannya.
     */
    "rangkap-dpa"?:
      | "mati"
      | "catatan"
      | "peringatan"
      | "galat"
      | {
          tingkat?: "mati" | "catatan" | "peringatan" | "galat";
          larangan?: {
            peran: [
              "pptk" | "bendahara" | "ppk_skpd" | "ppkom" | "pejabat_pengadaan",
              "pptk" | "bendahara" | "ppk_skpd" | "ppkom" | "pejabat_pengadaan"
            ];
            tingkat: "mati" | "catatan" | "peringatan" | "galat";
          }[];
          wajib_asn?: ("pptk" | "bendahara" | "ppk_skpd" | "ppkom" | "pejabat_pengadaan")[];
        };
    /**
     * Tingkat aturan ini.
     */
    "pptk-tak-ada"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "abaikan-keliru"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "pembagian-usang"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini. Batasnya diatur pada kebijakan.batas_beban.
     */
    "beban-berlebih"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini. Batasnya diatur pada kebijakan.beban_minimum.
     */
    "beban-kurang"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkatnya, atau tingkat dan prioritas tugas yang diperiksa.
     */
    "hanya-satu-orang"?:
      | "mati"
      | "catatan"
      | "peringatan"
      | "galat"
      | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"; prioritas?: ("wajib" | "utama" | "penunjang")[]};
    /**
     * Tingkat aturan ini.
     */
    "petugas-kurang"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkatnya, atau tingkat dan batasnya.
     */
    "tumpang-tindih"?:
      | "mati"
      | "catatan"
      | "peringatan"
      | "galat"
      | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"; kemiripan?: number; paling_banyak_bagian?: number};
    /**
     * Tingkat aturan ini.
     */
    "fungsi-tanpa-tugas"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "tugas-tanpa-fungsi"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "dpa-tanpa-tugas"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "pptk-kosong"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "kontrak-habis"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "kompetensi-jabatan"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "nip-janggal"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "satuan-norma-janggal"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "petugas-melebihi-volume"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "abaikan-sia-sia"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "dasar-usang"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "tugas-wajib-tanpa-dpa"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkatnya, atau tingkat dan batasnya.
     */
    "norma-dicocok-cocokkan"?:
      | "mati"
      | "catatan"
      | "peringatan"
      | "galat"
      | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"; selisih?: number};
    /**
     * Tingkat aturan ini.
     */
    "pengganti-kosong"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
    /**
     * Tingkat aturan ini.
     */
    "tahun-kosong"?:
      "mati" | "catatan" | "peringatan" | "galat" | {tingkat?: "mati" | "catatan" | "peringatan" | "galat"};
  };
  /**
   * Apa yang diminta sebuah jabatan dari pemegangnya, untuk aturan kompetensi-jabatan.
   *
   * Items: Syarat satu jabatan.
   */
  profil_jabatan?: {
    /**
     * Nama jabatan seperti pada pegawai; huruf besar dan kecil tidak dibedakan.
     */
    jabatan: string;
    /**
     * Paling rendah.
     */
    pendidikan?: "SD" | "SMP" | "SMA" | "D1" | "D2" | "D3" | "D4" | "S1" | "S2" | "S3";
    /**
     * Paling rendah; PPPK menurut kesetaraan golongan.
     */
    golongan?:
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
    /**
     * Tingkat kompetensi paling rendah, 1 sampai dengan 5.
     */
    kompetensi?: {
      /**
       * Tingkat 1 sampai dengan 5.
       */
      [k: string]: number;
    };
  }[];
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
