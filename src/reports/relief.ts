import type { Relief } from '../explain/relief/relief.ts';
import type { ReliefChange } from '../explain/relief/relief-change.ts';
import type { Messages } from '../messages/id.ts';
import type { Staff } from '../model/organisation.ts';
import type { Block, Item } from './document.ts';
import type { View } from './view.ts';

/** Lines on the screen; JSON has them all. */
const MOST = 12;

/** The smallest set of changes after which nothing is left over, where something is. */
export function reliefBlocks(view: View, messages: Messages): Block[] {
  const { plan, relief } = view;
  if (!relief || plan.unowned.length + plan.idle.length === 0) return [];
  if (relief.count + relief.unowned.length + relief.idle.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: titleOf(relief, messages) },
    { kind: 'list', items: [...changeItems(view, relief, messages), ...closingItems(relief, messages)] },
  ];
}

function titleOf({ count, proven, unowned, idle }: Relief, { relief }: Messages): string {
  if (unowned.length + idle.length === 0) return relief.title(count, proven);
  return count === 0 ? relief.titleOfNone : relief.titleOfMost(count, proven);
}

function changeItems({ organisation, sections }: View, { changes }: Relief, messages: Messages): Item[] {
  const codes = new Set(sections.map(({ code }) => code));
  const here = changes.filter((change) => sectionsOf(change).some((section) => codes.has(section)));
  const [elsewhere, more] = [stepsOf(changes) - stepsOf(here), stepsOf(here.slice(MOST))];
  return [
    ...here.slice(0, MOST).map((change): Item => ({
      text: changeSentence(change, messages),
      details: detailsOf(change, messages),
    })),
    ...(more > 0 ? [{ text: messages.relief.more(more) }] : []),
    ...(elsewhere > 0
      ? [{ text: messages.relief.elsewhere(elsewhere, organisation.settings.organisationName) }]
      : []),
  ];
}

function closingItems({ count, proven, unowned, idle }: Relief, { relief }: Messages): Item[] {
  const sentences = [
    ...(unowned.length > 0 ? [relief.unowned(unowned.map(({ code }) => code))] : []),
    ...(idle.length > 0 ? [relief.idle(idle.map(({ id }) => id))] : []),
    ...(count > 0 ? [proven ? relief.proven : relief.unproven] : []),
  ];
  return sentences.map((words) => ({ text: words }));
}

function stepsOf(changes: readonly ReliefChange[]): number {
  return changes.reduce((sum, { steps }) => sum + steps, 0);
}

function detailsOf(change: ReliefChange, { relief }: Messages): string[] {
  return [
    ...(change.steps > 1 ? [relief.steps(change.steps)] : []),
    ...(change.idle.length > 0 ? [relief.forIdle(idsOf(change.idle))] : []),
    ...(change.makesRoom ? [relief.makesRoom] : []),
  ];
}

function idsOf(people: readonly Staff[]): string[] {
  return people.map(({ id }) => id);
}

function changeSentence(change: ReliefChange, { remedy, relief, list }: Messages): string {
  switch (change.kind) {
    case 'bagi-bersama':
      return relief.share(change.duty.code, change.people);
    case 'ganti-penanggung-jawab': {
      const { kind, duty, pin, people } = change;
      return people.length > 0
        ? relief.release(duty.code, pin, idsOf(people))
        : remedy({ kind, duty: duty.code, person: pin });
    }
    case 'lepas-pemisahan':
      return relief.together(change.duty.code, change.other.code);
    case 'longgarkan-syarat': {
      const { kind, duty, requirement, to, people } = change;
      return remedy({ kind, duty: duty.code, requirement, to, person: list(idsOf(people)) });
    }
    case 'pinjamkan-pegawai':
    case 'tingkatkan-kompetensi': {
      const duty = list(change.duties.map(({ code }) => code));
      return remedy({ ...change, duty, person: change.person.id });
    }
  }
}

/** The sections that a change concerns. */
function sectionsOf(change: ReliefChange): string[] {
  if (change.kind === 'lepas-pemisahan') return [change.duty.section, change.other.section];
  if ('duty' in change) return [change.duty.section];
  const { person, duties } = change;
  return [person.section, ...duties.map(({ section }) => section)];
}
