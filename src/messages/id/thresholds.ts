/** What the keys by which a rule is set beside its severity mean, as comments beside their values. */
export const thresholds = {
  kemiripan: 'bagian kata yang sama, dari 0.5 sampai dengan 1',
  paling_banyak_bagian: 'rumusan di lebih banyak bagian dianggap urusan setiap bagian',
  cuti_hari: 'dalam hari kerja; ketidakhadiran yang lebih singkat tidak dilaporkan',
  selisih: 'dalam orang; kekurangan dari banyaknya pegawai yang masih dianggap janggal',
  prioritas: 'prioritas tugas yang diperiksa: wajib, utama, penunjang',
  larangan: 'hanya pasangan yang ditulis yang berubah; mati bila boleh dirangkap',
  wajib_asn: 'peran yang tidak boleh dipegang PTT',
  batas_beban: 'beban dibagi kapasitas; di atasnya dilaporkan',
  beban_minimum: 'beban dibagi kapasitas; di bawahnya dilaporkan',
  profil_jabatan: 'contoh; bawaannya kosong, sehingga tidak ada yang diperiksa',
};
