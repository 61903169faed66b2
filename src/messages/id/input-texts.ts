import type { InputFindingArgs } from '../../vocabulary/finding.ts';
import type { InputText } from '../phrases.ts';

/** What each finding about the input means, for `jelaskan`. */
export const inputTexts: Record<keyof InputFindingArgs, InputText> = {
  'berkas-tak-terbaca': {
    title: 'Berkas tidak dapat dibaca',
    meaning: 'Berkas yang disebut tidak ada, tidak boleh dibaca, atau ternyata folder.',
    mend: 'Perbaiki nama atau izin berkas.',
  },
  'berkas-terlalu-besar': {
    title: 'Berkas terlalu besar',
    meaning: 'Berkas bagian yang wajar tidak sampai satu megabita; yang jauh lebih besar tidak dibaca.',
    mend: 'Simpan satu bagian dalam satu berkas.',
  },
  'berkas-kosong': {
    title: 'Berkas kosong',
    meaning: 'Berkas tidak berisi data.',
    mend: 'Isi atau hapus berkas itu.',
  },
  'berkas-bukan-utf8': {
    title: 'Berkas bukan UTF-8',
    meaning: 'Semua berkas dibaca sebagai UTF-8; pengodean lain merusak huruf.',
    mend: 'Simpan ulang sebagai UTF-8 di penyunting teks.',
  },
  'yaml-rusak': {
    title: 'Berkas bukan YAML yang benar',
    meaning: 'Susunan berkas salah sehingga isinya tidak dapat dibaca dengan pasti.',
    mend: 'Perbaiki di tempat yang ditunjuk: spasi, tanda kutip, atau kurung.',
  },
  'kunci-ganda': {
    title: 'Kunci ditulis dua kali',
    meaning: 'Satu kunci hanya boleh ada satu kali pada satu butir; yang kedua akan menimpa yang pertama.',
    mend: 'Hapus salah satu.',
  },
  'berkas-keliru': {
    title: 'Isi berkas keliru',
    meaning: 'Berkas ini berisi hal lain daripada yang diharapkan di tempatnya.',
    mend: 'Pindahkan berkas ke tempatnya, atau perbaiki susunannya.',
  },
  'temuan-terpotong': {
    title: 'Temuan terpotong',
    meaning: 'Satu berkas punya terlalu banyak temuan; hanya yang pertama yang disebut satu per satu.',
    mend: 'Perbaiki yang sudah disebut, lalu periksa lagi.',
  },
  'kunci-tak-dikenal': {
    title: 'Kunci tidak dikenal',
    meaning: 'Kunci yang salah eja akan diabaikan diam-diam bila tidak dilaporkan.',
    mend: 'Pakai kunci yang dikenal; yang terdekat disebutkan.',
  },
  'kunci-wajib': {
    title: 'Kunci wajib belum ada',
    meaning: 'Tanpa kunci ini butir tidak dapat dipakai.',
    mend: 'Tambahkan kunci itu.',
  },
  'nilai-salah': {
    title: 'Bentuk nilai salah',
    meaning:
      'Nilai tidak ditulis dalam bentuk yang diminta, misalnya norma tanpa satuan atau volume dengan titik.',
    mend: 'Tulis menurut contoh yang disebutkan.',
  },
  'nilai-tak-dikenal': {
    title: 'Nilai tidak dikenal',
    meaning: 'Nilai harus salah satu dari daftar tertentu.',
    mend: 'Pilih dari daftar yang disebutkan.',
  },
  'nilai-di-luar-batas': {
    title: 'Nilai di luar batas',
    meaning: 'Angka terlalu besar atau terlalu kecil untuk kunci ini.',
    mend: 'Tulis angka dalam batas yang disebutkan.',
  },
  'daftar-kosong': {
    title: 'Daftar kosong',
    meaning: 'Syarat dengan daftar kosong tidak dapat dipenuhi siapa pun.',
    mend: 'Isi daftar, atau hapus kuncinya.',
  },
  'berkas-cetak-salah': {
    title: 'Berkas untuk cetak tidak dapat dipakai',
    meaning: 'Lambang (kop.logo) atau huruf (cetak.huruf) yang disebut di setda.yaml tidak dapat dicetak.',
    mend: 'Sebut lambang PNG, JPEG, atau SVG dan huruf TTF yang utuh, paling besar 5 MB.',
  },
  'kode-ganda': {
    title: 'Kode dipakai dua kali',
    meaning: 'Id pegawai dan kode tugas harus unik di seluruh Setda; kode fungsi dan DPA unik dalam bagian.',
    mend: 'Beri kode yang berbeda.',
  },
  'rujukan-putus': {
    title: 'Rujukan putus',
    meaning: 'Sebuah kode atau id disebut, tetapi tidak ada.',
    mend: 'Perbaiki ejaan, atau tambahkan yang dirujuk.',
  },
  'rujukan-diri': {
    title: 'Merujuk diri sendiri',
    meaning: 'Tugas tidak dapat dipisahkan dari dirinya sendiri.',
    mend: 'Sebut tugas lain dalam jangan_dirangkap.',
  },
  'urutan-terbalik': {
    title: 'Urutan terbalik',
    meaning: 'Yang awal melebihi yang akhir: tanggal, jam, atau batas petugas.',
    mend: 'Tukar keduanya.',
  },
  'nip-salah': {
    title: 'NIP salah',
    meaning:
      'NIP terdiri atas 18 angka: tanggal lahir, tahun dan bulan mulai, jenis kelamin, dan nomor urut.',
    mend: 'Cocokkan dengan SK.',
  },
  'nip-ganda': {
    title: 'NIP dipakai dua orang',
    meaning: 'Satu NIP milik satu orang.',
    mend: 'Cocokkan dengan SK kedua pegawai.',
  },
};
