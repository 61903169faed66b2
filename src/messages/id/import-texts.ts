import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { InputText } from '../phrases.ts';

/** What each finding about an imported list means, for `jelaskan`. */
export const importTexts: Record<keyof ImportFindingArgs, InputText> = {
  'buku-tak-terbaca': {
    title: 'Buku kerja tidak dapat dibaca',
    meaning:
      'Yang dibaca adalah buku kerja Excel (.xlsx, .xlsm) dan daftar CSV. Berkas bentuk lain, bersandi, rusak, atau yang disusun untuk membebani komputer ditolak.',
    mend: 'Simpan ulang sebagai .xlsx atau CSV menurut langkah yang disebutkan.',
  },
  'buku-terlalu-luas': {
    title: 'Buku kerja terlalu luas',
    meaning: 'Isi buku kerja melebihi yang wajar untuk sebuah daftar; hanya sebagian yang dibaca.',
    mend: 'Simpan daftar itu saja dalam buku kerja tersendiri.',
  },
  'isi-buku-diabaikan': {
    title: 'Isi buku kerja diabaikan',
    meaning:
      'Makro tidak pernah dijalankan dan rujukan ke berkas lain tidak pernah dibuka; hanya isi sel dibaca.',
    mend: 'Tidak ada yang perlu diperbaiki, asalkan nilai dalam sel sudah yang terakhir.',
  },
  'sel-tak-bernilai': {
    title: 'Sel tidak bernilai',
    meaning:
      'Sel berisi rumus yang belum dihitung, atau kesalahan seperti #REF!, sehingga nilainya tidak diketahui.',
    mend: 'Buka di Excel agar dihitung lalu simpan, atau tulis nilainya.',
  },
  'lembar-tak-ada': {
    title: 'Lembar tidak ada',
    meaning: 'Nama pada --lembar tidak sama dengan nama lembar mana pun.',
    mend: 'Pakai salah satu nama yang disebutkan.',
  },
  'lembar-formulir-tak-ada': {
    title: 'Lembar formulir tidak ada',
    meaning:
      'Lembar formulir dikenali dari namanya. Lembar yang diganti namanya atau dihapus tidak terbaca, sehingga isiannya akan hilang tanpa terlihat.',
    mend: 'Kembalikan nama lembarnya, atau minta formulir baru.',
  },
  'tabel-tak-ditemukan': {
    title: 'Tabel tidak ditemukan',
    meaning:
      'Tabel dikenali dari judul kolomnya. Dalam lembar-lembar ini tidak ada baris judul yang cukup dikenal.',
    mend: 'Sebut judul kolomnya dalam peta.yaml, atau impor berkas yang benar.',
  },
  'kolom-wajib-tak-ada': {
    title: 'Kolom wajib tidak ada',
    meaning: 'Tanpa kolom ini baris-baris daftar tidak dapat dipakai.',
    mend: 'Tambahkan kolom itu, atau sebut judulnya dalam peta.yaml.',
  },
  'kolom-ganda': {
    title: 'Dua kolom untuk satu hal',
    meaning: 'Dua judul terbaca sebagai kolom yang sama; hanya yang pertama dibaca.',
    mend: 'Sebut judul yang dimaksud dalam peta.yaml.',
  },
  'kolom-diabaikan': {
    title: 'Kolom diabaikan',
    meaning:
      'Judul kolom ini tidak dikenal. NIK, NPWP, alamat, dan nomor telepon memang tidak pernah diambil dan tidak disebut di sini.',
    mend: 'Bila diperlukan, sebut judulnya dalam peta.yaml.',
  },
  'peta-kolom-tak-ada': {
    title: 'Judul kolom dari peta tidak ada',
    meaning:
      'peta.yaml menyebut judul kolom yang tidak ada dalam daftar; mungkin petanya dibuat juga untuk daftar lain.',
    mend: 'Bila kolom itu ada dalam daftar, salin judulnya seperti tertulis.',
  },
  'peta-kolom-pribadi': {
    title: 'Peta menyebut kolom data pribadi',
    meaning:
      'Data pribadi seperti NIK, NPWP, alamat, dan nomor telepon tidak pernah diambil, juga bila disebut dalam peta.yaml. NIP hanya diambil sebagai NIP.',
    mend: 'Hapus baris itu dari peta.yaml, atau sebut kolom lain.',
  },
  'baris-berpemisah-lain': {
    title: 'Baris dengan pemisah kolom lain',
    meaning:
      'Seluruh isi baris ini berada dalam satu sel karena kolomnya dipisah dengan tanda lain, misalnya koma di antara baris yang dipisah titik koma.',
    mend: 'Samakan pemisah kolomnya dengan baris lain.',
  },
  'notasi-angka-campur': {
    title: 'Dua cara menulis angka',
    meaning:
      'Angka yang disimpan sebagai teks dibaca menurut satu cara untuk seluruh tabel: 1.250,5 atau 1,250.5. Di sini keduanya ada, sehingga 1.250 dapat berarti 1250 atau satu seperempat.',
    mend: 'Samakan penulisannya, atau tentukan "angka" dalam peta.yaml.',
  },
  'isi-wajib-kosong': {
    title: 'Isi wajib kosong',
    meaning: 'Sel ini harus diisi agar barisnya dapat dipakai.',
    mend: 'Isi sel itu, atau hapus barisnya.',
  },
  'isi-sel-salah': {
    title: 'Isi sel salah',
    meaning: 'Isi sel tidak berbentuk seperti yang diminta kolomnya.',
    mend: 'Tulis menurut contoh, atau pilih dari daftar yang disebutkan.',
  },
  'nip-hilang-angka': {
    title: 'NIP kehilangan angka',
    meaning:
      'NIP terdiri atas 18 angka, sedangkan Excel menyimpan angka hanya sampai 15. NIP yang disimpan sebagai angka sudah tidak utuh, dan tidak ditebak.',
    mend: 'Ubah format kolom menjadi Teks, lalu salin lagi dari sumbernya.',
  },
  'nomor-pribadi': {
    title: 'Nomor pribadi dalam teks',
    meaning:
      'Uraian, jabatan, dan teks lain dicetak sebagaimana tertulis, sehingga NIP atau NIK di dalamnya ikut terbaca oleh siapa pun. Teksnya tetap diambil apa adanya.',
    mend: 'Hapus nomor itu dari teksnya.',
  },
  'nilai-disimpulkan': {
    title: 'Nilai disimpulkan',
    meaning:
      'Daftar tidak menyebut nilai ini; nilainya disimpulkan dari kolom lain, misalnya jenjang dari jabatan.',
    mend: 'Periksa; perbaiki dalam berkas bagian bila keliru.',
  },
  'pangkat-golongan-berbeda': {
    title: 'Pangkat dan golongan berbeda',
    meaning:
      'Setiap golongan ruang PNS mempunyai satu pangkat, misalnya Penata untuk III/c. Bila keduanya tidak sejalan, golongannya yang dipakai.',
    mend: 'Perbaiki pangkat atau golongannya dalam daftar.',
  },
  'pegawai-tidak-diambil': {
    title: 'Pegawai tidak diambil',
    meaning:
      'Menurut daftar, orang ini sudah pensiun, meninggal, berhenti, atau pindah, sehingga tidak dapat diberi tugas.',
    mend: 'Bila masih bertugas, perbaiki keterangannya dalam daftar.',
  },
  'baris-ganda': {
    title: 'Baris ganda',
    meaning: 'Dua baris menyebut hal yang sama, sehingga tidak jelas mana yang berlaku.',
    mend: 'Hapus salah satu, atau perbaiki yang keliru.',
  },
  'pegawai-di-bagian-lain': {
    title: 'Pegawai tercatat di bagian lain',
    meaning:
      'Daftar menempatkan pegawai di bagian lain daripada berkas tempat ia tercatat. Datanya diperbarui di tempatnya; ia tidak dipindahkan.',
    mend: 'Bila ia sudah pindah, pindahkan barisnya ke berkas bagian yang baru.',
  },
  'bagian-tak-disebut': {
    title: 'Bagian tidak disebut',
    meaning: 'Daftar tidak mempunyai kolom bagian atau unit kerja, dan --bagian tidak diberikan.',
    mend: 'Sebut bagiannya dengan --bagian.',
  },
  'formulir-bagian-keliru': {
    title: 'Kode bagian formulir keliru',
    meaning:
      'Sebagian besar id pegawai dan kode tugas dalam formulir ini milik satu bagian, tetapi lembar Petunjuk menyebut bagian lain.',
    mend: 'Perbaiki kode bagian pada lembar Petunjuk, atau minta formulir baru.',
  },
  'unit-tak-dikenal': {
    title: 'Unit kerja tidak dikenal',
    meaning:
      'Tidak diketahui unit ini termasuk bagian mana. Daftar SIASN menempatkan bagian dan subbagian langsung di bawah Sekretariat Daerah; salah ketik pun tidak boleh menjadi bagian baru.',
    mend: 'Sebut bagiannya dalam peta.yaml pada "unit", atau beri daftar unit dengan --unit.',
  },
  'pejabat-tak-jelas': {
    title: 'Pejabat tidak jelas',
    meaning: 'Nama dalam daftar harus menunjuk tepat satu pegawai.',
    mend: 'Tulis id pegawai, atau impor dahulu daftar pegawainya.',
  },
  'kode-terkunci': {
    title: 'Id atau kode diganti dalam formulir',
    meaning:
      'Berkas bagian, pembagian yang tersimpan, dan catatan lain merujuk pegawai dengan id dan tugas dengan kode. Menggantinya pada satu baris formulir memutus rujukan itu.',
    mend: 'Kembalikan id atau kodenya, atau ganti dalam berkas bagian beserta semua rujukan kepadanya.',
  },
  'satuan-waktu': {
    title: 'Satuan waktu',
    meaning:
      'Banyak tabel ABK berjudul "jam", padahal isinya menit, atau tidak menyebut satuan. Satuan yang dipakai selalu disebut, dengan alasannya.',
    mend: 'Bila keliru, tulis satuan_waktu dalam peta.yaml.',
  },
  'satuan-waktu-bertentangan': {
    title: 'Satuan waktu bertentangan',
    meaning:
      'Judul kolom menyebut satu satuan, sedangkan kebutuhan pegawai (volume × waktu ÷ waktu efektif) hanya cocok dengan satuan lain. Yang dipakai satuan yang cocok.',
    mend: 'Periksa; bila keliru, tulis satuan_waktu dalam peta.yaml.',
  },
  'satuan-waktu-tak-jelas': {
    title: 'Satuan waktu tidak jelas',
    meaning: 'Angka 60 dapat berarti menit atau jam; menebaknya membuat beban salah enam puluh kali.',
    mend: 'Tulis satuan_waktu dalam peta.yaml.',
  },
  'kebutuhan-tak-cocok': {
    title: 'Kebutuhan pegawai tidak cocok',
    meaning: 'Kebutuhan pegawai yang tertulis bukan hasil volume × waktu ÷ waktu efektif.',
    mend: 'Periksa angka pada baris itu.',
  },
  'jumlah-tak-cocok': {
    title: 'Jumlah tidak cocok',
    meaning: 'Baris jumlah tidak sama dengan jumlah baris-baris di atasnya.',
    mend: 'Periksa baris yang terlewat dan rumus jumlahnya.',
  },
  'volume-tak-bulat': {
    title: 'Volume tidak bulat',
    meaning: 'Volume adalah banyaknya hasil setahun, yang dibagikan satu per satu.',
    mend: 'Tulis bilangan bulat.',
  },
  'volume-per-periode': {
    title: 'Volume per bulan, minggu, atau hari',
    meaning:
      'Daftar membagi dengan waktu kerja sebulan, seminggu, atau sehari, sehingga volumenya pun untuk kurun itu. Berkas bagian memuat volume setahun, maka volumenya dikalikan.',
    mend: 'Bila volumenya sudah volume setahun, tulis waktu kerja efektif setahun dalam daftar.',
  },
  'waktu-efektif-berbeda': {
    title: 'Waktu kerja efektif berbeda',
    meaning:
      'Kebutuhan pegawai dalam daftar dihitung dengan waktu kerja efektif yang lain daripada yang dipakai untuk membagi.',
    mend: 'Samakan waktu_kerja.menit_efektif dalam setda.yaml.',
  },
};
