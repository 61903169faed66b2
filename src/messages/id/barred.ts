import { list, or } from './words.ts';

/** Sentences about people of a saved plan who cannot keep what it gives them. */
export const barred = {
  /** After a name; `why`: what keeps the person from it. */
  reason: (why: string): string => `menurut pembagian tersimpan, tetapi tidak dapat dipertahankan: ${why}`,
  /** The same of one who only holds too much. */
  together: (others: readonly string[]): string =>
    `menurut pembagian tersimpan, tetapi tidak boleh dirangkap dengan ${list(others)}, yang juga dipegangnya`,
  owner: (person: string, duty: string, reason: string): string =>
    `${person} menjadi penanggung jawab ${duty} ${reason}.`,
  other: (person: string, reason: string): string => `${person} ditugaskan ${reason}.`,
  pin: (owner: string): string => `berkas menetapkan ${owner} sebagai penanggung jawab`,
  held: (duties: readonly string[]): string =>
    `juga memegang ${list(duties)}, yang tidak boleh dirangkap dengannya`,
  toPin: (owner: string): string => `Pembagian baru ("bagihabis bagi") menjadikan ${owner} penanggung jawab.`,
  toOther: 'Pembagian baru ("bagihabis bagi") memberikannya kepada orang lain.',
  toNobody: 'Pembagian baru ("bagihabis bagi") tidak dapat memberikannya kepada siapa pun.',
  apart: (person: string, duty: string, others: readonly string[]): string =>
    `Pembagian baru ("bagihabis bagi") tidak lagi memberikan ${duty} bersama ${or(others)} kepada ${person}.`,
};
