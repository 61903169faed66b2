import type { Comparison } from '../explain/alternative/alternative.ts';
import { COUNTS_MORE, type Difference, type LoadDifference } from '../explain/alternative/differences.ts';
import type { Move } from '../explain/alternative/moves.ts';
import type { Messages } from '../messages/id.ts';
import { sentence } from '../messages/phrases.ts';
import type { Duty, Staff } from '../model/organisation.ts';
import type { Block } from './document.ts';

/** A plan with a choice beside the plan without it: a sentence for each level that differs, most important first. */
export function comparisonBlocks(
  duty: Duty,
  { outcome, isRenewed }: Comparison,
  intro: string,
  tolerance: number,
  messages: Messages,
): Block[] {
  const { alternative: words } = messages;
  const { differences, owner } = outcome;
  const say = (some: readonly Difference[]): string[] =>
    some.flatMap((difference) => phrasesFor(difference, duty, tolerance, messages));
  const phrases = [
    ...(owner ? [] : [words.ownUnowned(duty.code)]),
    ...say(differences.filter(({ level }) => COUNTS_MORE.has(level))),
    loadPhrase(outcome, messages),
    ...(differences.some(({ level }) => level === 'pindah') ? [] : [words.noMoves]),
    ...say(differences.filter(({ level }) => !COUNTS_MORE.has(level))),
  ];
  return [
    ...(isRenewed ? [{ kind: 'paragraph', text: words.renewed } as const] : []),
    { kind: 'paragraph', text: intro },
    { kind: 'list', items: phrases.map((phrase) => ({ text: sentence(phrase) })) },
    { kind: 'paragraph', text: words.group },
  ];
}

function phrasesFor(
  difference: Difference,
  duty: Duty,
  tolerance: number,
  { alternative: words }: Messages,
): string[] {
  switch (difference.level) {
    case 'tak-bertuan':
    case 'menganggur':
      return leftOverPhrases(difference, duty, words);
    case 'beban':
      return [levelPhrase(difference, tolerance, words)];
    case 'pindah':
      return [words.moves(difference.moves.map(idsOf))];
    default:
      return [words[difference.level](difference.change)];
  }
}

/** Which other duties, or who, would be left over, and which or who no longer; of other levels nothing. */
export function leftOverPhrases(
  difference: Difference,
  duty: Duty,
  words: Messages['alternative'],
): string[] {
  const say = (phrase: (names: readonly string[]) => string, names: readonly string[]): string[] =>
    names.length > 0 ? [phrase(names)] : [];
  if (difference.level === 'tak-bertuan') {
    const others = difference.more.filter((other) => other !== duty);
    return [...say(words.unowned, others.map(codeOf)), ...say(words.owned, difference.fewer.map(codeOf))];
  }
  if (difference.level === 'menganggur') {
    return [...say(words.idle, difference.more.map(idOf)), ...say(words.busy, difference.fewer.map(idOf))];
  }
  return [];
}

function codeOf({ code }: Duty): string {
  return code;
}

function idOf({ id }: Staff): string {
  return id;
}

function levelPhrase(
  { rank, before, after, isTolerated, isWithin }: LoadDifference,
  tolerance: number,
  words: Messages['alternative'],
): string {
  const figures = [before.utilisation, before.person.id, after.utilisation, after.person.id] as const;
  const phrase = rank === 1 ? words.highest(...figures) : words.level(rank, ...figures);
  return isTolerated && isWithin ? `${phrase}${words.tolerated(tolerance)}` : phrase;
}

function loadPhrase({ loads }: Comparison['outcome'], { alternative: words }: Messages): string {
  return loads.length === 0
    ? words.noLoads
    : words.loads(loads.map(({ person, before, after }) => ({ person: person.id, before, after })));
}

function idsOf({ duty, from, to }: Move): Parameters<Messages['alternative']['moves']>[0][number] {
  return { duty: duty.code, from: from.map(idOf), to: to.map(idOf) };
}
