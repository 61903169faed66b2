/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Hasil bagihabis bagi --format json. Angka tidak dibulatkan; menit berarti menit setahun, utilisasi berarti beban ÷ kapasitas.
 */
export interface Hasil {
  /**
   * Versi bentuk ini.
   */
  versi: 1;
  /**
   * Angka pokok pembagian.
   */
  ringkasan: {
    /**
     * Benar bila tidak ada tugas tak bertuan dan tidak ada pegawai menganggur.
     */
    habis: boolean;
    /**
     * Banyaknya tugas yang harus dibagi.
     */
    tugas: number;
    /**
     * Banyaknya tugas yang terbagi.
     */
    terbagi: number;
    /**
     * Banyaknya tugas tak bertuan.
     */
    tak_bertuan: number;
    /**
     * Banyaknya pegawai yang hadir.
     */
    pegawai: number;
    /**
     * Banyaknya pegawai menganggur.
     */
    menganggur: number;
    /**
     * Batas bawah terbukti bagi banyaknya pegawai menganggur.
     */
    menganggur_sedikitnya: number;
    /**
     * Utilisasi tertinggi dalam pembagian ini.
     */
    utilisasi_tertinggi: number;
    /**
     * Utilisasi tertinggi pada pembagian paling merata yang ditemukan.
     */
    paling_merata: number;
    /**
     * Utilisasi tertinggi tidak mungkin di bawah angka ini.
     */
    batas_bawah: number;
    /**
     * Benar bila banyaknya tugas tak bertuan, banyaknya pegawai menganggur, dan beban tertinggi terbukti paling baik.
     */
    terbukti: boolean;
    /**
     * Cara memperlakukan pembagian tersimpan; null bila tidak ada.
     */
    ubah: "kosong" | "perlu" | "semua" | null;
    /**
     * Ada, dan benar, hanya bila pencarian dihentikan dengan Ctrl-C: yang terbaik sejauh itu, dan tidak disimpan.
     */
    sementara?: true;
  };
  /**
   * Tugas yang terbagi, menurut kode.
   *
   * Items: Satu tugas yang terbagi.
   */
  pembagian: {
    /**
     * Kode tugas.
     */
    tugas: string;
    /**
     * Kode bagian.
     */
    bagian: string;
    /**
     * Pengenal pegawai.
     */
    penanggung_jawab: string;
    /**
     * Pengenal pegawai pengganti; null bila tidak ada.
     */
    pengganti: string | null;
    /**
     * Pegawai yang mengerjakan, penanggung jawab di depan.
     *
     * Items: Satu petugas.
     */
    petugas: {
      /**
       * Pengenal pegawai.
       */
      pegawai: string;
      /**
       * Bagian dari tugas, 0 sampai dengan 1.
       */
      porsi: number;
      /**
       * Banyaknya hasil setahun.
       */
      volume: number;
      /**
       * Menit setahun.
       */
      menit: number;
    }[];
  }[];
  /**
   * Beban tiap pegawai yang hadir.
   *
   * Items: Beban seorang pegawai.
   */
  beban: {
    /**
     * Pengenal pegawai.
     */
    pegawai: string;
    /**
     * Kode bagian.
     */
    bagian: string;
    /**
     * Beban setahun.
     */
    menit: number;
    /**
     * Kapasitas setahun dalam menit.
     */
    kapasitas: number;
    /**
     * Beban ÷ kapasitas.
     */
    utilisasi: number;
    /**
     * Banyaknya tugas.
     */
    jumlah_tugas: number;
  }[];
  /**
   * Tugas yang tidak dapat diberikan kepada siapa pun.
   *
   * Items: Satu tugas tak bertuan.
   */
  tak_bertuan: {
    /**
     * Kode tugas.
     */
    tugas: string;
    /**
     * Kode bagian.
     */
    bagian: string;
    /**
     * Syarat yang menggugurkan, dengan banyaknya pegawai.
     *
     * Items: Satu sebab.
     */
    sebab: {
      /**
       * Nama syarat; juga pemisahan dan penanggung_jawab.
       */
      syarat: string;
      /**
       * Yang diminta tugas.
       */
      diminta: string | number | string[] | null;
      /**
       * Banyaknya pegawai yang gagal.
       */
      gagal: number;
    }[];
    /**
     * Pegawai yang paling dekat memenuhi syarat.
     *
     * Items: Seorang calon terdekat.
     */
    terdekat: {
      /**
       * Pengenal pegawai.
       */
      pegawai: string;
      /**
       * Syarat yang belum terpenuhi.
       *
       * Items: Satu syarat yang belum terpenuhi.
       */
      kurang: {
        /**
         * Nama syarat: bagian, keadaan, struktural, jenjang, status, pendidikan, golongan, tim, kompetensi.<id>.
         */
        syarat: string;
        /**
         * Yang diminta tugas.
         */
        diminta: string | number | string[] | null;
        /**
         * Yang dimiliki pegawai.
         */
        dimiliki: string | number | string[] | null;
      }[];
    }[];
    /**
     * Perubahan terkecil yang memberi tugas ini penanggung jawab.
     *
     * Items: Satu perubahan yang menolong.
     */
    saran: {
      /**
       * Jenis perubahan.
       */
      jenis:
        | "tingkatkan-kompetensi"
        | "pinjamkan-pegawai"
        | "longgarkan-syarat"
        | "bagi-bersama"
        | "lepas-pemisahan"
        | "ganti-penanggung-jawab"
        | "tambah-pegawai";
      /**
       * Tugas yang tertolong.
       */
      tugas?: string;
      /**
       * Pegawai yang berubah.
       */
      pegawai?: string;
      /**
       * Kompetensi yang ditingkatkan.
       */
      kompetensi?: string;
      /**
       * Tingkat kompetensi atau banyaknya petugas yang baru.
       */
      menjadi?: number;
      /**
       * Syarat yang dilonggarkan.
       */
      syarat?: string;
      /**
       * Bagian yang dibantu.
       */
      bagian?: string;
    }[];
  }[];
  /**
   * Pegawai hadir tanpa tugas.
   *
   * Items: Seorang pegawai menganggur.
   */
  menganggur: {
    /**
     * Pengenal pegawai.
     */
    pegawai: string;
    /**
     * Kode bagian.
     */
    bagian: string;
    /**
     * Syarat yang menggugurkan pegawai ini dari tugas di bagiannya, dengan banyaknya tugas.
     *
     * Items: Satu sebab.
     */
    sebab: {
      /**
       * Nama syarat.
       */
      syarat: string;
      /**
       * Banyaknya tugas.
       */
      gagal: number;
    }[];
    /**
     * Pegawai ini berbagi tugas ini, dan orangnya lebih banyak daripada tempatnya.
     */
    himpunan_hall: {
      /**
       * Pengenal pegawai.
       *
       * Items: Pengenal pegawai.
       */
      pegawai: string[];
      /**
       * Kode tugas.
       *
       * Items: Kode tugas.
       */
      tugas: string[];
    };
    /**
     * Perubahan terkecil yang memberi pegawai ini tugas.
     *
     * Items: Satu perubahan yang menolong.
     */
    saran: {
      /**
       * Jenis perubahan.
       */
      jenis:
        | "tingkatkan-kompetensi"
        | "pinjamkan-pegawai"
        | "longgarkan-syarat"
        | "bagi-bersama"
        | "lepas-pemisahan"
        | "ganti-penanggung-jawab"
        | "tambah-pegawai";
      /**
       * Tugas yang tertolong.
       */
      tugas?: string;
      /**
       * Pegawai yang berubah.
       */
      pegawai?: string;
      /**
       * Kompetensi yang ditingkatkan.
       */
      kompetensi?: string;
      /**
       * Tingkat kompetensi atau banyaknya petugas yang baru.
       */
      menjadi?: number;
      /**
       * Syarat yang dilonggarkan.
       */
      syarat?: string;
      /**
       * Bagian yang dibantu.
       */
      bagian?: string;
    }[];
  }[];
  /**
   * Perubahan masukan yang paling sedikit, menurut jenis-jenis di bawah ini, agar semua tugas bertuan dan tidak ada pegawai hadir yang menganggur, untuk seluruh perangkat daerah, juga bila hanya beberapa bagian yang ditampilkan.
   */
  perbaikan: {
    /**
     * Banyaknya perubahan; dua tingkat kompetensi dihitung dua.
     */
    banyak: number;
    /**
     * Benar bila terbukti bahwa perubahan yang lebih sedikit tidak cukup.
     */
    terbukti: boolean;
    /**
     * Perubahan yang dilakukan semuanya, paling banyak 500 baris.
     *
     * Items: Satu perubahan, atau beberapa tingkat dari satu kompetensi.
     */
    perubahan: {
      /**
       * Jenis perubahan.
       */
      jenis:
        | "bagi-bersama"
        | "pinjamkan-pegawai"
        | "tingkatkan-kompetensi"
        | "ganti-penanggung-jawab"
        | "longgarkan-syarat"
        | "lepas-pemisahan";
      /**
       * Dihitung berapa perubahan.
       */
      banyak: number;
      /**
       * Tugas yang diubah.
       */
      tugas?: string;
      /**
       * Tugas lain yang kini tidak boleh dirangkap dengannya (jangan_dirangkap), dan boleh bila pemisahan itu dilepas.
       */
      terpisah_dari?: string;
      /**
       * Pegawai yang dipinjamkan atau ditingkatkan kompetensinya, atau penanggung jawab tetap yang diganti.
       */
      pegawai?: string;
      /**
       * Bagian yang dibantu.
       */
      bagian?: string;
      /**
       * Kompetensi yang ditingkatkan.
       */
      kompetensi?: string;
      /**
       * Syarat yang dilonggarkan.
       */
      syarat?: string;
      /**
       * Tingkat kompetensi, banyaknya petugas, atau isi syarat yang baru; null bila syarat itu dihapus.
       */
      menjadi?: string | number | string[] | null;
      /**
       * Tugas yang karena itu dapat dikerjakannya.
       *
       * Items: Kode tugas.
       */
      untuk_tugas?: string[];
      /**
       * Pegawai yang karena itu dapat mengerjakannya.
       *
       * Items: Pengenal pegawai.
       */
      untuk_pegawai?: string[];
    }[];
    /**
     * Ada hanya bila perubahannya terlalu banyak untuk disebut satu per satu: banyaknya yang tidak disebut dalam perubahan.
     */
    perubahan_lain?: number;
    /**
     * Yang tetap tersisa, sebab perubahan seperti itu tidak dapat menolongnya.
     */
    tak_tertolong: {
      /**
       * Tugas yang memerlukan pegawai baru.
       *
       * Items: Kode tugas.
       */
      tugas: string[];
      /**
       * Pegawai yang memerlukan tugas baru.
       *
       * Items: Pengenal pegawai.
       */
      pegawai: string[];
    };
  };
  /**
   * Penugasan tersimpan yang berpindah tangan meskipun pemegangnya masih dapat memegangnya, untuk seluruh perangkat daerah; null bila tidak ada pembagian tersimpan.
   */
  perpindahan: {
    /**
     * Banyaknya penugasan yang berpindah.
     */
    jumlah: number;
    /**
     * Pembagian yang sama meratanya tidak mungkin memindahkan kurang dari ini; bila tertahan, pembagian mana pun yang menyisakan sama sedikitnya.
     */
    batas_bawah: number;
    /**
     * Isi --maks-pindah; null bila tidak dibatasi.
     */
    paling_banyak: number | null;
    /**
     * Benar bila pembagian kurang merata karena --maks-pindah.
     */
    tertahan: boolean;
  } | null;
  /**
   * Perubahan terhadap pembagian tersimpan, yang hanya mengganti pengganti paling belakang; null bila tidak ada pembagian tersimpan.
   */
  perubahan:
    | {
        /**
         * Kode tugas.
         */
        tugas: string;
        /**
         * baru: belum ada dalam pembagian tersimpan; lepas: tidak ada lagi dalam pembagian ini; pindah: petugas, volume, atau penanggung jawab berubah; pengganti: hanya pengganti berubah.
         */
        jenis: "baru" | "lepas" | "pindah" | "pengganti";
        /**
         * Menurut pembagian tersimpan; null bila belum ada.
         */
        lama: {
          /**
           * Pengenal pegawai.
           */
          penanggung_jawab: string;
          /**
           * Pengenal pegawai pengganti; null bila tidak ada.
           */
          pengganti: string | null;
          /**
           * Pegawai yang mengerjakan, penanggung jawab di depan.
           *
           * Items: Satu petugas.
           */
          petugas: {
            /**
             * Pengenal pegawai.
             */
            pegawai: string;
            /**
             * Banyaknya hasil setahun; null bila satu hasil dikerjakan bersama.
             */
            volume: number | null;
          }[];
        } | null;
        /**
         * Menurut pembagian ini; null bila tidak ada lagi.
         */
        baru: {
          /**
           * Pengenal pegawai.
           */
          penanggung_jawab: string;
          /**
           * Pengenal pegawai pengganti; null bila tidak ada.
           */
          pengganti: string | null;
          /**
           * Pegawai yang mengerjakan, penanggung jawab di depan.
           *
           * Items: Satu petugas.
           */
          petugas: {
            /**
             * Pengenal pegawai.
             */
            pegawai: string;
            /**
             * Banyaknya hasil setahun; null bila satu hasil dikerjakan bersama.
             */
            volume: number | null;
          }[];
        } | null;
      }[]
    | null;
  /**
   * Yang terbukti, tiap kelompok yang berdiri sendiri.
   *
   * Items: Bukti satu kelompok.
   */
  bukti: {
    /**
     * Nomor kelompok.
     */
    kelompok: number;
    /**
     * Banyaknya pegawai.
     */
    pegawai: number;
    /**
     * Banyaknya tugas.
     */
    tugas: number;
    /**
     * Pegawai dan tugas kelompok ini.
     */
    anggota: {
      /**
       * Pengenal pegawai.
       *
       * Items: Pengenal pegawai.
       */
      pegawai: string[];
      /**
       * Kode tugas.
       *
       * Items: Kode tugas.
       */
      tugas: string[];
    };
    /**
     * Utilisasi tertinggi pada pembagian paling merata yang ditemukan.
     */
    paling_merata: number;
    /**
     * Batas bawah terbukti.
     */
    batas_bawah: number;
    /**
     * terbukti bila keduanya sama; selain itu belum-terbukti.
     */
    status: "terbukti" | "belum-terbukti";
    /**
     * Dari mana batas bawah itu: aliran (beban rata-rata pegawai pembatas), pembulatan (menit yang utuh), bagian (bagian terbesar), himpunan (jumlah beban yang mungkin), pencarian (semua kemungkinan diperiksa), atau pemecah (HiGHS).
     */
    dasar: "aliran" | "pembulatan" | "bagian" | "himpunan" | "pencarian" | "pemecah";
    /**
     * Tugas yang hanya dapat dikerjakan pegawai ini, sehingga beban tertinggi tidak dapat lebih rendah.
     */
    pembatas: {
      /**
       * Kode tugas.
       *
       * Items: Kode tugas.
       */
      tugas: string[];
      /**
       * Pengenal pegawai.
       *
       * Items: Pengenal pegawai.
       */
      pegawai: string[];
    };
    /**
     * Tingkat beban berikutnya satu per satu, selama tingkat di atasnya terbukti dan penuh: pegawai lainnya, tanpa yang menjadi pembatas di atasnya.
     *
     * Items: Bukti satu tingkat beban.
     */
    di_bawahnya: {
      /**
       * Banyaknya pegawai.
       */
      pegawai: number;
      /**
       * Pegawai tingkat ini.
       */
      anggota: {
        /**
         * Pengenal pegawai.
         *
         * Items: Pengenal pegawai.
         */
        pegawai: string[];
      };
      /**
       * Utilisasi tertinggi pada pembagian paling merata yang ditemukan.
       */
      paling_merata: number;
      /**
       * Batas bawah terbukti.
       */
      batas_bawah: number;
      /**
       * terbukti bila keduanya sama; selain itu belum-terbukti.
       */
      status: "terbukti" | "belum-terbukti";
      /**
       * Dari mana batas bawah itu: aliran (beban rata-rata pegawai pembatas), pembulatan (menit yang utuh), bagian (bagian terbesar), himpunan (jumlah beban yang mungkin), pencarian (semua kemungkinan diperiksa), atau pemecah (HiGHS).
       */
      dasar: "aliran" | "pembulatan" | "bagian" | "himpunan" | "pencarian" | "pemecah";
      /**
       * Tugas yang hanya dapat dikerjakan pegawai ini, sehingga beban tertinggi tidak dapat lebih rendah.
       */
      pembatas: {
        /**
         * Kode tugas.
         *
         * Items: Kode tugas.
         */
        tugas: string[];
        /**
         * Pengenal pegawai.
         *
         * Items: Pengenal pegawai.
         */
        pegawai: string[];
      };
    }[];
  }[];
  /**
   * Semua temuan, seperti pada bagihabis periksa.
   *
   * Items: Satu temuan.
   */
  temuan: {
    /**
     * Kode aturan; lihat bagihabis jelaskan ATURAN.
     */
    aturan: string;
    /**
     * Berat temuan.
     */
    tingkat: "galat" | "peringatan" | "catatan";
    /**
     * Apa yang ditemukan.
     */
    pesan: string;
    /**
     * Langkah berikutnya.
     */
    saran?: string;
    /**
     * Tempat temuan.
     */
    tempat: {
      /**
       * Nama berkas.
       */
      berkas: string;
      /**
       * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
       */
      lembar?: string;
      /**
       * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
       */
      sel?: string;
      /**
       * Baris awal.
       */
      baris: number;
      /**
       * Kolom awal.
       */
      kolom: number;
      /**
       * Baris akhir.
       */
      sampai_baris: number;
      /**
       * Kolom akhir, tidak ikut.
       */
      sampai_kolom: number;
    };
    /**
     * Tempat lain yang berkaitan.
     *
     * Items: Tempat lain yang berkaitan.
     */
    terkait: {
      /**
       * Nama berkas.
       */
      berkas: string;
      /**
       * Nama lembar, bila berkasnya buku kerja atau daftar CSV.
       */
      lembar?: string;
      /**
       * Nama sel dalam lembar itu; baris dan kolomnya sama dengan baris dan kolom di sini.
       */
      sel?: string;
      /**
       * Baris awal.
       */
      baris: number;
      /**
       * Kolom awal.
       */
      kolom: number;
      /**
       * Baris akhir.
       */
      sampai_baris: number;
      /**
       * Kolom akhir, tidak ikut.
       */
      sampai_kolom: number;
    }[];
    /**
     * Hal yang ditemukan.
     */
    entitas?: {
      /**
       * Jenis hal.
       */
      jenis: "bagian" | "pegawai" | "tugas" | "fungsi" | "dpa";
      /**
       * Pengenal atau kode.
       */
      id: string;
    };
  }[];
}
