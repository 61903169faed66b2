import type {
  EntityKind,
  Expected,
  FileKind,
  FindingArgs,
  Flaw,
  PrintFileFault,
  YamlProblem,
} from '../../vocabulary/finding.ts';
import { isPersonKey } from '../../vocabulary/person-keys.ts';
import type { NipFault } from '../../vocabulary/nip.ts';
import type { Sentence } from '../phrases.ts';
import { quote } from './words.ts';

export const entities: Record<EntityKind | 'kompetensi', string> = {
  bagian: 'Bagian',
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  fungsi: 'Fungsi',
  dpa: 'Kegiatan DPA',
  kompetensi: 'Kompetensi',
};

export const expected: Record<Expected, string> = {
  teks: 'teks yang tidak kosong; apit dengan tanda kutip bila isinya angka',
  id: 'huruf kecil, angka, dan tanda hubung, misalnya "analis-2"',
  kode: 'huruf, angka, titik, garis miring, dan tanda hubung tanpa spasi, misalnya "ORG-01"',
  kode_dpa: 'kode sub kegiatan lengkap, misalnya "4.01.01.2.13.0001"',
  durasi: 'angka dengan satuan menit, jam, atau hari, misalnya "90 menit", "2 jam 30 menit", atau "1 hari"',
  tanggal: 'tanggal yang ada, dengan urutan tahun-bulan-hari, misalnya 2026-12-31',
  jam: 'jam dalam tanda kutip, misalnya "07.30"',
  rentang_jam: 'jam mulai dan selesai dalam tanda kutip, misalnya "12.00-13.00"',
  tingkat: 'bilangan bulat 1 sampai dengan 5',
  usia: 'usia dalam tahun, bilangan bulat',
  volume: 'bilangan bulat tanpa titik pemisah ribuan, misalnya 1250',
  nip: '18 angka dalam tanda kutip',
  sidik: 'sidik yang ditulis oleh bagihabis, 12 huruf dan angka',
  'bilangan-bulat': 'bilangan bulat',
  angka: 'angka, dengan titik untuk desimal, misalnya 0.5',
  jumlah: 'angka tanpa titik pemisah ribuan, misalnya 75000',
  daftar: 'daftar: tiap butir diawali tanda "-", atau diapit [ ]',
  pasangan: 'pasangan "kunci: nilai"',
  petugas: 'bilangan bulat, misalnya 2, atau { min: 1, maks: 4 }',
};

export const yaml: Record<YamlProblem, Sentence> = {
  tab: {
    message: 'Ada tab pada awal baris; YAML hanya menerima spasi.',
    advice: 'Ganti tiap tab dengan dua spasi.',
  },
  indentasi: {
    message: 'Jarak baris ini dari tepi kiri tidak cocok dengan baris di atasnya.',
    advice: 'Samakan banyaknya spasi di awal baris dengan butir lain yang setingkat.',
  },
  'titik-dua-hilang': {
    message: 'Baris ini tidak punya titik dua di antara kunci dan nilainya.',
    advice: 'Tulis "kunci: nilai". Teks yang berlanjut dari baris sebelumnya ditulis lebih menjorok.',
  },
  'titik-dua-dalam-teks': {
    message: 'Teks ini berisi titik dua, sehingga terbaca sebagai kunci.',
    advice: 'Apit seluruh teks dengan tanda kutip.',
  },
  'spasi-titik-dua': {
    message: 'Setelah titik dua belum ada spasi.',
    advice: 'Tulis "kunci: nilai", dengan satu spasi setelah titik dua.',
  },
  'spasi-tanda-hubung': {
    message: 'Setelah tanda "-" di awal butir belum ada spasi.',
    advice: 'Tulis "- " dengan satu spasi.',
  },
  kurung: {
    message: 'Kurung yang dibuka di sini tidak ditutup, atau ditutup dengan kurung yang lain.',
    advice: 'Tutup "[" dengan "]" dan "{" dengan "}".',
  },
  'kurung-berlebih': {
    message: 'Kurung penutup ini tidak ada pembukanya.',
    advice: 'Hapus kurung ini, atau tambahkan pembukanya.',
  },
  'koma-hilang': {
    message: 'Butir di dalam kurung tidak dipisahkan dengan benar.',
    advice: 'Pisahkan butir dengan koma: [a, b] atau { a: 1, b: 2 }.',
  },
  'kutip-terbuka': {
    message: 'Tanda kutip yang dibuka di sini tidak ditutup.',
    advice: 'Tutup dengan tanda kutip yang sama, pada baris yang sama.',
  },
  'setelah-kutip': {
    message: 'Ada teks setelah tanda kutip penutup.',
    advice: 'Apit seluruh teks dengan tanda kutip. Bila teksnya sendiri berisi tanda \', apit dengan ".',
  },
  'garis-miring': {
    message: 'Tanda \\ di dalam kutip ganda mengubah arti huruf setelahnya.',
    advice: "Pakai tanda kutip tunggal ('…'), atau tulis \\ dua kali.",
  },
  'tanda-di-awal': {
    message: 'Teks yang diawali tanda khusus (* & ! @ % ` | > ? [ {) harus diapit tanda kutip.',
    advice: 'Apit seluruh teks dengan tanda kutip.',
  },
  'tak-terduga': {
    message: 'Ada tanda yang tidak diharapkan di sini.',
    advice: 'Apit teks yang berisi tanda khusus (: # [ ] { } , & * @ % " \') dengan tanda kutip.',
  },
  'kunci-rumit': {
    message: 'Kunci harus berupa teks, bukan daftar atau pasangan.',
    advice: 'Tulis "kunci: nilai". Teks yang berisi [ atau { diapit tanda kutip.',
  },
  alias: {
    message: 'Alias YAML (*nama) tidak dapat dipakai di sini atau tidak ada asalnya.',
    advice: 'Tulis isinya secara lengkap. Teks yang diawali tanda * diapit tanda kutip.',
  },
  'alias-berlebihan': {
    message: 'Terlalu banyak alias YAML (*nama).',
    advice: 'Tulis isinya secara lengkap tanpa alias.',
  },
  'terlalu-dalam': {
    message: 'Susunan berkas terlalu dalam atau terlalu besar untuk dibaca.',
    advice: 'Berkas bagian paling dalam enam tingkat; periksa kurung dan spasi.',
  },
  'banyak-dokumen': {
    message: 'Berkas berisi lebih dari satu dokumen YAML (dipisahkan "---").',
    advice: 'Simpan satu bagian dalam satu berkas.',
  },
  konflik: {
    message: 'Baris ini tanda konflik penggabungan git.',
    advice: 'Pilih isi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.',
  },
  'akhir-baris': {
    message: 'Baris-baris berkas dipisahkan dengan cara lama (hanya CR).',
    advice: 'Simpan ulang berkas dengan akhir baris LF atau CRLF.',
  },
  lain: {
    message: 'Isi di sini bukan YAML yang benar.',
    advice: 'Bandingkan dengan contoh format di README.',
  },
};

export const nipFaults: Record<NipFault, string> = {
  panjang: 'tidak terdiri atas 18 angka',
  'tanda-lain': 'berisi spasi atau tanda lain di samping 18 angka',
  'tanggal-lahir': 'delapan angka pertama bukan tanggal lahir',
  'jenis-kelamin': 'angka ke-15 bukan 1 atau 2 (jenis kelamin)',
  'bulan-mulai': 'angka ke-13 dan ke-14 bukan bulan (01 sampai dengan 12) dan bukan tanda PPPK (21 atau 22)',
};

export const fileNames: Record<FileKind, string> = {
  setda: 'setda.yaml',
  bagian: 'berkas bagian',
  pembagian: 'berkas pembagian',
  dasar: 'daftar temuan lama',
  peta: 'peta kolom',
};

export const fileAdvice: Record<FileKind, string> = {
  setda: 'Simpan sebagai setda.yaml, di luar folder "bagian".',
  bagian: 'Simpan dalam folder "bagian".',
  pembagian: 'Simpan dalam folder "pembagian"; berkas itu dibaca bersama berkas bagiannya.',
  dasar: 'Simpan sebagai bagihabis-dasar.yaml di samping setda.yaml.',
  peta: 'Simpan sebagai peta.yaml; berkas itu dipakai oleh "bagihabis impor --peta".',
};

export type WrongValue = FindingArgs['nilai-salah'];

export const wrongForm = ({ key, token, expected: kind, suggestion }: WrongValue): Sentence => ({
  message: `${key}: ${token === '' ? 'nilai ini' : quote(token.replaceAll('"', ''))} bukan ${kind === 'nip' ? 'NIP yang benar' : 'nilai yang benar'}.${suggestion === undefined ? '' : ` Maksud Anda ${suggestion}?`}`,
  advice:
    kind === 'id' && suggestion === undefined && isPersonKey(key)
      ? 'Tulis id pegawai itu (kunci "id"), bukan namanya.'
      : `Tulis ${expected[kind]}.`,
});

/** What can be said of a value beyond "its form is wrong". */
export const flaws: Record<Flaw, (args: WrongValue) => Sentence> = {
  kosong: ({ key, expected: kind }) => ({
    message: `${key} belum diisi.`,
    advice: `Tulis ${expected[kind]}.`,
  }),
  'tanpa-kutip': ({ key, expected: kind, suggestion }) => ({
    message: `${key}: tanda kutipnya belum ada.`,
    advice: `Tulis ${suggestion ?? expected[kind]}${suggestion === undefined ? '' : ' dengan tanda kutip'}.`,
  }),
  berkutip: ({ key, suggestion = '' }) => ({
    message: `${key}: angka tidak diapit tanda kutip.`,
    advice: `Tulis ${suggestion} tanpa tanda kutip.`,
  }),
  'tanpa-satuan': ({ key, token, expected: kind, suggestion = '' }) => ({
    message: `${key}: ${token.replaceAll('"', '')} belum ada satuannya. Maksud Anda ${quote(`${suggestion} menit`)} atau ${quote(`${suggestion} jam`)}?`,
    advice: `Tulis ${expected[kind]}.`,
  }),
  'terlalu-besar': ({ key, token }) => ({
    message: `${key}: ${quote(token.replaceAll('"', ''))} terlalu besar.`,
    advice: 'Tulis angka yang paling panjang tujuh angka.',
  }),
  'nip-sebagai-id': ({ key, expected: kind }) => ({
    message: `${key}: NIP tidak boleh menjadi pengenal, karena pengenal tampil dalam semua laporan.`,
    advice: `Tulis ${expected[kind]}, dan NIP pada kunci "nip".`,
  }),
};

export const printFileFaults: Record<PrintFileFault, readonly [what: string, advice: string]> = {
  none: ['tidak ada', 'Periksa namanya; berkas dicari dari folder setda.yaml.'],
  denied: ['tidak boleh dibaca', 'Minta izin baca kepada pemilik berkas.'],
  folder: ['ternyata folder', 'Sebut berkas di dalamnya.'],
  other: ['tidak dapat dibaca', 'Periksa apakah berkas sedang dipakai program lain atau rusak.'],
  'terlalu-besar': ['lebih besar dari 5 MB', 'Perkecil, karena ikut termuat dalam setiap dokumen.'],
  rusak: ['rusak atau terpotong', 'Salin ulang dari sumbernya, atau simpan ulang dengan program lain.'],
  'bukan-gambar': ['bukan gambar PNG, JPEG, atau SVG', 'Simpan lambang sebagai PNG, JPEG, atau SVG.'],
  'terlalu-banyak-piksel': [
    'lebih dari 10 juta piksel',
    'Perkecil gambarnya; tinggi 600 piksel sudah cukup.',
  ],
  cmyk: ['berwarna CMYK, yang tidak tampil sama di semua dokumen', 'Simpan sebagai JPEG RGB atau PNG.'],
  'berujuk-keluar': [
    'merujuk ke berkas lain atau memuat skrip',
    'Sematkan gambar ke dalam SVG, atau simpan sebagai PNG.',
  ],
  berteks: [
    'memuat teks, yang bergantung pada huruf di komputer',
    'Ubah teks menjadi kurva, atau simpan sebagai PNG.',
  ],
  'bukan-huruf': ['bukan huruf TTF', 'Sebut berkas .ttf.'],
  'huruf-opentype': ['berisi huruf OpenType (OTF), yang tidak didukung', 'Sebut huruf TTF (TrueType).'],
  'huruf-web': ['berisi huruf WOFF untuk laman, yang tidak didukung', 'Sebut huruf TTF (TrueType).'],
};
