import type { Entity, RuleCode, RuleFindingArgs } from '../../vocabulary/finding.ts';
import type { RuleText, Sentence } from '../phrases.ts';
import { entities } from './input-words.ts';
import { meant, number, quote } from './words.ts';

type Upkeep = Extract<RuleCode, 'abaikan-keliru' | 'abaikan-sia-sia' | 'dasar-usang'>;

const FORM = '"# bagihabis-abaikan rule: reason"';

const about = (entity: Entity | undefined): string =>
  entity ? ` about ${entities[entity.kind]} ${entity.id}` : '';

/** Sentences about the comments that silence a rule, and about the baseline. */
export const upkeepFindings: { [Code in Upkeep]: (args: RuleFindingArgs[Code]) => Sentence } = {
  'abaikan-keliru': ({ problem, rule, nearest }) => {
    switch (problem) {
      case 'salah-eja':
        return {
          message: 'The keyword of this comment is misspelt, so that it silences nothing.',
          advice: `Write ${FORM}, in small letters and with the hyphen.`,
        };
      case 'tanpa-aturan':
        return {
          message: 'This comment names no rule to silence.',
          advice: `Write the name of the rule as its finding shows it, then a colon and the reason: ${FORM}.`,
        };
      case 'tanpa-alasan':
        return {
          message: `This comment gives no reason, so that rule ${rule} is not silenced.`,
          advice: `Write the reason after a colon: ${quote(`# bagihabis-abaikan ${rule}: reason`)}.`,
        };
      case 'tak-dikenal':
        return {
          message: `Rule ${quote(rule)} is unknown.${meant(nearest)}`,
          advice: `Write the name of the rule as its finding shows it: ${FORM}; several rules are parted by commas.`,
        };
      case 'tak-dapat-diabaikan':
        return {
          message: `A finding ${rule} cannot be silenced by a comment.`,
          advice: `Delete this comment and mend what was found; "bagihabis jelaskan ${rule}" tells how.`,
        };
    }
  },
  'abaikan-sia-sia': ({ rule, hasOthers }) => ({
    message: hasOthers
      ? `Rule ${rule} is not needed in this comment: there is no such finding at this entry.`
      : `This comment is not needed: there is no finding ${rule} at this entry.`,
    advice: hasOthers
      ? `Take ${rule} out of this comment. If another entry is meant, write a comment of its own above that one.`
      : 'Delete this comment. If another entry is meant, move it above that one.',
  }),
  'dasar-usang': ({ rule, file, entity, recorded, left, isRepeat }) => {
    if (isRepeat) {
      return {
        message: `The recorded finding ${rule}${about(entity)} in ${file} is already recorded by an entry above.`,
        advice:
          'Delete this entry. If there is indeed more than one such finding, write their number at the first entry, for example "jumlah: 2".',
      };
    }
    return left === 0
      ? {
          message: `The recorded finding ${rule}${about(entity)} in ${file} is gone.`,
          advice: 'Delete this entry, or renew them all with "bagihabis periksa --catat-dasar".',
        }
      : {
          message: `Of the finding ${rule}${about(entity)} in ${file}, ${number(recorded)} are recorded, but only ${number(left)} left.`,
          advice: `Write "jumlah: ${number(left)}", or renew them all with "bagihabis periksa --catat-dasar".`,
        };
  },
};

export const upkeepTexts: Record<Upkeep, RuleText> = {
  'abaikan-keliru': {
    title: 'Faulty silencing comment',
    meaning:
      'A comment "# bagihabis-abaikan …" is misspelt, names no rule that exists, gives no reason, or names a finding that cannot be silenced. Such a comment silences nothing.',
    why: 'Whoever reads the file later has to see what is silenced and why; a slip of the pen must not go unnoticed.',
    mend: `Write ${FORM} above the entry, within it, or at the end of its line. Several rules are parted by commas.`,
  },
  'abaikan-sia-sia': {
    title: 'Silencing comment no longer needed',
    meaning: 'The silenced rule finds nothing at that entry, or is switched off in setda.yaml.',
    why: 'A comment left behind would hide what is found later, for a reason that no longer holds.',
    mend: 'Delete the comment, take the rule out where the comment names several, or move it to the entry that is meant.',
  },
  'dasar-usang': {
    title: 'Baseline out of date',
    meaning:
      'bagihabis-dasar.yaml still records findings that have been mended, records more of them than are left, or records the same finding twice.',
    why: 'An entry left behind would hide the same finding when it comes back. The list is of use only while it grows shorter.',
    mend: 'Delete the entry, or run "bagihabis periksa --catat-dasar", which records anew all findings that are left.',
  },
};
