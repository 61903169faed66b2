import type { Alternative, Comparison } from '../explain/alternative/alternative.ts';
import { decisiveOf } from '../explain/alternative/decisive.ts';
import type { Messages } from '../messages/id.ts';
import type { Duty } from '../model/organisation.ts';
import { comparisonBlocks } from './comparison.ts';
import type { Block, Document } from './document.ts';

/** What `jelaskan TUGAS --mengapa-bukan PEGAWAI` shows. */
export function alternativeReport(alternative: Alternative, tolerance: number, messages: Messages): Document {
  const { duty, person } = alternative;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `${duty.code}  ${duty.text}` },
      { kind: 'heading', level: 2, text: messages.alternative.heading(person.name, person.id) },
      ...answerBlocks(alternative, tolerance, messages),
    ],
  };
}

function answerBlocks(alternative: Alternative, tolerance: number, messages: Messages): Block[] {
  const { duty, person, pinned, owner, answer } = alternative;
  const { alternative: words } = messages;
  const pin = pinned ? [words.pinned(pinned.id, duty.code)] : [];
  switch (answer.kind) {
    case 'penanggung-jawab':
      return [paragraph(words.isOwner(person.id, duty.code))];
    case 'petugas':
      return [...pin, words.isAssignee(person.id, duty.code, owner?.person.id ?? '')].map(paragraph);
    case 'calon':
      return [
        ...pin.map((text) => paragraph(`${text} ${words.pinReplaced}`)),
        ...comparisonBlocks(duty, answer, words.chosen(duty.code, owner?.person.id), tolerance, messages),
        ...decisionBlocks(alternative, answer, messages),
      ];
    case 'tidak-memenuhi':
      return [
        ...pin.map(paragraph),
        paragraph(words.cannot(person.id, duty.code, answer.lacking.map(messages.lack).join('; '))),
        ...(answer.loads.length > 0
          ? [paragraph(words.today(answer.loads.map(({ person: { id }, utilisation }) => [id, utilisation])))]
          : []),
        ...(answer.mended ? mendedBlocks(duty, answer.mended, tolerance, messages) : []),
      ];
  }
}

function mendedBlocks(
  duty: Duty,
  mended: Comparison & { readonly gets: boolean },
  tolerance: number,
  messages: Messages,
): Block[] {
  const { alternative: words } = messages;
  return mended.gets
    ? comparisonBlocks(duty, mended, words.mended(duty.code, reasonOf(mended, words)), tolerance, messages)
    : [paragraph(words.mendedInVain(duty.code))];
}

/** In what the plan with him is better: it decides, or he would not get the duty. */
function reasonOf({ outcome }: Comparison, words: Messages['alternative']): string | undefined {
  const decisive = decisiveOf(outcome.differences, undefined);
  return decisive.kind === 'lebih-baik' ? words.levels[decisive.level] : undefined;
}

/** What decided; nothing where the file fixes somebody, for that decides. */
function decisionBlocks(
  { duty, person, owner, pinned }: Alternative,
  { outcome }: Comparison,
  { alternative: words }: Messages,
): Block[] {
  if (pinned) return [];
  const decisive = decisiveOf(outcome.differences, owner?.reason);
  switch (decisive.kind) {
    case 'lebih-buruk':
      return [paragraph(words.worse(words.levels[decisive.level]))];
    case 'lebih-baik':
      return [paragraph(words.better(words.levels[decisive.level], duty.code, person.id))];
    case 'tersimpan':
      return owner ? [paragraph(words.kept(owner.person.id))] : [];
    case 'setara':
      return owner ? [paragraph(words.equal(owner.person.id))] : [];
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
