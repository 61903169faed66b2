/* Generated from schemas/ by "npm run generate". Do not edit. */

/**
 * Pembagian tugas satu bagian yang disimpan oleh bagihabis bagi --simpan; boleh dibaca, ditinjau, dan disunting.
 */
export interface Pembagian {
  /**
   * Kode bagian yang tugasnya dibagi.
   */
  bagian: string;
  /**
   * Sidik isi berkas bagian ketika pembagian ini dibuat; berubah bila isi bagian berubah.
   */
  sidik?: string;
  /**
   * Tugas menurut urutan kode, dengan petugasnya. Tugas yang tak bertuan tidak ditulis.
   *
   * Items: Satu tugas dengan petugasnya.
   */
  tugas: {
    /**
     * Kode tugas dalam berkas bagian.
     */
    kode: string;
    /**
     * Pengenal pegawai yang bertanggung jawab, salah satu petugas.
     */
    penanggung_jawab: string;
    /**
     * Pegawai yang mengerjakan, dengan banyaknya hasil masing-masing.
     *
     * @minItems 1
     *
     * Items: Satu petugas.
     */
    petugas: [
      {
        /**
         * Pengenal pegawai.
         */
        pegawai: string;
        /**
         * Banyaknya hasil yang dikerjakan pegawai ini dalam setahun; tidak ditulis bila satu hasil dipikul bersama.
         */
        volume?: number;
      },
      ...{
        /**
         * Pengenal pegawai.
         */
        pegawai: string;
        /**
         * Banyaknya hasil yang dikerjakan pegawai ini dalam setahun; tidak ditulis bila satu hasil dipikul bersama.
         */
        volume?: number;
      }[]
    ];
    /**
     * Pengenal pegawai yang menggantikan bila penanggung jawab berhalangan.
     */
    pengganti?: string;
  }[];
}
