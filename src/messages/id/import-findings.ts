import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { entryNames, listNames, notationWords, timeUnitBy, tooMuch, workbookFaults } from './import-words.ts';
import { list, meant, number, or, quote, short } from './words.ts';

/** Computed numbers carry the dust of floating point; ten decimals hold all that a table says. */
const exact = (value: number): string => short(value, 10);

/** Behind what is said once for several tables of a file. */
const inTables = (tables: number): string => (tables > 1 ? ` (${number(tables)} tabel)` : '');

/** The period that is worked in so many minutes: 6,250, 1,500, 300. */
const periodOf = (minutes: number): string =>
  minutes > 2_000 ? 'sebulan' : minutes > 1_000 ? 'seminggu' : 'sehari';

export const importFindings: {
  [Code in keyof ImportFindingArgs]: (args: ImportFindingArgs[Code]) => Sentence;
} = {
  'buku-tak-terbaca': ({ fault, limit }) => workbookFaults[fault](limit === undefined ? '' : number(limit)),
  'buku-terlalu-luas': ({ what, limit }) => ({
    message: `Lebih dari ${number(limit)} ${tooMuch[what]}; selebihnya tidak dibaca.`,
    advice:
      what === 'impor'
        ? 'Bagi daftarnya, misalnya menurut bagian, lalu impor satu per satu.'
        : 'Simpan daftar itu saja dalam buku kerja tersendiri, tanpa isi lain.',
  }),
  'isi-buku-diabaikan': ({ what }) => ({
    message: {
      makro: 'Buku kerja ini memuat makro; makro tidak dijalankan dan tidak dibaca.',
      'tautan-luar': 'Buku kerja ini merujuk ke berkas lain; rujukan itu tidak dibuka.',
    }[what],
    advice: {
      makro: 'Tidak ada yang perlu dilakukan; yang dibaca hanya isi sel.',
      'tautan-luar': 'Pastikan nilai yang tersimpan dalam sel sudah yang terakhir.',
    }[what],
  }),
  'sel-tak-bernilai': ({ column, what, token }) => ({
    message:
      what === 'rumus'
        ? `Kolom ${quote(column)}: rumus ini belum ada hasilnya (${token}).`
        : `Kolom ${quote(column)}: sel ini berisi kesalahan (${token}).`,
    advice:
      what === 'rumus'
        ? 'Buka di Excel agar dihitung lalu simpan, atau tempelkan nilainya saja.'
        : 'Perbaiki rumusnya di Excel, atau tulis nilainya.',
  }),

  'lembar-tak-ada': ({ name, known, nearest }) => ({
    message: `Tidak ada lembar ${quote(name)}.${meant(nearest)}`,
    advice: `Lembar yang ada: ${list(known, 20)}.`,
  }),
  'lembar-formulir-tak-ada': ({ name, unknown, nearest }) => ({
    message: `Lembar ${quote(name)} tidak ada dalam formulir ini.${meant(nearest)}`,
    advice: `Kembalikan nama lembarnya menjadi ${quote(name)}, atau minta formulir baru.${unknown.length > 0 ? ` Lembar yang tidak dikenal: ${list(unknown.map(quote), 10)}.` : ''}`,
  }),
  'tabel-tak-ditemukan': ({ kind, sheets }) => ({
    message:
      kind === 'formulir'
        ? `Berkas ini bukan formulir bagihabis: ${sheets.includes('Petunjuk') ? 'isi sel A1 lembar Petunjuk sudah diubah' : 'lembar Petunjuk tidak ada'}.`
        : `Tidak ada ${listNames[kind]} yang dikenali dalam ${sheets.length > 1 ? 'lembar' : 'lembar ini'}${sheets.length > 1 ? ` ${list(sheets, 10)}` : ''}.`,
    advice:
      kind === 'formulir'
        ? 'Pakai formulir yang dibuat oleh "bagihabis ekspor", atau sebut jenis daftarnya: impor pegawai, tugas, atau dpa.'
        : 'Sebut judul kolomnya dalam peta.yaml (--peta), atau periksa apakah ini berkas yang benar.',
  }),
  'kolom-wajib-tak-ada': ({ kind, missing, unknown }) => ({
    message: `Kolom ${list(missing.map(quote), 20)} tidak ditemukan dalam ${listNames[kind]} ini.`,
    advice:
      kind === 'formulir'
        ? `Kembalikan judul kolomnya, atau minta formulir baru.${unknown.length > 0 ? ` Judul yang tidak dikenal: ${list(unknown.map(quote), 30)}.` : ''}`
        : unknown.length > 0
          ? `Sebut judul kolomnya dalam peta.yaml (--peta). Judul yang belum dikenal: ${list(unknown.map(quote), 30)}.`
          : 'Tambahkan kolom itu, atau sebut judulnya dalam peta.yaml (--peta).',
  }),
  'kolom-ganda': ({ column, first, second }) => ({
    message: `Dua kolom untuk ${quote(column)}: ${quote(first)} dan ${quote(second)}; yang dibaca ${quote(first)}.`,
    advice: 'Bila yang dimaksud kolom lainnya, sebut judulnya dalam peta.yaml (--peta).',
  }),
  'kolom-diabaikan': ({ headings, tables }) => ({
    message: `Kolom yang tidak dikenal dan tidak dibaca${inTables(tables)}: ${list(headings.map(quote), 12)}.`,
    advice: 'Bila ada yang diperlukan, sebut judulnya dalam peta.yaml (--peta).',
  }),
  'peta-kolom-tak-ada': ({ column, heading, nearest, present }) => ({
    message: `Kolom ${quote(column)}: judul ${quote(heading)} dari peta.yaml tidak ada dalam daftar.${meant(nearest)}`,
    advice:
      nearest === undefined && present.length > 0
        ? `Bila kolom itu ada dalam daftar, salin judulnya seperti tertulis. Judul yang ada: ${list(present.map(quote), 30)}.`
        : 'Bila kolom itu ada dalam daftar, salin judulnya seperti tertulis.',
  }),
  'peta-kolom-pribadi': ({ column, heading }) => ({
    message: `Kolom ${quote(column)}: judul ${quote(heading)} dari peta.yaml adalah kolom data pribadi dan tidak dibaca.`,
    advice: 'Hapus baris itu dari peta.yaml, atau sebut kolom lain.',
  }),
  'baris-berpemisah-lain': ({ delimiter }) => ({
    message: `Baris ini dipisah dengan ${delimiter === '\t' ? 'tab' : quote(delimiter)}, berbeda dari baris lain dalam daftar, dan tidak dapat dibaca.`,
    advice: 'Samakan pemisah kolomnya dengan baris lain, lalu impor lagi.',
  }),
  'notasi-angka-campur': ({ indonesian, english }) => ({
    message: `Angka ditulis dengan dua cara: ${quote(indonesian)} hanya dapat dibaca cara Indonesia, ${quote(english)} hanya cara Inggris.`,
    advice: 'Samakan penulisannya, atau tulis "angka: id" atau "angka: en" dalam peta.yaml (--peta).',
  }),

  'isi-wajib-kosong': ({ column }) => ({
    message: `Kolom ${quote(column)} belum diisi.`,
    advice: 'Isi sel ini; tanpa itu barisnya tidak dapat dipakai.',
  }),
  'isi-sel-salah': ({ column, token, notation, allowed, nearest }) => ({
    message: `Kolom ${quote(column)}: ${quote(token)} tidak dapat dibaca.${meant(nearest)}`,
    advice:
      allowed.length > 0 ? `Pilih: ${or(allowed).replace(/\.$/, '')}.` : `Tulis ${notationWords(notation)}.`,
  }),
  'nip-hilang-angka': () => ({
    message:
      'NIP ini tersimpan sebagai angka, sehingga Excel sudah mengganti angka-angka terakhirnya dengan nol.',
    advice:
      'Ubah format kolom NIP menjadi Teks, lalu salin lagi NIP dari sumbernya; angka yang hilang tidak dapat dipulihkan.',
  }),
  'nomor-pribadi': ({ column }) => ({
    message: `Kolom ${quote(column)}: sel ini memuat nomor yang mirip NIP atau NIK.`,
    advice: 'Hapus nomor itu dari teksnya; NIP hanya ditulis dalam kolom NIP, dan NIK tidak diperlukan.',
  }),
  'nilai-disimpulkan': ({ column, value, from, rows }) => ({
    message: `Kolom ${quote(column)}: ${quote(value)} disimpulkan dari ${from} pada ${number(rows)} baris.`,
    advice: 'Periksa; bila keliru, perbaiki dalam berkas bagian, atau tambahkan kolom itu ke dalam daftar.',
  }),
  'pangkat-golongan-berbeda': ({ rank, ofRank, stated }) => ({
    message: `Pangkat ${quote(rank)} adalah golongan ${ofRank}, padahal golongannya tertulis ${stated}; yang dipakai ${stated}.`,
    advice: 'Perbaiki salah satunya menurut SK pangkat yang terakhir.',
  }),
  'pegawai-tidak-diambil': ({ condition, rows }) => ({
    message: `Tidak diambil karena bukan pegawai lagi: ${number(rows)} orang dengan keterangan ${quote(condition)}.`,
    advice:
      'Tidak ada yang perlu dilakukan; bila ternyata masih bertugas, perbaiki keterangan itu dalam daftar.',
  }),
  'baris-ganda': ({ kind, column }) => ({
    message:
      kind === 'unit'
        ? 'Unit ini sudah ada dalam daftar unit dengan induk yang lain; yang dipakai induk pada baris terakhir.'
        : `Baris ini mengulang baris lain dalam ${listNames[kind]}: ${column} yang sama.`,
    advice: 'Hapus salah satu baris, atau perbaiki yang keliru.',
  }),
  'pegawai-di-bagian-lain': ({ id, file, list: listed }) => ({
    message: `Menurut daftar, ${quote(id)} berada di ${quote(listed)}, sedangkan ia tercatat dalam ${file}.`,
    advice:
      'Datanya diperbarui di sana. Bila ia sudah pindah, pindahkan barisnya ke berkas bagian yang baru.',
  }),
  'bagian-tak-disebut': ({ kind }) => ({
    message: `Tidak diketahui ${listNames[kind]} ini milik bagian mana.`,
    advice: 'Sebut bagiannya dengan --bagian, atau tambahkan kolom "Bagian" atau "Unit kerja".',
  }),
  'formulir-bagian-keliru': ({ stated, code, name }) => ({
    message: `Formulir ini berisi pegawai dan tugas ${name}, tetapi kode bagiannya ${stated}.`,
    advice: `Tulis ${quote(code)} sebagai kode bagian pada lembar Petunjuk, atau minta formulir baru.`,
  }),
  'unit-tak-dikenal': ({ unit, rows, known, nearest, circle }) => ({
    message: circle
      ? `Unit kerja ${quote(unit)} (${number(rows)} baris) belum diketahui bagiannya: induknya berputar, ${circle.join(' → ')}.`
      : `Unit kerja ${quote(unit)} (${number(rows)} baris) belum diketahui bagiannya.${meant(nearest)}`,
    advice: circle
      ? 'Perbaiki induk salah satu unit itu dalam daftar unit (--unit) atau dalam peta.yaml (--peta).'
      : `Sebut bagiannya dalam peta.yaml (--peta) pada "unit", atau beri daftar unit dengan --unit.${known.length > 0 ? ` Bagian yang ada: ${list(known, 15)}.` : ''}`,
  }),
  'pejabat-tak-jelas': ({ column, name, candidates }) => ({
    message:
      candidates.length > 0
        ? `Kolom ${quote(column)}: ada beberapa pegawai bernama ${quote(name)}: ${list(candidates, 8)}.`
        : `Kolom ${quote(column)}: tidak ada pegawai bernama ${quote(name)}.`,
    advice:
      candidates.length > 0
        ? 'Tulis id pegawainya.'
        : 'Impor dahulu daftar pegawai, atau perbaiki ejaannya; id pegawai juga boleh.',
  }),

  'kode-terkunci': ({ kind, column, before }) => ({
    message: `Kolom ${quote(column)}: ${entryNames[kind]} ini sudah tercatat sebagai ${quote(before)}, dan itu tidak diubah lewat formulir.`,
    advice: `Kembalikan menjadi ${quote(before)}. Bila memang harus diganti, ganti dalam berkas bagian beserta semua rujukan kepadanya.`,
  }),

  'satuan-waktu': ({ unit, by, heading, tables }) => ({
    message: `Waktu pada kolom ${quote(heading)} dibaca dalam ${unit}, ${timeUnitBy[by]}${inTables(tables)}.`,
    advice: 'Bila keliru, tulis satuan_waktu dalam peta.yaml (--peta).',
  }),
  'satuan-waktu-bertentangan': ({ heading, said, taken, rows, of }) => ({
    message: `Kolom ${quote(heading)} menyebut ${said}, tetapi kebutuhan pegawai pada ${number(rows)} dari ${number(of)} baris hanya cocok bila angkanya ${taken}; dibaca sebagai ${taken}.`,
    advice: 'Periksa; bila keliru, tulis satuan_waktu dalam peta.yaml (--peta).',
  }),
  'satuan-waktu-tak-jelas': ({ heading, tables }) => ({
    message: `Satuan angka pada kolom ${quote(heading)} tidak disebut dan tidak dapat disimpulkan${inTables(tables)}.`,
    advice:
      'Tulis "satuan_waktu: menit", "satuan_waktu: jam", atau "satuan_waktu: hari" dalam peta.yaml (--peta).',
  }),
  'kebutuhan-tak-cocok': ({ stated, computed }) => ({
    message: `Kebutuhan pegawai tertulis ${exact(stated)}, padahal volume × waktu ÷ waktu efektif = ${exact(computed)}.`,
    advice: 'Periksa volume, waktu, dan kebutuhan pada baris ini; yang dipakai volume dan waktunya.',
  }),
  'jumlah-tak-cocok': ({ position, stated, computed }) => ({
    message: `Jumlah kebutuhan${position === undefined ? '' : ` ${quote(position)}`} tertulis ${exact(stated)}, padahal jumlah baris-barisnya ${exact(computed)}.`,
    advice: 'Periksa apakah ada baris yang terlewat atau rumus jumlah yang keliru.',
  }),
  'volume-tak-bulat': ({ token }) => ({
    message: `Volume ${quote(token)} bukan bilangan bulat.`,
    advice:
      'Tulis banyaknya hasil setahun sebagai bilangan bulat; hasil yang kurang dari sekali setahun ditulis 1 dengan norma waktu yang lebih kecil.',
  }),
  'volume-per-periode': ({ minutes, times, rows }) => {
    const period = periodOf(minutes);
    return {
      message: `Waktu kerja efektif ${exact(minutes)} menit adalah waktu ${period}; volume pada ${number(rows)} baris dibaca sebagai volume ${period} dan dikalikan ${number(times)} menjadi volume setahun.`,
      advice:
        'Periksa; bila volumenya sudah volume setahun, tulis waktu kerja efektif setahun pada baris-baris itu.',
    };
  },
  'waktu-efektif-berbeda': ({ listed, settings, tables }) => ({
    message: `Daftar memakai waktu kerja efektif ${exact(listed)} menit setahun${inTables(tables)}, sedangkan beban dihitung dengan ${exact(settings)} menit.`,
    advice: 'Samakan waktu_kerja.menit_efektif dalam setda.yaml bila daftar inilah yang berlaku.',
  }),
};
