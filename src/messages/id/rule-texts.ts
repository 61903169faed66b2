import type { RuleCode } from '../../vocabulary/finding.ts';
import type { RuleText } from '../phrases.ts';
import { upkeepTexts } from './upkeep.ts';

/** What each rule means, why it is there, and how to mend what it finds. */
export const ruleTexts: Record<RuleCode, RuleText> = {
  'nip-janggal': {
    title: 'NIP janggal',
    meaning: 'NIP berbentuk benar, tetapi tidak lazim bagi status atau usianya.',
    why: 'NIP yang salah ketik membuat usia dan masa kerja salah hitung, sehingga pensiun seseorang tidak terduga.',
    mend: 'Cocokkan dengan SK; bila memang demikian, abaikan.',
  },
  'satuan-norma-janggal': {
    title: 'Satuan norma janggal',
    meaning:
      'Tabel ABK kerap menulis menit di bawah judul jam atau sebaliknya. Norma ini hanya masuk akal dalam satuan lain.',
    why: 'Satuan yang tertukar membuat beban enam puluh kali terlalu besar atau terlalu kecil, dan dengan itu seluruh pembagian dan kebutuhan pegawai.',
    mend: 'Periksa satuan norma.',
  },
  'petugas-melebihi-volume': {
    title: 'Petugas melebihi volume',
    meaning: 'Tugas dibagi menurut hasil utuh, sehingga petugas tidak dapat lebih banyak daripada hasilnya.',
    why: 'Orang yang tidak kebagian hasil tidak mempunyai pekerjaan yang dapat ditunjukkan.',
    mend: 'Kurangi petugas atau perbaiki volume.',
  },
  'tahun-kosong': {
    title: 'Tahun belum ditulis',
    meaning: 'Tanpa tahun, apa pun yang bergantung pada tanggal tidak dihitung.',
    why: 'Pegawai yang cuti, habis kontrak, atau pensiun dihitung hadir penuh, sehingga ia menerima tugas yang tidak sempat dikerjakannya.',
    mend: 'Tulis tahun dalam setda.yaml.',
  },
  'penanggung-jawab-tak-memenuhi': {
    title: 'Penanggung jawab tetap tidak memenuhi syarat',
    meaning:
      'Pegawai yang ditetapkan sebagai penanggung jawab tidak hadir atau tidak memenuhi syarat tugasnya.',
    why: 'Tugas yang dipegang orang yang tidak memenuhi syarat tampak bertuan di kertas, padahal tidak dapat dipertanggungjawabkan.',
    mend: 'Ganti penanggung jawab atau ubah syarat.',
  },
  'tugas-tak-bertuan': {
    title: 'Tugas tak bertuan',
    meaning: 'Tidak seorang pun dapat atau telah diberi tugas ini. Pembagian belum habis.',
    why: 'Tugas tanpa penanggung jawab tidak dikerjakan siapa pun, dan bila ditagih orang saling melempar tanggung jawab.',
    mend: 'Ikuti saran yang disebutkan: tingkatkan kompetensi, pinjamkan pegawai, atau longgarkan syarat.',
  },
  'pegawai-menganggur': {
    title: 'Pegawai menganggur',
    meaning:
      'Pegawai hadir, tetapi bukan penanggung jawab atau petugas satu tugas pun. Peran pengganti tidak dihitung.',
    why: 'Semua pegawai digaji untuk bekerja; yang tidak diberi tugas tidak dapat menunjukkan hasil, sedangkan rekannya memikul lebih banyak.',
    mend: 'Bagi tugas kepada lebih banyak orang, tingkatkan kompetensinya, atau tambah tugas yang sesuai.',
  },
  'petugas-kurang': {
    title: 'Petugas kurang',
    meaning:
      'Tugas meminta lebih banyak orang daripada yang mengerjakannya: yang memenuhi syarat terlalu sedikit, atau memegang tugas lain yang tidak boleh dirangkap dengannya.',
    why: 'Yang ada memikul bagian orang yang tidak ada, atau tugas tidak selesai.',
    mend: 'Kurangi petugas, longgarkan syarat, atau tinjau kembali jangan_dirangkap.',
  },
  'pengganti-kosong': {
    title: 'Tidak ada pengganti',
    meaning:
      'Bila penanggung jawab berhalangan, tidak ada yang dapat menggantikannya. Tugas yang hanya boleh dipegang pejabat struktural tidak dihitung, karena penggantinya (Plh.) ditunjuk dengan surat perintah.',
    why: 'Satu orang sakit, cuti, atau pindah sudah cukup untuk menghentikan pelayanan.',
    mend: 'Siapkan orang kedua.',
  },
  'beban-berlebih': {
    title: 'Beban berlebih',
    meaning: 'Beban setahun melebihi batas_beban × kapasitas. Tugas tetap dibagikan; kelebihan dilaporkan.',
    why: 'Orang yang bebannya melebihi waktu kerjanya terlambat atau mengorbankan mutu. Karena itu kelas A pada EJ tidak berarti baik.',
    mend: 'Bagi tugas terbesar, atau buka tugas itu bagi lebih banyak orang.',
  },
  'beban-kurang': {
    title: 'Beban kurang',
    meaning: 'Beban setahun di bawah beban_minimum × kapasitas.',
    why: 'Pegawai yang pekerjaannya sedikit tidak didayagunakan, sedangkan rekannya dapat kelebihan beban.',
    mend: 'Tambah tugas yang dapat dikerjakannya.',
  },
  'dpa-tanpa-tugas': {
    title: 'Sub kegiatan DPA tanpa tugas',
    meaning: 'Anggaran tersedia, tetapi tidak ada tugas yang melaksanakannya.',
    why: 'Yang tercantum dalam DPA harus terlaksana. Kegiatan yang tidak menjadi tugas siapa pun baru tampak ketika anggarannya tidak terserap.',
    mend: 'Hubungkan tugas dengan kegiatan, atau tambahkan tugas.',
  },
  'pembagian-usang': {
    title: 'Pembagian tersimpan usang',
    meaning: 'Isi bagian sudah berubah sejak pembagiannya disimpan.',
    why: 'Lembar tugas yang sudah dicetak dan ditandatangani tidak lagi sesuai dengan keadaan.',
    mend: 'Bandingkan, lalu simpan ulang.',
  },
  'pembagian-tak-sah': {
    title: 'Pembagian tersimpan tidak sah',
    meaning:
      'Pembagian tersimpan melanggar berkas bagian: orangnya tidak lagi boleh, volumenya tidak cocok, atau tugas yang dipisahkan dirangkap.',
    why: 'Pembagian yang ditandatangani harus dapat dijalankan; yang bertentangan dengan berkas bagian tidak dapat.',
    mend: 'Perbaiki pembagian tersimpan, atau bagi ulang dan simpan.',
  },
  'penanggung-jawab-dirangkap': {
    title: 'Penanggung jawab tetap dirangkap',
    meaning:
      'Dua tugas yang tidak boleh dirangkap ditetapkan bagi orang yang sama, sehingga satu tak bertuan.',
    why: 'Pemisahan tugas menjaga agar tidak ada yang memeriksa pekerjaannya sendiri.',
    mend: 'Ganti penanggung jawab salah satunya.',
  },
  'hanya-satu-orang': {
    title: 'Hanya satu orang yang dapat',
    meaning:
      'Tugas wajib ini hanya dapat dikerjakan satu orang. Tugas khusus pejabat struktural dikecualikan, karena pelaksana hariannya (Plh.) ditunjuk dengan surat.',
    why: 'Bila orang itu sakit, cuti, atau pindah, tugas yang wajib dikerjakan terhenti.',
    mend: 'Siapkan orang kedua: tingkatkan kompetensinya, pinjamkan dari bagian lain, atau longgarkan syarat yang tidak perlu.',
  },
  'pegawai-tak-tersedia': {
    title: 'Penanggung jawab tidak tersedia',
    meaning:
      'Penanggung jawab yang ditetapkan, atau yang tersimpan dalam pembagian, pensiun, tugas belajar, menjalani masa persiapan pensiun, diperbantukan, atau cuti lama dalam tahun ini.',
    why: 'Nama yang tercantum tidak dapat dimintai hasil selama orangnya tidak ada, dan tidak ada yang merasa ditunjuk menggantikannya.',
    mend: 'Tetapkan penanggung jawab lain, bagi ulang dan simpan, atau pastikan penggantinya siap selama ia tidak ada.',
  },
  'kontrak-habis': {
    title: 'Kontrak berakhir',
    meaning:
      'Kontrak PTT, PPPK, atau PPPK Paruh Waktu berakhir dalam tahun ini atau sudah berakhir. Yang berakhir pada 31 Desember hanya dicatat, sekali untuk tiap bagian.',
    why: 'Perpanjangan diputuskan menurut tugas dan tanggung jawabnya; keputusan itu dan penerima tugasnya perlu siap sebelum kontrak berakhir.',
    mend: 'Perbarui kontrak_sampai bila diperpanjang, atau tentukan siapa yang menerima tugasnya.',
  },
  'kompetensi-jabatan': {
    title: 'Belum memenuhi profil jabatan',
    meaning:
      'Pendidikan, golongan, atau kompetensi pegawai di bawah profil jabatannya sendiri (profil_jabatan dalam setda.yaml).',
    why: 'Kompetensi yang tidak sesuai dengan jabatan membuat tugas jatuh kepada orang lain atau dikerjakan seadanya; dari sini tampak siapa yang perlu dilatih.',
    mend: 'Usulkan pelatihan atau pendidikan, lengkapi data pegawai, atau tinjau profilnya.',
  },
  'norma-dicocok-cocokkan': {
    title: 'Norma mungkin dicocok-cocokkan',
    meaning:
      'Tugas-tugas yang hanya dapat dikerjakan pemegang satu jabatan berjumlah tepat atau sedikit di bawah jumlah pemegangnya. Ini tanda, bukan bukti.',
    why: 'Norma yang disusun mundur dari jumlah pegawai membuat analisis beban kerja tidak dapat dipakai untuk menghitung kebutuhan pegawai.',
    mend: 'Ukur kembali waktu pengerjaannya. Bila norma memang benar, abaikan dengan alasan.',
  },
  'tugas-wajib-tanpa-dpa': {
    title: 'Tugas wajib tanpa kegiatan DPA',
    meaning:
      'Tugas berprioritas wajib tidak terkait dengan sub kegiatan mana pun, padahal bagiannya mencatat DPA.',
    why: 'Tugas yang harus terlaksana perlu jelas anggarannya. Bila tidak ada, kekurangannya baru tampak saat pekerjaan berjalan.',
    mend: 'Kaitkan tugas dengan sub kegiatan yang membiayainya, atau abaikan dengan alasan bila memang tidak memerlukan anggaran.',
  },
  'fungsi-tanpa-tugas': {
    title: 'Fungsi tanpa tugas',
    meaning:
      'Fungsi dalam tupoksi tidak dilaksanakan oleh tugas mana pun di bagiannya. Fungsi lain yang diberikan pimpinan dikecualikan.',
    why: 'Fungsi yang tidak dijabarkan menjadi tugas tidak ada yang mengerjakan, dan tidak ada yang dapat dimintai pertanggungjawaban.',
    mend: 'Kaitkan tugas yang ada dengan fungsi itu, atau tambahkan tugasnya.',
  },
  'tugas-tanpa-fungsi': {
    title: 'Tugas tanpa fungsi',
    meaning:
      'Tugas tidak terkait dengan fungsi mana pun, padahal bagiannya mencatat fungsi. Tugas lain yang diberikan pimpinan dikecualikan.',
    why: 'Tugas di luar tupoksi menghabiskan waktu pegawai untuk pekerjaan yang mungkin milik bagian lain.',
    mend: 'Kaitkan tugas dengan fungsinya, pindahkan ke bagian yang berwenang, atau tinjau tupoksi.',
  },
  'tumpang-tindih': {
    title: 'Tugas atau fungsi tumpang tindih',
    meaning:
      'Dua bagian memegang tugas atau fungsi yang sama. Imbuhan, kata penghubung, dan nama bagian tidak dihitung; urusan dalam setiap bagian, seperti rencana kerja, pemantauan, dan laporan, dikecualikan.',
    why: 'Tugas yang dipegang dua bagian dikerjakan dua kali, atau saling dilemparkan sehingga tidak dikerjakan.',
    mend: 'Sepakati satu bagian sebagai pemegangnya, lalu hapus atau ubah uraian di bagian lain. Bila keduanya memang berbeda, abaikan dengan alasan.',
  },
  'rangkap-dpa': {
    title: 'Rangkap peran dalam DPA',
    meaning:
      'Seseorang memegang dua peran anggaran yang harus dipisahkan, di seluruh kegiatan perangkat daerah, atau memegang peran yang hanya bagi ASN.',
    why: 'Orang yang melaksanakan kegiatan, memeriksa tagihannya, dan membayarnya harus berbeda agar kekeliruan tertangkap dan tidak menjadi temuan pemeriksaan.',
    mend: 'Tunjuk orang lain untuk salah satu perannya, atau sesuaikan larangan dalam setda.yaml dengan aturan yang berlaku di daerah.',
  },
  'pptk-kosong': {
    title: 'Kegiatan tanpa PPTK',
    meaning: 'Sub kegiatan DPA belum mencatat PPTK.',
    why: 'Tanpa PPTK tidak ada yang mengendalikan dan melaporkan kegiatan, sehingga anggarannya dapat tidak terserap.',
    mend: 'Tulis id pegawai yang ditunjuk pada kunci pptk.',
  },
  'pptk-tak-ada': {
    title: 'PPTK tidak dikenal',
    meaning: 'PPTK yang ditulis tidak ada di antara pegawai bagian mana pun.',
    why: 'Biasanya pegawainya sudah pindah atau idnya salah ketik. Kegiatan itu tampak berpejabat, padahal tidak.',
    mend: 'Perbaiki id, atau tunjuk PPTK yang baru.',
  },
  ...upkeepTexts,
};
