/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Satu bagian Sekretariat Daerah: fungsi, kegiatan DPA, pegawai, dan tugasnya.
 */
export interface Bagian {
  /**
   * Nama lengkap bagian.
   */
  bagian: string;
  /**
   * Kode pendek bagian, dipakai dalam nama berkas dan perintah.
   */
  kode: string;
  /**
   * Pengenal pegawai yang memimpin bagian.
   */
  kepala?: string;
  /**
   * Pejabat yang menandatangani dokumen bagian; tanpa ini kepala bagian.
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
     * Plt. (pelaksana tugas) bila jabatan itu kosong, Plh. (pelaksana harian) bila pejabatnya berhalangan sementara. Tanpa "jabatan", yang tertulis ialah jabatan kepala bagian, bukan jabatan pegawai yang menandatangani.
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
   * Fungsi bagian menurut peraturan tentang tugas pokok dan fungsi.
   *
   * Items: Satu fungsi bagian.
   */
  fungsi?: {
    /**
     * Kode fungsi, unik dalam bagian.
     */
    kode: string;
    /**
     * Bunyi fungsi.
     */
    uraian: string;
  }[];
  /**
   * Sub kegiatan dalam Dokumen Pelaksanaan Anggaran yang diampu bagian.
   *
   * Items: Satu sub kegiatan DPA.
   */
  dpa?: {
    /**
     * Kode sub kegiatan, unik dalam bagian.
     */
    kode: string;
    /**
     * Nama sub kegiatan.
     */
    nama: string;
    /**
     * Pagu anggaran bagian ini untuk sub kegiatan, dalam rupiah.
     */
    pagu?: number;
    /**
     * Pengenal pegawai Pejabat Pelaksana Teknis Kegiatan.
     */
    pptk?: string;
    /**
     * Pengenal pegawai bendahara pengeluaran (pembantu).
     */
    bendahara?: string;
    /**
     * Pengenal pegawai Pejabat Penatausahaan Keuangan SKPD atau Unit SKPD.
     */
    ppk_skpd?: string;
    /**
     * Pengenal pegawai Pejabat Pembuat Komitmen.
     */
    ppkom?: string;
    /**
     * Pengenal pegawai Pejabat Pengadaan.
     */
    pejabat_pengadaan?: string;
  }[];
  /**
   * Semua pegawai bagian.
   *
   * Items: Satu pegawai.
   */
  pegawai: {
    /**
     * Pengenal pegawai, unik di seluruh Sekretariat Daerah.
     */
    id: string;
    /**
     * Nama lengkap dengan gelar.
     */
    nama: string;
    /**
     * Nomor Induk Pegawai, 18 angka dalam tanda kutip. Data pribadi: hanya tampil pada dokumen cetak.
     */
    nip?: string;
    /**
     * Status kepegawaian.
     */
    status: "CPNS" | "PNS" | "PPPK" | "PPPK Paruh Waktu" | "PTT";
    /**
     * Nama jabatan.
     */
    jabatan: string;
    /**
     * Jenjang jabatan. Pejabat struktural (jpt-pratama, administrator, pengawas) hanya mendapat tugas yang menyebut jenjangnya.
     */
    jenjang:
      | "jpt-pratama"
      | "administrator"
      | "pengawas"
      | "ahli-utama"
      | "ahli-madya"
      | "ahli-muda"
      | "ahli-pertama"
      | "penyelia"
      | "mahir"
      | "terampil"
      | "pemula"
      | "pelaksana"
      | "non-asn";
    /**
     * Golongan ruang PNS atau golongan PPPK.
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
      | "IV/e"
      | "I"
      | "II"
      | "III"
      | "IV"
      | "V"
      | "VI"
      | "VII"
      | "VIII"
      | "IX"
      | "X"
      | "XI"
      | "XII"
      | "XIII"
      | "XIV"
      | "XV"
      | "XVI"
      | "XVII";
    /**
     * Pendidikan terakhir.
     */
    pendidikan?: "SD" | "SMP" | "SMA" | "D1" | "D2" | "D3" | "D4" | "S1" | "S2" | "S3";
    /**
     * Kompetensi yang dikuasai dengan tingkatnya, 1 sampai dengan 5.
     */
    kompetensi?: {
      /**
       * Tingkat yang dikuasai.
       */
      [k: string]: number;
    };
    /**
     * Subbagian atau tim kerja tempat pegawai bekerja.
     */
    tim?: string;
    /**
     * Keadaan pegawai: satu kata untuk setahun penuh, atau daftar keadaan dengan tanggalnya.
     */
    keadaan?:
      | "aktif"
      | "cuti"
      | "tugas-belajar"
      | "mpp"
      | "diperbantukan"
      | {jenis: "aktif" | "cuti" | "tugas-belajar" | "mpp" | "diperbantukan"; mulai?: string; selesai?: string}[];
    /**
     * Hari terakhir kontrak PTT atau PPPK.
     */
    kontrak_sampai?: string;
    /**
     * Bagian dari kerja penuh waktu: 1 = penuh, 0.5 = separuh.
     */
    waktu?: number;
    /**
     * Kode bagian lain yang boleh dibantu pegawai ini.
     *
     * Items: Kode bagian yang dibantu.
     */
    bantu?: string[];
  }[];
  /**
   * Uraian tugas bagian; tiap butir dibagikan kepada pegawai.
   *
   * Items: Satu butir uraian tugas. Volume dan norma wajib diisi, kecuali pada jenis tugas-lain.
   */
  tugas: {
    /**
     * Kode tugas, unik di seluruh Sekretariat Daerah.
     */
    kode: string;
    /**
     * Bunyi tugas, diawali kata kerja.
     */
    uraian: string;
    /**
     * pokok, tambahan, atau tugas-lain (tugas lain dari pimpinan: milik semua, tidak dibagikan).
     */
    jenis?: "pokok" | "tambahan" | "tugas-lain";
    /**
     * Kode fungsi yang dilaksanakan tugas ini.
     */
    fungsi?: string;
    /**
     * Kode sub kegiatan yang dilaksanakan tugas ini.
     */
    dpa?: string;
    /**
     * Jabatan yang memuat tugas ini dalam tabel analisis beban kerja, menurut namanya. Siapa yang boleh mengerjakan ditentukan oleh syarat; di antara mereka, pemegang jabatan ini didahulukan.
     */
    jabatan?: string;
    /**
     * Langkah-langkah tugas, sebagai keterangan; tidak dibagikan sendiri-sendiri.
     *
     * Items: Bunyi satu langkah.
     */
    tahapan?: string[];
    /**
     * Satuan hasil kerja.
     */
    hasil?: string;
    /**
     * Banyaknya hasil dalam setahun, bilangan bulat tanpa titik pemisah.
     */
    volume?: number;
    /**
     * Waktu untuk satu hasil, dengan satuannya.
     */
    norma?: string;
    /**
     * wajib didahulukan, lalu utama, lalu penunjang.
     */
    prioritas?: "wajib" | "utama" | "penunjang";
    /**
     * Syarat bagi pegawai yang mengerjakan; semuanya harus terpenuhi.
     */
    syarat?: {
      /**
       * Jenjang yang boleh mengerjakan.
       *
       * @minItems 1
       *
       * Items: Salah satu jenjang.
       */
      jenjang?: [
        (
          | "jpt-pratama"
          | "administrator"
          | "pengawas"
          | "ahli-utama"
          | "ahli-madya"
          | "ahli-muda"
          | "ahli-pertama"
          | "penyelia"
          | "mahir"
          | "terampil"
          | "pemula"
          | "pelaksana"
          | "non-asn"
        ),
        ...(
          | "jpt-pratama"
          | "administrator"
          | "pengawas"
          | "ahli-utama"
          | "ahli-madya"
          | "ahli-muda"
          | "ahli-pertama"
          | "penyelia"
          | "mahir"
          | "terampil"
          | "pemula"
          | "pelaksana"
          | "non-asn"
        )[]
      ];
      /**
       * Pendidikan paling rendah.
       */
      pendidikan?: "SD" | "SMP" | "SMA" | "D1" | "D2" | "D3" | "D4" | "S1" | "S2" | "S3";
      /**
       * Golongan paling rendah; golongan PPPK disetarakan.
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
       * Status kepegawaian yang boleh mengerjakan.
       *
       * @minItems 1
       *
       * Items: Salah satu status.
       */
      status?: [
        "CPNS" | "PNS" | "PPPK" | "PPPK Paruh Waktu" | "PTT",
        ...("CPNS" | "PNS" | "PPPK" | "PPPK Paruh Waktu" | "PTT")[]
      ];
      /**
       * Kompetensi dengan tingkat paling rendah.
       */
      kompetensi?: {
        /**
         * Tingkat paling rendah.
         */
        [k: string]: number;
      };
      /**
       * Tim yang boleh mengerjakan.
       *
       * @minItems 1
       *
       * Items: Salah satu tim.
       */
      tim?: [string, ...string[]];
    };
    /**
     * Berapa orang yang memikul tugas ini bersama: bilangan bulat, atau paling sedikit (min) dan paling banyak (maks).
     */
    petugas?: number | {min: number; maks: number};
    /**
     * Pengenal pegawai yang harus menjadi penanggung jawab.
     */
    penanggung_jawab?: string;
    /**
     * Kode tugas lain yang tidak boleh dikerjakan orang yang sama.
     *
     * Items: Kode tugas yang dipisahkan.
     */
    jangan_dirangkap?: string[];
  }[];
}
