import type { Relief } from '../explain/relief/relief.ts';
import type { ReliefChange } from '../explain/relief/relief-change.ts';
import type { Messages } from '../messages/id.ts';
import type { Staff } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import type { Block, Item } from './document.ts';
import { untold } from './relief-json.ts';
import type { View } from './view.ts';

/** Lines on the screen. */
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
  const lines = linesOf(here);
  const [elsewhere, more] = [stepsOf(changes) - stepsOf(here), stepsOf(lines.slice(MOST).flat())];
  return [
    ...lines.slice(0, MOST).map((line): Item => itemOf(line, messages)),
    ...(more > 0 ? [{ text: messages.relief.more(more, untold(changes)) }] : []),
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

/** One line for each change, and one for all separations of a duty that are given up: of n duties there are n × n. */
function linesOf(changes: readonly ReliefChange[]): ReliefChange[][] {
  const lines = groupBy([...changes.entries()], ([at, change]) =>
    change.kind === 'lepas-pemisahan' ? change.duty.code : at,
  );
  return [...lines.values()].map((entries) => entries.map(([, change]) => change));
}

function itemOf(line: readonly ReliefChange[], messages: Messages): Item {
  const separations = line.filter((change) => change.kind === 'lepas-pemisahan');
  const [first] = separations;
  if (!first || separations.length === 1)
    return { text: changeSentence(line[0]!, messages), details: detailsOf(line[0]!, messages) };
  const others = separations.map(({ other }) => other.code);
  return {
    text: messages.relief.apartNoMore(first.duty.code, others),
    details: [messages.relief.pairs(others.length)],
  };
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
