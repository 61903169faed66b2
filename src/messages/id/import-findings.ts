import type { ImportFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { listNames, timeUnitBy, tooMuch, workbookFaults } from './import-words.ts';
import { list, meant, number, or, quote, short } from './words.ts';

/** Computed numbers carry the dust of floating point; ten decimals hold all that a table says. */
const exact = (value: number): string => short(value, 10);

export const importFindings: {
  [Code in keyof ImportFindingArgs]: (args: ImportFindingArgs[Code]) => Sentence;
} = {
  'buku-tak-terbaca': ({ fault, limit }) => workbookFaults[fault](limit === undefined ? '' : number(limit)),
  'buku-terlalu-luas': ({ what, limit }) => ({
    message: `Lebih dari ${number(limit)} ${tooMuch[what]}; selebihnya tidak dibaca.`,
    advice: 'Simpan daftar itu saja dalam buku kerja tersendiri, tanpa isi lain.',
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
  'tabel-tak-ditemukan': ({ kind, sheets }) => ({
    message: `Tidak ada ${listNames[kind]} yang dikenali dalam ${sheets.length > 1 ? 'lembar' : 'lembar ini'}${sheets.length > 1 ? ` ${list(sheets, 10)}` : ''}.`,
    advice:
      kind === 'formulir'
        ? 'Pakai formulir yang dibuat oleh "bagihabis ekspor", atau sebut jenis daftarnya: impor pegawai, tugas, atau dpa.'
        : 'Sebut judul kolomnya dalam peta.yaml (--peta), atau periksa apakah ini berkas yang benar.',
  }),
  'kolom-wajib-tak-ada': ({ kind, missing, unknown }) => ({
    message: `Kolom ${list(missing.map(quote))} tidak ditemukan dalam ${listNames[kind]} ini.`,
    advice:
      unknown.length > 0
        ? `Sebut judul kolomnya dalam peta.yaml (--peta). Judul yang belum dikenal: ${list(unknown.map(quote), 12)}.`
        : 'Tambahkan kolom itu, atau sebut judulnya dalam peta.yaml (--peta).',
  }),
  'kolom-ganda': ({ column, first, second }) => ({
    message: `Dua kolom untuk ${quote(column)}: ${quote(first)} dan ${quote(second)}; yang dibaca ${quote(first)}.`,
    advice: 'Bila yang dimaksud kolom lainnya, sebut judulnya dalam peta.yaml (--peta).',
  }),
  'kolom-diabaikan': ({ headings }) => ({
    message: `Kolom yang tidak dikenal dan tidak dibaca: ${list(headings.map(quote), 12)}.`,
    advice: 'Bila ada yang diperlukan, sebut judulnya dalam peta.yaml (--peta).',
  }),
  'peta-kolom-tak-ada': ({ column, heading, nearest }) => ({
    message: `Kolom ${quote(column)}: judul ${quote(heading)} dari peta.yaml tidak ada dalam daftar.${meant(nearest)}`,
    advice: 'Salin judul kolom seperti tertulis dalam daftar.',
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
    advice: allowed.length > 0 ? `Pilih: ${or(allowed).replace(/\.$/, '')}.` : `Tulis ${notation}.`,
  }),
  'nip-hilang-angka': () => ({
    message:
      'NIP ini tersimpan sebagai angka, sehingga Excel sudah mengganti angka-angka terakhirnya dengan nol.',
    advice:
      'Ubah format kolom NIP menjadi Teks, lalu salin lagi NIP dari sumbernya; angka yang hilang tidak dapat dipulihkan.',
  }),
  'nilai-disimpulkan': ({ column, value, from, rows }) => ({
    message: `Kolom ${quote(column)}: ${quote(value)} disimpulkan dari ${from} pada ${number(rows)} baris.`,
    advice: 'Periksa; bila keliru, perbaiki dalam berkas bagian, atau tambahkan kolom itu ke dalam daftar.',
  }),
  'baris-ganda': ({ kind, column }) => ({
    message: `Baris ini mengulang baris lain dalam ${listNames[kind]}: ${column} yang sama.`,
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
  'unit-tak-dikenal': ({ unit, rows, known, nearest }) => ({
    message: `Unit kerja ${quote(unit)} (${number(rows)} baris) belum diketahui bagiannya.${meant(nearest)}`,
    advice: `Sebut bagiannya dalam peta.yaml (--peta) pada "unit", atau beri daftar unit dengan --unit.${known.length > 0 ? ` Bagian yang ada: ${list(known, 15)}.` : ''}`,
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

  'satuan-waktu': ({ unit, by, heading }) => ({
    message: `Waktu pada kolom ${quote(heading)} dibaca dalam ${unit}, ${timeUnitBy[by]}.`,
    advice: 'Bila keliru, tulis satuan_waktu dalam peta.yaml (--peta).',
  }),
  'satuan-waktu-bertentangan': ({ heading, said, taken, rows, of }) => ({
    message: `Kolom ${quote(heading)} menyebut ${said}, tetapi kebutuhan pegawai pada ${number(rows)} dari ${number(of)} baris hanya cocok bila angkanya ${taken}; dibaca sebagai ${taken}.`,
    advice: 'Periksa; bila keliru, tulis satuan_waktu dalam peta.yaml (--peta).',
  }),
  'satuan-waktu-tak-jelas': ({ heading }) => ({
    message: `Satuan angka pada kolom ${quote(heading)} tidak disebut dan tidak dapat disimpulkan.`,
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
  'waktu-efektif-berbeda': ({ listed, settings }) => ({
    message: `Daftar memakai waktu kerja efektif ${exact(listed)} menit setahun, sedangkan beban dihitung dengan ${exact(settings)} menit.`,
    advice: 'Samakan waktu_kerja.menit_efektif dalam setda.yaml bila daftar inilah yang berlaku.',
  }),
};
