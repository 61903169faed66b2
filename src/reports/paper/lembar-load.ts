import type { Staff } from '../../model/organisation.ts';
import { finishTimeOfDay } from '../../model/work-time.ts';
import type { Load } from '../../plan/plan.ts';
import { loadTone } from '../load-tone.ts';
import type { PaperBlock } from './paper.ts';
import type { PrintInput } from './print-input.ts';

/** How much it is, in plain words: minutes, part of his time, and when a day's work is done. */
export function loadBlocks(load: Load, input: PrintInput): PaperBlock[] {
  const { person, minutes, utilisation, shares } = load;
  if (shares.length === 0) return [];
  const { messages, words, whole } = input;
  const capacity = messages.number(person.capacity);
  const sentences = [
    ...workTimeSentences(person, input),
    words.lembar.load(messages.number(minutes), capacity, messages.percent(utilisation)),
    ...finishSentences(load, input),
  ];
  const tone = loadTone(whole.organisation, utilisation);
  const remark = tone === 'bad' ? words.lembar.over : tone === 'warn' ? words.lembar.under : undefined;
  return [
    { kind: 'paragraph', text: sentences.join(' ') },
    ...(remark === undefined ? [] : [{ kind: 'paragraph', text: remark, tone } as const]),
  ];
}

/** Why he has less time than others, of somebody who is away for a part of the year. */
function workTimeSentences(
  { attendance, capacity }: Staff,
  { whole, messages, words }: PrintInput,
): string[] {
  const { year } = whole.organisation.settings;
  if (attendance.reasons.length === 0 || year === undefined) return [];
  const reasons = attendance.reasons.map((reason) => words.lembar.awayFor(reason));
  return [words.lembar.workTime(year, messages.number(capacity), messages.list(reasons))];
}

/** A part-time day has no known hours, so nothing is said of when its work is done. */
function finishSentences({ person, utilisation }: Load, { whole, words }: PrintInput): string[] {
  const finish = finishTimeOfDay(whole.organisation.workTime, utilisation);
  if (finish === undefined) return [words.lembar.pastMidnight];
  return person.workingShare < 1 ? [] : [words.lembar.finish(finish, person.attendance.reasons.length > 0)];
}
