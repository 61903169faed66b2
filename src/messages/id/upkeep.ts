import type { Entity, RuleCode, RuleFindingArgs } from '../../vocabulary/finding.ts';
import type { RuleText, Sentence } from '../phrases.ts';
import { entities } from './input-words.ts';
import { meant, number, quote } from './words.ts';

type Upkeep = Extract<RuleCode, 'abaikan-keliru' | 'abaikan-sia-sia' | 'dasar-usang'>;

const FORM = '"# bagihabis-abaikan aturan: alasan"';

const about = (entity: Entity | undefined): string => {
  if (!entity) return '';
  const word = entities[entity.kind];
  return ` tentang ${word.charAt(0).toLowerCase()}${word.slice(1)} ${entity.id}`;
};

/** Sentences about the comments that silence a rule, and about the list of old findings. */
export const upkeepFindings: { [Code in Upkeep]: (args: RuleFindingArgs[Code]) => Sentence } = {
  'abaikan-keliru': ({ problem, rule, nearest }) => {
    switch (problem) {
      case 'salah-eja':
        return {
          message: 'Kata kunci komentar ini salah eja, sehingga komentar ini tidak mengabaikan apa pun.',
          advice: `Tulis ${FORM}, dengan huruf kecil dan tanda hubung.`,
        };
      case 'tanpa-aturan':
        return {
          message: 'Komentar ini tidak menyebut aturan yang diabaikan.',
          advice: `Tulis nama aturan seperti yang tampak pada temuannya, lalu titik dua dan alasannya: ${FORM}.`,
        };
      case 'tanpa-alasan':
        return {
          message: `Komentar ini tidak memberi alasan, sehingga aturan ${rule} tidak diabaikan.`,
          advice: `Tulis alasannya setelah titik dua: ${quote(`# bagihabis-abaikan ${rule}: alasan`)}.`,
        };
      case 'tak-dikenal':
        return {
          message: `Aturan ${quote(rule)} tidak dikenal.${meant(nearest)}`,
          advice: `Tulis nama aturan seperti yang tampak pada temuannya: ${FORM}; beberapa aturan dipisahkan koma.`,
        };
      case 'tak-dapat-diabaikan':
        return {
          message: `Temuan ${rule} tidak dapat diabaikan dengan komentar.`,
          advice: `Hapus komentar ini, lalu perbaiki yang ditemukan; caranya tampak pada "bagihabis jelaskan ${rule}".`,
        };
    }
  },
  'abaikan-sia-sia': ({ rule, hasOthers }) => ({
    message: hasOthers
      ? `Aturan ${rule} tidak perlu disebut dalam komentar ini: pada butir ini tidak ada temuannya.`
      : `Komentar ini tidak diperlukan: pada butir ini tidak ada temuan ${rule}.`,
    advice: hasOthers
      ? `Keluarkan ${rule} dari komentar ini. Bila yang dimaksud butir lain, tulis komentar tersendiri di atas butir itu.`
      : 'Hapus komentar ini. Bila yang dimaksud butir lain, pindahkan ke atas butir itu.',
  }),
  'dasar-usang': ({ rule, file, entity, recorded, left, isRepeat }) => {
    if (isRepeat) {
      return {
        message: `Temuan lama ${rule}${about(entity)} di ${file} sudah tercatat pada butir sebelumnya.`,
        advice:
          'Hapus butir ini. Bila temuannya memang lebih dari satu, tulis banyaknya pada butir yang pertama, misalnya "jumlah: 2".',
      };
    }
    return left === 0
      ? {
          message: `Temuan lama ${rule}${about(entity)} di ${file} sudah tidak ada.`,
          advice: 'Hapus butir ini, atau perbarui semuanya dengan "bagihabis periksa --catat-dasar".',
        }
      : {
          message: `Temuan lama ${rule}${about(entity)} di ${file} tercatat ${number(recorded)}, tetapi tinggal ${number(left)}.`,
          advice: `Tulis "jumlah: ${number(left)}", atau perbarui semuanya dengan "bagihabis periksa --catat-dasar".`,
        };
  },
};

export const upkeepTexts: Record<Upkeep, RuleText> = {
  'abaikan-keliru': {
    title: 'Pengabaian keliru',
    meaning:
      'Komentar "# bagihabis-abaikan …" salah eja, tidak menyebut aturan yang ada, tidak memberi alasan, atau menyebut temuan yang tidak dapat diabaikan. Komentar seperti itu tidak mengabaikan apa pun.',
    why: 'Orang yang membaca berkas kemudian harus tahu apa yang diabaikan dan mengapa; salah ketik tidak boleh diam-diam membuat temuan tetap muncul.',
    mend: `Tulis ${FORM} di atas butirnya, di dalamnya, atau di akhir barisnya. Beberapa aturan dipisahkan koma.`,
  },
  'abaikan-sia-sia': {
    title: 'Pengabaian yang tidak diperlukan lagi',
    meaning: 'Aturan yang diabaikan tidak menemukan apa pun pada butir itu, atau dimatikan dalam setda.yaml.',
    why: 'Komentar yang tertinggal akan menutupi temuan yang muncul kemudian, padahal alasannya sudah tidak berlaku.',
    mend: 'Hapus komentarnya, keluarkan aturan itu bila komentarnya menyebut beberapa aturan, atau pindahkan ke butir yang dimaksud.',
  },
  'dasar-usang': {
    title: 'Daftar temuan lama usang',
    meaning:
      'bagihabis-dasar.yaml masih mencatat temuan yang sudah diperbaiki, mencatat lebih banyak daripada yang masih ada, atau mencatat temuan yang sama dua kali.',
    why: 'Butir yang tertinggal akan menutupi temuan yang sama bila muncul lagi. Daftar ini hanya berguna bila makin pendek.',
    mend: 'Hapus butirnya, atau jalankan "bagihabis periksa --catat-dasar", yang mencatat ulang semua temuan yang masih ada.',
  },
};
