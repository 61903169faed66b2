import { stemOf } from './stem.ts';

/** Where a text goes on to say by what rules, and what for. */
export function beginsPurpose(word: string, before: string, after: string): boolean {
  return (
    PURPOSES.has(word) ||
    (word === 'guna' && !['berdaya', 'daya', 'hasil', 'tepat'].includes(before)) ||
    (word === 'sebagai' && ['acuan', 'bahan', 'dasar', 'pedoman'].includes(after)) ||
    ((word === 'untuk' || word === 'rangka') && ENDS.has(after))
  );
}

const PURPOSES: ReadonlySet<string> = new Set(['agar', 'supaya', 'berdasarkan', 'sesuai']);

/** What follows "untuk" or "dalam rangka" where it says what for, and not of what. */
const ENDS: ReadonlySet<string> = new Set(
  wordsIn(
    'bahan digunakan dijadikan kelancaran keperluan mencapai mendapatkan mendukung mengetahui meningkatkan menjamin ' +
      'menunjang memperoleh memenuhi mewujudkan pencapaian tercapainya terlaksananya tertib terwujudnya',
  ),
);

/** They bind other words, or stand in every text of a secretariat, or only help another verb. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  wordsIn(
    'dan atau serta maupun di ke dari pada kepada oleh dalam luar antara antar atas bagi untuk dengan tanpa ' +
      'sebelum sesudah secara sebagai yang para terhadap tentang mengenai melalui sesuai berdasarkan guna agar rangka hal termasuk terkait ' +
      'berkaitan berkenaan lain lainnya tersebut se setiap tiap semua seluruh suatu adalah akan dapat telah ' +
      'lingkungan lingkup bidang urusan daerah kabupaten kota provinsi setda sekretariat ' +
      'melaksanakan pelaksanaan melakukan menyelenggarakan penyelenggaraan',
  ),
);

/** They say that a thing comes about, as "melaksanakan" does, and nothing of what it is. */
export const MAKING: ReadonlySet<string> = new Set(
  wordsIn('menyusun disusun penyusunan membuat dibuat pembuatan'),
);

/** Words of what every section does for itself: its plans, reports, letters, and people. */
export const HOUSEKEEPING: ReadonlySet<string> = new Set(
  wordsIn(
    'rencana program kerja kegiatan anggaran renja rka dpa monitoring pemantauan evaluasi laporan ' +
      'administrasi umum tatausaha surat masuk keluar naskah arsip disposisi tugas notula notulen notulensi ' +
      'fungsi bahan data dokumen kebijakan teknis konsep pertanggungjawaban spj perjalanan dinas diajukan ' +
      'menyusun menyiapkan merumuskan membagi memberi petunjuk membimbing mengarahkan menilai prestasi memeriksa ' +
      'memimpin mengelola menata menyelia ' +
      'bawahan atasan pimpinan pegawai staf rutin berkala bulanan triwulan tahunan hasil tindaklanjut',
  ).map(stemOf),
);

function wordsIn(text: string): string[] {
  return text.split(' ');
}
