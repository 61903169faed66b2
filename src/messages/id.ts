import type { NipFault, NipOddity } from '../vocabulary/nip.ts';
import type {
  Cause,
  EntityKind,
  Expected,
  FileKind,
  FindingArgs,
  FindingCode,
  Flaw,
  HallGroup,
  Lack,
  PrintFileFault,
  Remedy,
  SavedProblem,
  Severity,
  YamlProblem,
} from '../vocabulary/finding.ts';
import { formatNumber, formatShort } from '../vocabulary/numbers.ts';
import { list as listOf, type RuleText, type Sentence } from './phrases.ts';

const number = (value: number, decimals = 0): string => formatNumber(value, decimals, 'id');
const short = (value: number, decimals: number): string => formatShort(value, decimals, 'id');
// A no-break space, or the sign would stand alone on the next line.
const percent = (share: number, decimals = 0): string => `${number(share * 100, decimals)}\u00a0%`;
const list = (items: readonly string[], most?: number): string =>
  listOf(items, 'dan', (count) => `${number(count)} lainnya`, most);
const or = (items: readonly string[]): string =>
  listOf(items, 'atau', (count) => `${number(count)} lainnya`, 20);
const quote = (text: string): string => `"${text}"`;
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Maksud Anda ${quote(nearest)}?`;

const entities: Record<EntityKind | 'kompetensi', string> = {
  bagian: 'Bagian',
  pegawai: 'Pegawai',
  tugas: 'Tugas',
  fungsi: 'Fungsi',
  dpa: 'Kegiatan DPA',
  kompetensi: 'Kompetensi',
};

const expected: Record<Expected, string> = {
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

const yaml: Record<YamlProblem, Sentence> = {
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

const nipFaults: Record<NipFault, string> = {
  panjang: 'tidak terdiri atas 18 angka',
  'tanda-lain': 'berisi spasi atau tanda lain di samping 18 angka',
  'tanggal-lahir': 'delapan angka pertama bukan tanggal lahir',
  'jenis-kelamin': 'angka ke-15 bukan 1 atau 2 (jenis kelamin)',
  'bulan-mulai': 'angka ke-13 dan ke-14 bukan bulan (01 sampai dengan 12) dan bukan tanda PPPK (21 atau 22)',
};

const nipOddities: Record<NipOddity, (status: string) => string> = {
  'usia-mulai': () => 'jarak tahun lahir dan tahun mulai di luar 17 sampai dengan 60 tahun',
  'bulan-untuk-pppk': (status) => `statusnya ${status}, tetapi angka ke-13 dan ke-14 bukan 21 atau 22`,
  'kode-pppk-untuk-pns': (status) => `statusnya ${status}, tetapi angka ke-13 dan ke-14 bertanda PPPK`,
  'urutan-nol': () => 'nomor urutnya 000',
};

/** "kompetensi anjab di bawah 3", "pendidikan di bawah S1": what is not met, for counting people. */
function failing(requirement: Cause['requirement'], wanted: Lack['wanted']): string {
  const names = Array.isArray(wanted) ? or(wanted as readonly string[]) : String(wanted ?? '');
  switch (requirement) {
    case 'bagian':
      return 'bukan pegawai bagian ini';
    case 'keadaan':
      return 'tidak hadir sepanjang tahun';
    case 'struktural':
      return 'pejabat struktural yang jenjangnya tidak disebut tugas ini';
    case 'jenjang':
      return `jenjangnya bukan ${names}`;
    case 'status':
      return `statusnya bukan ${names}`;
    case 'tim':
      return `timnya bukan ${names}`;
    case 'pendidikan':
      return `pendidikan di bawah ${names}`;
    case 'golongan':
      return `golongan di bawah ${names}`;
    case 'pemisahan':
      return `terhalang pemisahan dengan ${Array.isArray(wanted) ? list(wanted as readonly string[]) : names}`;
    case 'penanggung_jawab':
      return `penanggung jawab tetap (${names}) tidak memenuhi syarat atau tidak hadir`;
    case 'belum-dibagi':
      return 'memenuhi syarat, tetapi belum dibagikan';
    default:
      return requirement.startsWith('keadaan.')
        ? `tidak hadir (${requirement.slice('keadaan.'.length)})`
        : `kompetensi ${requirement.slice('kompetensi.'.length)} di bawah ${names}`;
  }
}

/** The same reason when one person is counted against many duties, each with its own demands. */
function failingAny(requirement: Cause['requirement']): string {
  switch (requirement) {
    case 'jenjang':
      return 'jenjangnya tidak sesuai';
    case 'status':
      return 'statusnya tidak sesuai';
    case 'tim':
      return 'timnya lain';
    case 'pendidikan':
      return 'pendidikannya kurang';
    case 'golongan':
      return 'golongannya kurang';
    case 'struktural':
      return 'pejabat struktural yang jenjangnya tidak disebut';
    case 'belum-dibagi':
      return 'memenuhi syarat, tetapi tidak mendapatkannya';
    default:
      return requirement.startsWith('kompetensi.')
        ? `kompetensi ${requirement.slice('kompetensi.'.length)} kurang`
        : failing(requirement, null);
  }
}

/** "anjab 2, diminta 3": what one person has against what is asked. */
function lack({ requirement, wanted, actual }: Lack): string {
  const names = Array.isArray(wanted) ? or(wanted as readonly string[]) : String(wanted ?? '');
  const has = actual === null ? 'tidak ada' : String(actual);
  switch (requirement) {
    case 'bagian':
      return `pegawai bagian ${has}`;
    case 'keadaan':
      return `tidak hadir${actual === null ? '' : ` (${has})`}`;
    case 'struktural':
      return `pejabat struktural (${has}) yang jenjangnya tidak disebut tugas ini`;
    default:
      return `${requirement.replace('kompetensi.', '')} ${has}, diminta ${names}`;
  }
}

function remedy(change: Remedy): string {
  switch (change.kind) {
    case 'tingkatkan-kompetensi':
      return `Tingkatkan kompetensi ${change.competence} ${change.person} menjadi ${change.level} (untuk ${change.duty}).`;
    case 'pinjamkan-pegawai':
      return `Izinkan ${change.person} membantu bagian ${change.section}: tambahkan "bantu: [${change.section}]" (untuk ${change.duty}).`;
    case 'longgarkan-syarat':
      return `Longgarkan syarat ${change.requirement === 'struktural' ? 'jenjang' : change.requirement} pada ${change.duty} sehingga ${change.person} dapat mengerjakannya.`;
    case 'bagi-bersama':
      return `Bagi ${change.duty} kepada ${number(change.people)} orang: tulis "petugas: ${change.people}" (atau "bagi_tugas: otomatis" dalam setda.yaml, agar semua tugas dibagi seperlunya).`;
    case 'lepas-pemisahan':
      return `Tambah orang yang dapat mengerjakan ${change.duty}, atau tinjau jangan_dirangkap dengan ${list(change.others)}.`;
    case 'ganti-penanggung-jawab':
      return `Ganti atau hapus penanggung_jawab ${change.person} pada ${change.duty}.`;
    case 'tambah-pegawai':
      return `Tambah pegawai yang memenuhi syarat ${change.duty}, atau longgarkan syaratnya.`;
  }
}

function hallSentence({ people, duties, places }: HallGroup): string {
  const who = `${list(people)}${people.length > 1 ? ` (${number(people.length)} orang)` : ''}`;
  return places === 0
    ? `${who} hanya dapat mengerjakan ${list(duties)}, yang penanggung jawabnya sudah ditetapkan.`
    : `${who} hanya dapat mengerjakan ${list(duties)}, yang cukup untuk ${number(places)} orang.`;
}

const causesOfDuty = (causes: readonly Cause[]): string =>
  causes
    .map(({ requirement, wanted, count, of }, i) => {
      if (requirement === 'penanggung_jawab' || requirement === 'pemisahan')
        return failing(requirement, wanted);
      const who = i === 0 ? `${number(count)} dari ${number(of)} pegawai` : `${number(count)} orang`;
      return `${who}: ${failing(requirement, wanted)}`;
    })
    .join('; ');

const causesOfPerson = (causes: readonly Cause[]): string =>
  list(
    causes.map(
      ({ requirement, count, of }) =>
        `${failingAny(requirement)} (${number(count)} dari ${number(of)} tugas)`,
    ),
    5,
  );

const nearestPeople = (nearest: FindingArgs['tugas-tak-bertuan']['nearest']): string =>
  nearest.map(({ person, lacking }) => `${person} (${lacking.map(lack).join('; ')})`).join(', ');

function savedProblem(problem: SavedProblem): string {
  switch (problem.kind) {
    case 'tugas-tak-ada':
      return 'tugas ini tidak ada lagi dalam berkas bagian';
    case 'pegawai-tak-ada':
      return `pegawai ${quote(problem.person)} tidak ada${problem.nearest === undefined ? '' : `; maksud Anda ${quote(problem.nearest)}?`}`;
    case 'tak-merata':
      return `volume petugas tidak merata (${problem.volumes.map((volume) => number(volume)).join(', ')}); hasil utuh dibagi serata mungkin`;
    case 'tak-memenuhi':
      return `${problem.person} tidak dapat mengerjakannya (${problem.lacking.map(lack).join('; ')})`;
    case 'bukan-petugas':
      return `penanggung jawab ${problem.person} tidak tercantum sebagai petugas`;
    case 'dua-kali':
      return `${problem.person} tercantum dua kali`;
    case 'jumlah':
      return `jumlah volume petugas ${short(problem.planned, 2)}, sedangkan volume tugas ${number(problem.volume)}`;
    case 'banyak-petugas':
      return `petugasnya ${number(problem.people)} orang, sedangkan yang diminta ${problem.min === problem.max ? number(problem.min) : `${number(problem.min)} sampai dengan ${number(problem.max)}`} orang`;
    case 'bukan-yang-tetap':
      return `penanggung jawabnya ${problem.person}, sedangkan yang ditetapkan ${problem.pin}`;
    case 'pengganti-sendiri':
      return `pengganti ${problem.person} adalah penanggung jawabnya sendiri`;
    case 'dirangkap':
      return `${problem.person} juga memegang ${problem.other}, padahal keduanya tidak boleh dirangkap`;
  }
}

const fileNames: Record<FileKind, string> = {
  setda: 'setda.yaml',
  bagian: 'berkas bagian',
  pembagian: 'berkas pembagian',
};

const fileAdvice: Record<FileKind, string> = {
  setda: 'Simpan sebagai setda.yaml, di luar folder "bagian".',
  bagian: 'Simpan dalam folder "bagian".',
  pembagian: 'Simpan dalam folder "pembagian"; berkas itu dibaca bersama berkas bagiannya.',
};

type WrongValue = FindingArgs['nilai-salah'];

const wrongForm = ({ key, token, expected: kind, suggestion }: WrongValue): Sentence => ({
  message: `${key}: ${token === '' ? 'nilai ini' : quote(token.replaceAll('"', ''))} bukan ${kind === 'nip' ? 'NIP yang benar' : 'nilai yang benar'}.${suggestion === undefined ? '' : ` Maksud Anda ${suggestion}?`}`,
  advice: `Tulis ${expected[kind]}.`,
});

/** What can be said of a value beyond "its form is wrong". */
const flaws: Record<Flaw, (args: WrongValue) => Sentence> = {
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

const printFileFaults: Record<PrintFileFault, readonly [what: string, advice: string]> = {
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

const findings: { [Code in FindingCode]: (args: FindingArgs[Code]) => Sentence } = {
  'berkas-tak-terbaca': ({ reason }) => ({
    message: {
      none: 'Berkas tidak ada.',
      denied: 'Berkas tidak boleh dibaca.',
      folder: 'Ini folder, bukan berkas.',
      other: 'Berkas tidak dapat dibaca.',
    }[reason],
    advice: {
      none: 'Periksa nama berkas.',
      denied: 'Minta izin baca kepada pemilik berkas.',
      folder: 'Ganti nama folder, atau pindahkan berkas bagian ke dalam folder "bagian".',
      other: 'Periksa apakah berkas sedang dipakai program lain atau rusak.',
    }[reason],
  }),
  'berkas-terlalu-besar': ({ megabytes, limit }) => ({
    message: `Berkas berukuran ${short(megabytes, 1)} MB; yang dibaca paling besar ${number(limit)} MB.`,
    advice: 'Satu berkas memuat satu bagian. Periksa apakah ini berkas yang benar.',
  }),
  'berkas-kosong': ({ kind }) => ({
    message: 'Berkas kosong.',
    advice:
      kind === 'pembagian'
        ? 'Hapus berkas ini, lalu simpan pembagian dengan "bagihabis bagi --simpan".'
        : 'Isi dengan data bagian, atau hapus berkas ini. "bagihabis mulai" membuat contohnya.',
  }),
  'berkas-bukan-utf8': ({ form }) => ({
    message: {
      utf16: 'Berkas disimpan sebagai UTF-16.',
      biner: 'Ini bukan berkas teks, mungkin berkas Excel, Word, atau gambar.',
      lain: 'Berkas bukan UTF-8: ada huruf yang tidak dapat dibaca.',
    }[form],
    advice:
      form === 'biner'
        ? 'Salin isinya ke dalam berkas teks dengan format README. "bagihabis mulai" membuat contohnya.'
        : 'Simpan ulang berkas dengan pengodean UTF-8.',
  }),
  'yaml-rusak': ({ problem }) => yaml[problem],
  'kunci-ganda': ({ key }) => ({
    message: `Kunci ${quote(key)} ditulis dua kali.`,
    advice: 'Hapus salah satu.',
  }),
  'berkas-keliru': ({ kind, found }) => ({
    message:
      found === 'bukan-pasangan'
        ? 'Isi berkas bukan pasangan "kunci: nilai".'
        : `Ini isi ${fileNames[found]}, bukan isi ${fileNames[kind]}.`,
    advice:
      found === 'bukan-pasangan'
        ? 'Tulis tiap keterangan sebagai "kunci: nilai", mulai dari tepi kiri. "bagihabis mulai" membuat contohnya.'
        : fileAdvice[found],
  }),
  'temuan-terpotong': ({ count }) => ({
    message: `Masih ada ${number(count)} temuan lain dalam berkas ini, mulai dari sini.`,
    advice: 'Perbaiki yang sudah disebut, lalu periksa lagi.',
  }),
  'kunci-tak-dikenal': ({ key, allowed, nearest, afterComma }) => ({
    message: `Kunci ${quote(key)} tidak dikenal.${meant(nearest)}`,
    advice: afterComma
      ? 'Koma memisahkan butir di dalam { }. Apit nilai yang berisi koma dengan tanda kutip, misalnya "1,5 jam".'
      : `Yang dikenal di sini: ${allowed.join(', ')}.`,
  }),
  'kunci-wajib': ({ key, of }) => ({
    message: `Kunci ${quote(key)} belum ada pada ${of}.`,
    advice: `Tambahkan "${key}: …".`,
  }),
  'nilai-salah': (args) => (args.flaw === undefined ? wrongForm(args) : flaws[args.flaw](args)),
  'nilai-tak-dikenal': ({ key, token, allowed, nearest }) => ({
    message:
      token === ''
        ? `${key} belum diisi.`
        : `${key}: ${quote(token.replaceAll('"', ''))} tidak dikenal.${meant(nearest)}`,
    // "Plh." has a full stop of its own.
    advice: `Pilih salah satu: ${allowed.join(', ').replace(/\.$/, '')}.`,
  }),
  'nilai-di-luar-batas': ({ key, token, comparison, limit }) => {
    const words = { '<=': 'paling besar', '>=': 'paling kecil', '<': 'kurang dari', '>': 'lebih dari' };
    return {
      message: `${key}: ${token} di luar batas.`,
      advice: `Nilainya harus ${words[comparison]} ${limit}.`,
    };
  },
  'daftar-kosong': ({ key }) => ({
    message: `Daftar ${quote(key)} kosong.`,
    advice: 'Isi paling sedikit satu, atau hapus kuncinya.',
  }),
  'berkas-cetak-salah': ({ what, path, fault }) => {
    const [message, advice] = printFileFaults[fault];
    return { message: `Berkas ${what} ${quote(path)} ${message}.`, advice };
  },
  'kode-ganda': ({ what, id }) => ({
    message: `${entities[what]} ${quote(id)} ditulis dua kali.`,
    advice: `Beri ${what === 'pegawai' ? 'id' : 'kode'} yang berbeda, atau hapus salah satu.`,
  }),
  'rujukan-putus': ({ what, id, scope, known, nearest }) => ({
    message: `${entities[what]} ${quote(id)} tidak ada${scope === 'bagian' ? ' di bagian ini' : ''}.${meant(nearest)}`,
    advice:
      known.length > 0
        ? `Yang ada: ${known.join(', ')}.`
        : `Tambahkan ${entities[what].toLowerCase().replace('dpa', 'DPA')} itu, atau perbaiki ejaannya.`,
  }),
  'rujukan-diri': ({ id }) => ({
    message: `Tugas ${quote(id)} dipisahkan dari dirinya sendiri.`,
    advice: 'Sebut kode tugas lain, atau hapus.',
  }),
  'urutan-terbalik': ({ what, first, last }) => ({
    message:
      what === 'petugas'
        ? `petugas: min (${first}) lebih besar daripada maks (${last}).`
        : `${what}: mulai ${first}, tetapi selesai ${last}.`,
    advice:
      what === 'petugas'
        ? 'Tukar keduanya.'
        : 'Tukar keduanya: mulai harus mendahului atau sama dengan selesai.',
  }),
  'nip-salah': ({ faults, digits }) => ({
    message: `NIP tidak benar: ${faults.map((fault) => (fault === 'panjang' ? `${nipFaults[fault]} (tertulis ${number(digits)} angka)` : nipFaults[fault])).join('; ')}.`,
    advice: 'Cocokkan dengan SK pegawai; tulis 18 angka tanpa spasi dalam tanda kutip.',
  }),
  'nip-ganda': ({ other }) => ({
    message: `NIP ini sudah dipakai ${other}.`,
    advice: 'Cocokkan dengan SK kedua pegawai.',
  }),
  'nip-janggal': ({ oddities, status }) => ({
    message: `NIP janggal: ${oddities.map((oddity) => nipOddities[oddity](status)).join('; ')}.`,
    advice: 'Cocokkan NIP dan status dengan SK pegawai.',
  }),
  'satuan-norma-janggal': ({ token, people, otherUnit, otherPeople }) => ({
    message: `Norma ${quote(token.replaceAll('"', ''))} berarti tugas ini memerlukan ${short(people, 4)} orang setahun; dengan satuan ${otherUnit}: ${short(otherPeople, 3)} orang.`,
    advice: `Periksa satuannya: mungkin seharusnya ${otherUnit}.`,
  }),
  'petugas-melebihi-volume': ({ people, volume }) => ({
    message: `Diminta ${number(people)} petugas untuk ${number(volume)} hasil setahun; tugas dibagi menurut hasil utuh.`,
    advice: `Tulis petugas paling banyak ${number(volume)}.`,
  }),
  'tahun-kosong': ({ entries }) => ({
    message: `Tahun belum ditulis, sehingga tanggal cuti, akhir kontrak, dan pensiun tidak dihitung (${number(entries)} pegawai punya tanggal).`,
    advice: 'Tulis "tahun: …" dalam setda.yaml.',
  }),
  'penanggung-jawab-tak-memenuhi': ({ person, lacking }) => ({
    message: `Penanggung jawab tetap ${person} tidak dapat memegang tugas ini: ${lacking.map(lack).join('; ')}.`,
    advice: 'Ganti penanggung_jawab, hapus kuncinya, atau ubah syarat tugas.',
  }),
  'tugas-tak-bertuan': ({ duty, causes, nearest, remedies }) => ({
    message:
      causes.length === 0
        ? `Tugas ${duty} tak bertuan: bagian ini tidak punya pegawai.`
        : `Tugas ${duty} tak bertuan: ${causesOfDuty(causes)}.${nearest.length > 0 ? ` Terdekat: ${nearestPeople(nearest)}.` : ''}`,
    advice:
      remedies.length > 0 ? remedies.map(remedy).join(' Atau: ') : 'Jalankan "bagihabis bagi --simpan".',
  }),
  'pegawai-menganggur': ({ person, causes, hall, remedies }) => ({
    message: `Pegawai ${person} menganggur: ${hall ? hallSentence(hall) : causes.length > 0 ? `${causesOfPerson(causes)}.` : 'bagiannya tidak punya tugas.'}`,
    advice:
      remedies.length > 0
        ? remedies.map(remedy).join(' Atau: ')
        : causes.some(({ requirement }) => requirement === 'belum-dibagi')
          ? 'Jalankan "bagihabis bagi --simpan".'
          : 'Tambahkan tugas yang sesuai dengan jabatannya, atau tulis bagian lain dalam "bantu".',
  }),
  'petugas-kurang': ({ duty, wanted, found }) => ({
    message: `Tugas ${duty} meminta ${number(wanted)} petugas, tetapi hanya ${number(found)} yang dapat mengerjakannya.`,
    advice: 'Kurangi petugas, atau longgarkan syaratnya.',
  }),
  'pengganti-kosong': ({ section, owners }) => ({
    message: `Bagian ${section}: ${owners.map(({ owner, duties }) => `${owner} (${list(duties)})`).join(', ')} tidak punya pengganti, karena tidak ada orang lain yang memenuhi syarat.`,
    advice: `Siapkan orang kedua; siapa yang terdekat tampak pada "bagihabis jelaskan ${owners[0]?.duties[0] ?? ''}".`,
  }),
  'beban-berlebih': ({ person, utilisation, limit }) => ({
    message: `Beban ${person} ${percent(utilisation)}, di atas batas ${percent(limit)}.`,
    advice: `Lihat "bagihabis jelaskan ${person}": bagi tugas terbesarnya, atau longgarkan syarat agar orang lain dapat membantu.`,
  }),
  'beban-kurang': ({ person, utilisation, limit }) => ({
    message: `Beban ${person} ${percent(utilisation)}, di bawah batas ${percent(limit)}.`,
    advice: 'Tambah tugas yang dapat dikerjakannya, atau bagi tugas rekannya yang terlalu berat.',
  }),
  'dpa-tanpa-tugas': ({ activity, name, ceiling }) => ({
    message: `Kegiatan DPA ${activity} (${name})${ceiling === undefined ? '' : `, pagu Rp${number(ceiling)},`} tidak dilaksanakan tugas mana pun.`,
    advice: `Tulis "dpa: ${activity}" pada tugas yang melaksanakannya, atau tambahkan tugasnya.`,
  }),
  'pembagian-usang': ({ section }) => ({
    message: `Pembagian tersimpan dibuat sebelum berkas bagian ${section} diubah.`,
    advice: 'Lihat bedanya dengan "bagihabis bandingkan", lalu simpan dengan "bagihabis bagi --simpan".',
  }),
  'pembagian-tak-sah': ({ duty, problem }) => ({
    message: `Pembagian tersimpan ${duty}: ${savedProblem(problem)}.`,
    advice: 'Perbaiki berkas ini, atau jalankan "bagihabis bagi --simpan".',
  }),
  'penanggung-jawab-dirangkap': ({ person, other }) => ({
    message: `${person} ditetapkan pula bagi ${other}, padahal keduanya tidak boleh dirangkap.`,
    advice: 'Ganti penanggung_jawab salah satunya, atau tinjau jangan_dirangkap.',
  }),
};

const rules: Record<FindingCode, RuleText> = {
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
  'nip-janggal': {
    title: 'NIP janggal',
    meaning: 'NIP berbentuk benar, tetapi tidak lazim bagi status atau usianya.',
    mend: 'Cocokkan dengan SK; bila memang demikian, abaikan.',
  },
  'satuan-norma-janggal': {
    title: 'Satuan norma janggal',
    meaning:
      'Tabel ABK kerap menulis menit di bawah judul jam atau sebaliknya. Norma ini hanya masuk akal dalam satuan lain.',
    mend: 'Periksa satuan norma.',
  },
  'petugas-melebihi-volume': {
    title: 'Petugas melebihi volume',
    meaning: 'Tugas dibagi menurut hasil utuh, sehingga petugas tidak dapat lebih banyak daripada hasilnya.',
    mend: 'Kurangi petugas atau perbaiki volume.',
  },
  'tahun-kosong': {
    title: 'Tahun belum ditulis',
    meaning: 'Tanpa tahun, apa pun yang bergantung pada tanggal tidak dihitung.',
    mend: 'Tulis tahun dalam setda.yaml.',
  },
  'penanggung-jawab-tak-memenuhi': {
    title: 'Penanggung jawab tetap tidak memenuhi syarat',
    meaning:
      'Pegawai yang ditetapkan sebagai penanggung jawab tidak hadir atau tidak memenuhi syarat tugasnya.',
    mend: 'Ganti penanggung jawab atau ubah syarat.',
  },
  'tugas-tak-bertuan': {
    title: 'Tugas tak bertuan',
    meaning: 'Tidak seorang pun dapat atau telah diberi tugas ini. Pembagian belum habis.',
    mend: 'Ikuti saran yang disebutkan: tingkatkan kompetensi, pinjamkan pegawai, atau longgarkan syarat.',
  },
  'pegawai-menganggur': {
    title: 'Pegawai menganggur',
    meaning:
      'Pegawai hadir, tetapi bukan penanggung jawab atau petugas satu tugas pun. Peran pengganti tidak dihitung.',
    mend: 'Bagi tugas kepada lebih banyak orang, tingkatkan kompetensinya, atau tambah tugas yang sesuai.',
  },
  'petugas-kurang': {
    title: 'Petugas kurang',
    meaning: 'Tugas meminta lebih banyak orang daripada yang memenuhi syaratnya.',
    mend: 'Kurangi petugas atau longgarkan syarat.',
  },
  'pengganti-kosong': {
    title: 'Tidak ada pengganti',
    meaning: 'Bila penanggung jawab berhalangan, tidak ada yang dapat menggantikannya.',
    mend: 'Siapkan orang kedua.',
  },
  'beban-berlebih': {
    title: 'Beban berlebih',
    meaning: 'Beban setahun melebihi batas_beban × kapasitas. Tugas tetap dibagikan; kelebihan dilaporkan.',
    mend: 'Bagi tugas terbesar, atau buka tugas itu bagi lebih banyak orang.',
  },
  'beban-kurang': {
    title: 'Beban kurang',
    meaning: 'Beban setahun di bawah beban_minimum × kapasitas.',
    mend: 'Tambah tugas yang dapat dikerjakannya.',
  },
  'dpa-tanpa-tugas': {
    title: 'Sub kegiatan DPA tanpa tugas',
    meaning: 'Anggaran tersedia, tetapi tidak ada tugas yang melaksanakannya.',
    mend: 'Hubungkan tugas dengan kegiatan, atau tambahkan tugas.',
  },
  'pembagian-usang': {
    title: 'Pembagian tersimpan usang',
    meaning: 'Isi bagian sudah berubah sejak pembagiannya disimpan.',
    mend: 'Bandingkan, lalu simpan ulang.',
  },
  'pembagian-tak-sah': {
    title: 'Pembagian tersimpan tidak sah',
    meaning:
      'Pembagian tersimpan melanggar berkas bagian: orangnya tidak lagi boleh, volumenya tidak cocok, atau tugas yang dipisahkan dirangkap.',
    mend: 'Perbaiki pembagian tersimpan, atau bagi ulang dan simpan.',
  },
  'penanggung-jawab-dirangkap': {
    title: 'Penanggung jawab tetap dirangkap',
    meaning:
      'Dua tugas yang tidak boleh dirangkap ditetapkan bagi orang yang sama, sehingga satu tak bertuan.',
    mend: 'Ganti penanggung jawab salah satunya.',
  },
};

const severities: Record<Severity, string> = { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' };

export const id = {
  language: 'id' as const,
  number,
  short,
  percent,
  list,
  findings,
  rules,
  severities,
  failing,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,

  report: {
    complete: (duties: number, people: number): string =>
      `DIBAGI HABIS: ${number(duties)} tugas, ${number(people)} pegawai, tidak ada yang tersisa dan tidak ada yang menganggur`,
    incomplete: (unowned: number, idle: number): string =>
      `BELUM HABIS: ${[...(unowned > 0 ? [`${number(unowned)} tugas tak bertuan`] : []), ...(idle > 0 ? [`${number(idle)} pegawai menganggur`] : [])].join(', ')}`,
    section: (name: string, people: number, duties: number): string =>
      `${name} (${number(people)} pegawai, ${number(duties)} tugas)`,
    person: 'Pegawai',
    name: 'Nama',
    duty: 'Tugas',
    owner: 'Penanggung jawab',
    others: 'Petugas lain',
    deputy: 'Pengganti',
    load: 'Beban',
    duties: 'Tugas',
    finish: 'Selesai pukul',
    away: (names: string): string => `Tidak hadir sepanjang tahun: ${names}.`,
    nextDay: 'lewat tengah malam',
    unowned: 'Tugas tak bertuan',
    idle: 'Pegawai menganggur',
    noIdleDuty: 'bagiannya tidak punya tugas',
    nearest: (people: string): string => `Terdekat: ${people}.`,
    remedy: (text: string): string => `Saran: ${text}`,
    activities: 'Sub kegiatan DPA tanpa tugas',
    activity: (code: string, name: string, ceiling: string): string =>
      `${code} ${name}${ceiling === '' ? '' : ` (pagu Rp${ceiling})`}`,
    proof: 'Yang terbukti',
    unownedProven: (count: number): string =>
      count === 0
        ? 'Semua tugas bertuan.'
        : `Tugas tak bertuan tidak mungkin kurang dari ${number(count)} (terbukti).`,
    unownedUnproven: (count: number): string =>
      `Tugas tak bertuan ${number(count)}; belum terbukti bahwa tidak mungkin kurang.`,
    idleProven: (count: number): string =>
      count === 0
        ? 'Semua pegawai yang hadir mendapat tugas.'
        : `Pegawai menganggur tidak mungkin kurang dari ${number(count)} (terbukti).`,
    idleBounded: (count: number, bound: number): string =>
      `Pegawai menganggur ${number(count)}; yang terbukti: tidak mungkin kurang dari ${number(bound)}.`,
    levelProven: (bound: string, isHeld: boolean): string =>
      `${isHeld ? 'Selama pembagian tersimpan dipertahankan, beban' : 'Beban'} tertinggi tidak mungkin di bawah ${bound} (terbukti).`,
    levelBounded: (mostLevel: string, bound: string, isHeld: boolean): string =>
      `Beban tertinggi pada pembagian paling merata yang ditemukan ${mostLevel}; yang terbukti: tidak mungkin di bawah ${bound}${isHeld ? ' selama pembagian tersimpan dipertahankan' : ''}.`,
    levelElsewhere: (organisation: string): string =>
      `Pegawai bagian ini berbagi tugas dengan bagian lain, sehingga bukti pemerataan hanya berlaku untuk seluruh ${organisation}.`,
    fitted:
      'Pembagian ini menyimpang dari yang paling merata, paling banyak sebesar toleransi_merata, agar tugas jatuh kepada orang yang lebih cocok.',
    bottleneck: (duties: string, people: readonly string[], bound: string, isHeld: boolean): string =>
      `Penyebabnya: ${duties} ${isHeld ? 'hanya dapat dikerjakan, atau dipertahankan pada,' : 'hanya dapat dikerjakan'} ${list(people, 6)}, sehingga ${people.length > 1 ? 'salah satunya' : 'ia'} memikul paling sedikit ${bound}.`,
    groups: (count: number, proven: number, gap: string): string =>
      proven === count
        ? `${number(count)} kelompok yang berdiri sendiri, semuanya terbukti paling merata.`
        : `${number(count)} kelompok yang berdiri sendiri: ${number(proven)} terbukti paling merata; pada yang lain selisihnya dengan batas terbukti paling besar ${gap}.`,
    mode: (mode: string, released: number): string =>
      `Pembagian tersimpan dipertahankan dengan --ubah ${mode}${released > 0 ? `; ${number(released)} penugasan dilepas agar tidak ada yang tersisa atau menganggur` : ''}.`,
    changes: 'Perubahan terhadap pembagian tersimpan',
    noChange: 'Tidak ada perubahan terhadap pembagian tersimpan.',
    changed: (added: number, moved: number, dropped: number): string =>
      `+ ${number(added)} baru, ~ ${number(moved)} berubah, - ${number(dropped)} lepas`,
    deputyWas: (before: string, after: string): string => `pengganti ${before} → ${after}`,
    none: 'tidak ada',
    savedAlready: 'Pembagian tersimpan sudah sama; tidak ada berkas yang ditulis.',
    saved: (count: number): string => `${number(count)} berkas pembagian disimpan:`,
    seeDivision: (section: string): string =>
      `Siapa mengerjakan apa: tambahkan --bagian KODE, misalnya --bagian ${section}.`,
    unsaved: 'Belum disimpan. Tambahkan --simpan untuk menyimpannya.',
    warnings: (count: number): string =>
      `${number(count)} peringatan dan catatan lain; lihat "bagihabis periksa".`,
    inputErrors: 'Tidak ada yang dibagi karena masukan masih salah.',
  },

  check: {
    clean: (files: number): string => `Tidak ada temuan dalam ${number(files)} berkas.`,
    summary: (errors: number, warnings: number, notes: number): string =>
      `${number(errors)} galat, ${number(warnings)} peringatan, ${number(notes)} catatan`,
    advice: (text: string): string => `Langkah: ${text}`,
    seeAlso: 'Lihat juga',
    againstSaved: 'Diperiksa terhadap pembagian tersimpan.',
    againstFresh: 'Belum ada pembagian tersimpan; diperiksa terhadap pembagian baru.',
  },

  explain: {
    unknown: (name: string, nearest: string | undefined): string =>
      `Tidak ada tugas, pegawai, atau aturan bernama ${quote(name)}.${meant(nearest)}`,
    saved: 'Dijelaskan menurut pembagian tersimpan.',
    stale:
      'Dijelaskan menurut pembagian tersimpan, yang dibuat sebelum berkas bagian diubah. Perbarui dengan "bagihabis bagi --simpan".',
    requirements: 'Syarat',
    noRequirements: 'Tidak ada syarat khusus.',
    requirement: (key: string, value: string): string => `${key}: ${value}`,
    workload: (volume: string, result: string, norm: string, minutes: string, share: string): string =>
      `${volume} ${result} × ${norm} = ${minutes} menit setahun (${share} dari satu pegawai penuh waktu)`,
    result: 'hasil',
    pinned: (person: string): string => `Penanggung jawab tetap: ${person}.`,
    owner: (person: string, reason: string): string => `Penanggung jawab: ${person}, ${reason}.`,
    shared: (people: string): string => `Petugas: ${people}.`,
    deputy: (person: string): string => `Pengganti: ${person}.`,
    noDeputy: 'Pengganti: tidak ada yang memenuhi syarat.',
    separated: (duties: string): string => `Tidak boleh dirangkap dengan: ${duties}.`,
    common: 'Tugas lain dari pimpinan: milik semua pegawai bagian, tidak dibagikan.',
    candidates: (count: number): string =>
      `Calon (${number(count)} orang), yang paling ringan akibatnya di atas`,
    candidate: 'Calon',
    role: 'Peran kini',
    before: 'Beban kini',
    after: 'Bila dipilih',
    effect: 'Akibat',
    highest: (share: string): string => `beban tertinggi para calon ${share}`,
    leavesIdle: (person: string): string => `${person} menjadi menganggur`,
    clash: (duty: string): string => `terhalang pemisahan dengan ${duty}`,
    excluded: (count: number): string => `Tidak dapat (${number(count)} orang)`,
    roles: {
      'penanggung-jawab': 'penanggung jawab',
      petugas: 'petugas',
      pengganti: 'pengganti',
      none: '',
    },
    capacity: (minutes: string, share: string): string =>
      `Kapasitas ${minutes} menit setahun (hadir ${share}).`,
    load: (minutes: string, share: string, time: string): string =>
      `Beban ${minutes} menit setahun (${share}); beban sehari selesai pukul ${time}.`,
    noLoad: 'Tidak ada beban.',
    absent: (reason: string): string =>
      `Tidak hadir sepanjang tahun (${reason}): tidak menjadi calon dan tidak dihitung menganggur.`,
    duty: 'Tugas',
    share: 'Porsi',
    reason: 'Sebab',
    reasons: {
      pin: () => 'penanggung jawab tetap dalam berkas',
      'satu-satunya': () => 'satu-satunya yang memenuhi syarat',
      'semua-calon': (candidates: number) =>
        `dipikul bersama oleh semua yang memenuhi syarat (${number(candidates)} orang)`,
      tersimpan: (candidates: number) =>
        `dipertahankan dari pembagian tersimpan (${number(candidates)} calon)`,
      merata: (candidates: number) => `agar beban merata (dipilih dari ${number(candidates)} calon)`,
    },
    minutes: 'Menit',
    deputyFor: (duties: string): string => `Pengganti untuk: ${duties}.`,
    idle: 'Menganggur',
    rule: 'Artinya',
    mend: 'Perbaikan',
    bad: 'Contoh yang ditemukan',
    good: 'Contoh yang baik',
    severity: (severity: string): string => `Tingkat: ${severity}.`,
  },

  diff: {
    same: 'Kedua pembagian sama.',
    title: 'Perubahan pembagian',
    noSaved: 'Belum ada pembagian tersimpan. Simpan dahulu dengan "bagihabis bagi --simpan".',
  },

  print: {
    unknownDocument: (word: string, known: string, nearest: string | undefined): string =>
      `Tidak ada dokumen, berkas, atau folder bernama ${quote(word)}.${meant(nearest)} Dokumen yang ada: ${known}.`,
    unknownFormat: (word: string, known: string, nearest: string | undefined): string =>
      `Bentuk ${quote(word)} tidak dikenal.${meant(nearest)} Yang ada: ${known}; beberapa dipisahkan koma.`,
    wrongDate: (text: string, today: string): string =>
      `${quote(text)} bukan tanggal. Tulis dengan urutan tahun-bulan-hari, misalnya --tanggal ${today}.`,
    notAFolder: (path: string): string => `${quote(path)} bukan folder; sebut folder lain dengan --keluaran.`,
    inputErrors: 'Tidak ada yang dicetak karena masukan masih salah.',
    saved: 'Dicetak menurut pembagian tersimpan.',
    stale:
      'Dicetak menurut pembagian tersimpan, yang dibuat sebelum berkas bagian diubah. Perbarui dengan "bagihabis bagi --simpan".',
    fresh: (sections: readonly string[]): string =>
      `Belum ada pembagian tersimpan untuk ${list(sections)}; dicetak menurut pembagian baru.`,
    missingCharacters: (characters: readonly string[]): string =>
      `Huruf yang dipakai tidak mempunyai ${list(characters, 20)}; dalam PDF tampak sebagai kotak. Sebut huruf TTF lain pada cetak.huruf di setda.yaml.`,
    written: (count: number): string => `${number(count)} berkas ditulis.`,
    nothing: 'Tidak ada yang dicetak.',
  },

  start: {
    done: (folder: string): string => `Folder ${quote(folder)} siap:`,
    next: (folder: string): string =>
      `Berikutnya: bagihabis periksa ${folder}, lalu bagihabis bagi ${folder}`,
    notEmpty: (path: string): string => `${path} sudah ada; tidak ada yang ditulis. Pilih folder lain.`,
    // The starting folder itself is Indonesian in every language: its keys are.
  },

  cli: {
    description:
      'Membagi habis tugas bagian-bagian Sekretariat Daerah: tiap tugas ada penanggung jawabnya, tiap pegawai ada tugasnya.',
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    commands: 'Perintah:',
    default: 'bawaan',
    help: 'tampilkan bantuan ini',
    version: 'tampilkan versi',
    language: 'bahasa pesan: id atau en (juga lewat BAGIHABIS_LANG)',
    failOn: 'temuan terendah yang menggagalkan: galat, peringatan, atau catatan',
    format: 'bentuk keluaran',
    section: 'hanya bagian dengan kode ini (boleh diulang)',
    save: 'simpan pembagian ke pembagian/<kode>.yaml',
    change:
      'seberapa jauh pembagian tersimpan boleh diubah: kosong (hanya yang belum terbagi), perlu, atau semua',
    paths: 'berkas bagian, atau folder dengan setda.yaml dan bagian/ (bawaan: folder ini)',
    check: 'baca, periksa, dan laporkan semua temuan',
    assign: 'bagi tugas, tampilkan hasilnya dan apa yang tersisa',
    explain: 'jelaskan satu tugas, pegawai, atau aturan',
    subject: 'kode tugas, id pegawai, atau nama aturan',
    compare: 'tampilkan perubahan antara dua pembagian',
    before: 'pembagian lama: berkas pembagian atau folder; bawaan: yang tersimpan',
    after: 'pembagian baru: berkas pembagian atau folder; bawaan: yang dibuat sekarang',
    print: 'cetak dokumen untuk ditandatangani, juga bila belum habis',
    document:
      'rekap, lembar, matriks, dpa, atau laporan; beberapa dipisahkan koma (bawaan: semua yang ada isinya)',
    printFormat: 'pdf, docx, xlsx, html, md, atau csv; beberapa dipisahkan koma',
    output: 'folder untuk berkas yang dicetak',
    date: 'tanggal pada dokumen, tahun-bulan-hari (bawaan: hari ini)',
    paper: 'ukuran kertas: F4 atau A4 (bawaan: menurut setda.yaml, atau menurut dokumennya)',
    start: 'buat folder awal yang langsung dapat dijalankan',
    folder: 'folder yang dibuat (bawaan: setda)',
    exitCodes:
      'Kode keluar: 0 tidak ada temuan yang menggagalkan; 1 ada temuan, belum habis, atau ada perubahan; 2 salah pakai; 3 kesalahan program.',
    unknownOption: (option: string): string => `Opsi ${quote(option)} tidak dikenal.`,
    unknownCommand: (command: string, known: string, nearest: string | undefined): string =>
      `Perintah ${quote(command)} tidak dikenal.${meant(nearest)} Yang ada: ${known}.`,
    optionsPlaceholder: '[opsi]',
    commandPlaceholder: '[perintah]',
    missingArgument: (argument: string): string => `Argumen ${quote(argument)} belum diberikan.`,
    missingValue: (option: string): string => `Opsi ${quote(option)} memerlukan nilai.`,
    invalidValue: (option: string, value: string, allowed: string): string =>
      `Nilai ${quote(value)} untuk ${option} tidak dikenal. Pilih salah satu: ${allowed}.`,
    excessArguments: 'Terlalu banyak argumen.',
    seeHelp: (command: string): string => `Lihat "${command} --help".`,
    noSuchPath: (path: string): string => `Tidak ada berkas atau folder ${quote(path)}.`,
    cannotRead: (path: string): string => `${quote(path)} tidak boleh atau tidak dapat dibaca.`,
    noSections: (path: string): string =>
      `Tidak ada berkas bagian di ${quote(path)}. Yang dicari: setda.yaml, bagian/*.yaml, atau berkas *.yaml. "bagihabis mulai" membuat contohnya.`,
    severalRoots: (roots: string): string =>
      `Ada lebih dari satu setda.yaml: ${roots}. Sebut salah satu foldernya.`,
    noSuchSection: (code: string, known: string, nearest: string | undefined): string =>
      `Tidak ada bagian berkode ${quote(code)}.${meant(nearest)} Yang ada: ${known}.`,
    cannotWrite: (path: string, reason: string): string =>
      `${path} tidak dapat ditulis (${reason}); isi lamanya, bila ada, tidak berubah.`,
    writeReasons: {
      none: 'foldernya tidak ada',
      denied: 'tidak ada izin',
      folder: 'itu folder',
      other: 'ditolak oleh disk',
    },
    notAPlan: (path: string): string => `${quote(path)} tidak dapat dibaca sebagai pembagian.`,
    fault: (detail: string): string =>
      `Kesalahan di dalam program, bukan pada berkas Anda: ${detail}\nLaporkan dengan berkas yang menyebabkannya (tanpa NIP).`,
  },
};

/** Every sentence that a person reads; another language has to have them all to compile. */
export type Messages = Omit<typeof id, 'language'> & { readonly language: 'id' | 'en' };
