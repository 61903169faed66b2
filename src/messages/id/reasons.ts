import type { Cause, FindingArgs, HallGroup, Lack, Remedy, SavedProblem } from '../../vocabulary/finding.ts';
import type { NipOddity } from '../../vocabulary/nip.ts';
import { requirementName, writtenRequirement } from '../written.ts';
import { number, short, list, or, quote } from './words.ts';

export const nipOddities: Record<NipOddity, (status: string) => string> = {
  'usia-mulai': () => 'jarak tahun lahir dan tahun mulai di luar 17 sampai dengan 60 tahun',
  'bulan-untuk-pppk': (status) => `statusnya ${status}, tetapi angka ke-13 dan ke-14 bukan 21 atau 22`,
  'kode-pppk-untuk-pns': (status) => `statusnya ${status}, tetapi angka ke-13 dan ke-14 bertanda PPPK`,
  'urutan-nol': () => 'nomor urutnya 000',
};

/** "kompetensi anjab di bawah 3", "pendidikan di bawah S1": what is not met, for counting people. */
export function failing(requirement: Cause['requirement'], wanted: Lack['wanted']): string {
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
export function failingAny(requirement: Cause['requirement']): string {
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
export function lack({ requirement, wanted, actual }: Lack): string {
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

export function remedy(change: Remedy): string {
  switch (change.kind) {
    case 'tingkatkan-kompetensi':
      return `Tingkatkan kompetensi ${change.competence} ${change.person} menjadi ${change.level}${change.steps > 1 ? `, naik ${number(change.steps)} tingkat` : ''} (untuk ${change.duty}): tulis "${change.competence}: ${change.level}" dalam kompetensinya.`;
    case 'pinjamkan-pegawai':
      return `Izinkan ${change.person} membantu bagian ${change.section}: tambahkan "bantu: [${change.section}]" (untuk ${change.duty}).`;
    case 'longgarkan-syarat':
      return `Longgarkan syarat ${requirementName(change.requirement)} pada ${change.duty} sehingga ${change.person} dapat mengerjakannya: ${relaxing(change)}.`;
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

/** 'tulis "pendidikan: SMA" dalam syarat' */
function relaxing({ requirement, to }: Extract<Remedy, { kind: 'longgarkan-syarat' }>): string {
  const { key, within, text } = writtenRequirement(requirement, to);
  return text === null ? `hapus ${quote(key)} dari ${within}` : `tulis ${quote(text)} dalam ${within}`;
}

export function hallSentence({ people, duties, places }: HallGroup): string {
  const who = `${list(people)}${people.length > 1 ? ` (${number(people.length)} orang)` : ''}`;
  return places === 0
    ? `${who} hanya dapat mengerjakan ${list(duties)}, yang penanggung jawabnya sudah ditetapkan.`
    : `${who} hanya dapat mengerjakan ${list(duties)}, yang cukup untuk ${number(places)} orang.`;
}

export const causesOfDuty = (causes: readonly Cause[]): string =>
  causes
    .map(({ requirement, wanted, count, of }, i) => {
      if (requirement === 'penanggung_jawab' || requirement === 'pemisahan')
        return failing(requirement, wanted);
      const who = i === 0 ? `${number(count)} dari ${number(of)} pegawai` : `${number(count)} orang`;
      return `${who}: ${failing(requirement, wanted)}`;
    })
    .join('; ');

export const causesOfPerson = (causes: readonly Cause[]): string =>
  list(
    causes.map(
      ({ requirement, count, of }) =>
        `${failingAny(requirement)} (${number(count)} dari ${number(of)} tugas)`,
    ),
    5,
  );

export const nearestPeople = (nearest: FindingArgs['tugas-tak-bertuan']['nearest']): string =>
  nearest.map(({ person, lacking }) => `${person} (${lacking.map(lack).join('; ')})`).join(', ');

export function savedProblem(problem: SavedProblem): string {
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
