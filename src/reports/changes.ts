import type { Messages } from '../messages/id.ts';
import type { Change } from '../plan/compare.ts';
import type { PlanEntry } from '../wire/saved-plan.ts';
import type { Block, Item, Tone } from './document.ts';

/** More changes of deputies than this would drown everything else. */
const MOST_DEPUTIES = 10;

const MARKS: Readonly<Record<Change['kind'], '+' | '~' | '-'>> = {
  baru: '+',
  pindah: '~',
  pengganti: '~',
  lepas: '-',
};
const TONES: Readonly<Record<Change['kind'], Tone>> = {
  baru: 'good',
  pindah: 'warn',
  pengganti: 'faint',
  lepas: 'bad',
};

/**
 * What one plan changes against another: first whose duties change hands, then where only the deputy is another. Many
 * such deputies are only counted where `allShownBy`, a command, lists them.
 */
export function changeBlocks(
  changes: readonly Change[],
  title: string,
  messages: Messages,
  allShownBy?: string,
): Block[] {
  const { report } = messages;
  if (changes.length === 0) return [{ kind: 'paragraph', text: report.noChange }];
  const of = (kind: Change['kind']): Change[] => changes.filter((change) => change.kind === kind);
  const [added, moved, dropped] = [of('baru').length, of('pindah').length, of('lepas').length];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: report.changed(added, moved, dropped) },
    ...list(
      changes.filter(({ kind }) => kind !== 'pengganti'),
      messages,
    ),
    ...deputyBlocks(of('pengganti'), messages, allShownBy),
  ];
}

function deputyBlocks(changes: readonly Change[], messages: Messages, allShownBy?: string): Block[] {
  const { report } = messages;
  if (changes.length === 0) return [];
  const folded = changes.length > MOST_DEPUTIES ? allShownBy : undefined;
  return [
    { kind: 'paragraph', text: report.deputiesChanged(changes.length, folded) },
    ...(folded === undefined ? list(changes, messages) : []),
  ];
}

function list(changes: readonly Change[], messages: Messages): Block[] {
  if (changes.length === 0) return [];
  return [{ kind: 'list', items: changes.map((change) => item(change, messages)) }];
}

function item({ duty, kind, before, after }: Change, messages: Messages): Item {
  return { mark: MARKS[kind], text: `${duty}  ${words(kind, before, after, messages)}`, tone: TONES[kind] };
}

function words(
  kind: Change['kind'],
  before: PlanEntry | undefined,
  after: PlanEntry | undefined,
  { report }: Messages,
): string {
  if (kind === 'pengganti')
    return report.deputyWas(before?.deputy ?? report.none, after?.deputy ?? report.none);
  const isSameCrew = before && after && names(before) === names(after);
  if (before && after) return `${people(before, isSameCrew)} → ${people(after, isSameCrew)}`;
  return people(before ?? after);
}

function names(entry: PlanEntry): string {
  return [entry.owner, ...entry.people.map(({ person }) => person)].join(' ');
}

/** "analis-2 (20), analis-5 (20)"; the volume is told where a duty is shared, or where it is all that changed. */
function people(entry: PlanEntry | undefined, withVolumes = false): string {
  const shares = entry?.people ?? [];
  return shares
    .map(({ person, results }) =>
      (withVolumes || shares.length > 1) && results !== undefined ? `${person} (${results})` : person,
    )
    .join(', ');
}
