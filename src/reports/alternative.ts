import type { Alternative, Comparison } from '../explain/alternative/alternative.ts';
import { decisiveOf } from '../explain/alternative/decisive.ts';
import type { Messages } from '../messages/id.ts';
import { barredPhrase, heirSentences } from './barred.ts';
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
  const pin = pinned ? [words.pinned(pinned.id, duty.code)] : ownerBarred(alternative, messages);
  switch (answer.kind) {
    case 'penanggung-jawab':
      return ownerSentences(alternative, messages).map(paragraph);
    case 'pembagian-baru':
      return [...pin, duty.pin === person.id ? messages.barred.toPin(person.id) : words.anew(person.id)].map(
        paragraph,
      );
    case 'petugas':
      return [...pin, words.isAssignee(person.id, duty.code, owner?.person.id ?? '')].map(paragraph);
    case 'calon':
      return [
        ...pin.map((text) => paragraph(pinned ? `${text} ${words.pinReplaced}` : text)),
        ...comparisonBlocks(duty, answer, words.chosen(duty.code, answer.owner?.id), tolerance, messages),
        ...decisionBlocks(alternative, answer, tolerance, messages),
      ];
    case 'tidak-memenuhi':
      return [
        ...pin.map(paragraph),
        paragraph(words.cannot(person.id, duty.code, answer.lacking.map(messages.lack).join('; '))),
        ...(answer.loads.length > 0
          ? [paragraph(words.today(answer.loads.map(({ person: { id }, utilisation }) => [id, utilisation])))]
          : []),
        ...(answer.mended ? mendedBlocks(alternative, answer.mended, tolerance, messages) : []),
      ];
  }
}

/** That he is the owner already, or that a saved plan says so though he cannot keep it. */
function ownerSentences(alternative: Alternative, messages: Messages): string[] {
  const { duty, person, owner } = alternative;
  const barred = ownerBarred(alternative, messages);
  if (!owner || barred.length === 0) return [messages.alternative.isOwner(person.id, duty.code)];
  return [...barred, ...heirSentences(duty, person, owner.reason, messages)];
}

/** What keeps the owner of the saved plan from the duty; nothing where nothing does. */
function ownerBarred({ duty, owner }: Alternative, messages: Messages): string[] {
  if (owner?.reason.kind !== 'terhalang') return [];
  const reason = barredPhrase(owner.reason.bars, messages);
  return [messages.barred.owner(owner.person.id, duty.code, reason)];
}

function mendedBlocks(
  { duty, isSaved }: Alternative,
  mended: Comparison & { readonly gets: boolean },
  tolerance: number,
  messages: Messages,
): Block[] {
  const { alternative: words } = messages;
  if (!mended.gets) return [paragraph(words.mendedInVain(duty.code))];
  const intro = words.mended(duty.code, reasonOf(mended, words), isSaved);
  return comparisonBlocks(duty, mended, intro, tolerance, messages);
}

/** In what the plan with him is better: it decides, or he would not get the duty. */
function reasonOf({ outcome }: Comparison, words: Messages['alternative']): string | undefined {
  const decisive = decisiveOf(outcome.differences, undefined);
  return decisive.kind === 'lebih-baik' ? words.levels[decisive.level] : undefined;
}

/** What decided; nothing where the file fixes somebody, for that decides. */
function decisionBlocks(
  { duty, person, owner: present, pinned, isSaved }: Alternative,
  { outcome, owner }: Comparison,
  tolerance: number,
  { alternative: words }: Messages,
): Block[] {
  if (pinned) return [];
  // Why somebody has it tells nothing of a plan in which he has it no more.
  const reason = present?.person === owner ? present?.reason : undefined;
  const decisive = decisiveOf(outcome.differences, reason);
  switch (decisive.kind) {
    case 'lebih-buruk':
      return [paragraph(words.worse(words.levels[decisive.level]))];
    case 'lebih-baik':
      return [paragraph(words.better(words.levels[decisive.level], duty.code, person.id, isSaved))];
    case 'tersimpan':
      return owner ? [paragraph(words.kept(owner.id))] : [];
    case 'setara':
      return owner ? [paragraph(words.equal(owner.id, decisive.isWithin ? tolerance : undefined))] : [];
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
