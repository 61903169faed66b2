import type { Directive } from '../source/directive.ts';
import {
  finding,
  isImportCode,
  isInputCode,
  isRuleCode,
  type Finding,
  type FindingArgs,
} from '../vocabulary/finding.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { canBeSilenced, SILENCEABLE_CODES } from './upkeep.ts';

/** A reason or a name longer than this would bury the sentence that quotes it. */
const LONGEST = 80;

type Problem = FindingArgs['abaikan-keliru']['problem'];

/** What is wrong with a comment in itself; nothing where it can silence something. */
export function faultOf(directive: Directive): Finding[] {
  const { rule, at } = directive;
  const problem = problemOf(directive);
  if (problem === undefined) return [];
  const meant = problem === 'tak-dikenal' ? nearest(rule, SILENCEABLE_CODES) : undefined;
  return [finding('galat', 'abaikan-keliru', at, { problem, rule: shorten(rule), nearest: meant })];
}

function problemOf({ rule, reason, isMisspelt }: Directive): Problem | undefined {
  if (isMisspelt) return 'salah-eja';
  if (rule === '') return 'tanpa-aturan';
  if (!isRuleCode(rule) && !isInputCode(rule) && !isImportCode(rule)) return 'tak-dikenal';
  if (!canBeSilenced(rule)) return 'tak-dapat-diabaikan';
  return isReason(reason) ? undefined : 'tanpa-alasan';
}

/** What the hints of the program write for a reason to come, and dots, give none. */
const PLACEHOLDERS = new Set(['', 'alasan', 'alasannya', 'reason', 'thereason']);

function isReason(text: string): boolean {
  return !PLACEHOLDERS.has(text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
}

/** A comment that silences nothing. */
export function uselessOf({ rule, reason, at, hasOthers }: Directive): Finding {
  return finding('peringatan', 'abaikan-sia-sia', at, { rule, reason: shorten(reason), hasOthers });
}

function shorten(text: string): string {
  // Masked first: half a NIP would no longer be seen as one.
  const shown = presentable(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
