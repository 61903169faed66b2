import type { CandidateCost } from '../explain/alternative/estimate.ts';
import type { Choice } from '../explain/alternative/ranking.ts';
import type { DutyExplanation } from '../explain/duty.ts';
import type { Messages } from '../messages/id.ts';
import type { Duty, Organisation } from '../model/organisation.ts';
import { leftOverPhrases } from './comparison.ts';
import { text, type Block, type Cell } from './document.ts';
import { loadTone } from './load-tone.ts';

/** Who may do a duty, and what choosing each would mean. */
export function candidateBlocks(
  organisation: Organisation,
  { duty, ranking, assignment }: DutyExplanation,
  messages: Messages,
): Block[] {
  const { explain, alternative: words } = messages;
  const owner = assignment?.owner.id;
  const rows =
    ranking.kind === 'dihitung'
      ? ranking.choices.map((choice) => rowOf(organisation, choice, effect(choice, duty, messages), messages))
      : ranking.costs.map((cost) =>
          rowOf(organisation, cost, estimatedEffect(cost, owner, messages), messages),
        );
  if (rows.length === 0) return [];
  const explained = ranking.kind === 'dihitung' ? words.computed : words.estimated(duty.code);
  const isRenewed = ranking.kind === 'dihitung' && ranking.isRenewed;
  const pinned =
    duty.pin !== undefined && rows.length > 1
      ? [`${words.pinned(duty.pin, duty.code)} ${words.pinReplacedInTable}`]
      : [];
  return [
    { kind: 'heading', level: 2, text: explain.candidates(rows.length) },
    ...[
      ...(rows.length > 1 ? [explained] : []),
      words.group,
      ...(isRenewed ? [words.renewed] : []),
      ...pinned,
    ].map((words): Block => ({ kind: 'paragraph', text: words })),
    {
      kind: 'table',
      columns: [
        { head: explain.candidate, align: 'left' },
        { head: explain.role, align: 'left' },
        { head: isRenewed ? explain.beforeRenewed : explain.before, align: 'right' },
        { head: explain.after, align: 'right' },
        { head: explain.effect, align: 'left' },
      ],
      rows,
    },
  ];
}

function rowOf(
  organisation: Organisation,
  { person, role, before, after }: Pick<Choice, 'person' | 'role' | 'before' | 'after'>,
  effects: readonly string[],
  { explain, percent }: Messages,
): Cell[] {
  return [
    text(person.id, role === 'penanggung-jawab' ? 'strong' : undefined),
    text(explain.roles[role ?? 'none']),
    text(percent(before), loadTone(organisation, before)),
    text(percent(after), loadTone(organisation, after)),
    text(effects.join('; ')),
  ];
}

/** Who is left without a duty or an owner, the highest load, and how much moves along. */
function effect({ outcome }: Choice, duty: Duty, { alternative: words }: Messages): string[] {
  return [
    ...(outcome.owner ? [] : [words.ownUnowned(duty.code)]),
    ...outcome.differences.flatMap((difference) => leftOverPhrases(difference, duty, words)),
    words.highestThen(outcome.highest),
    ...outcome.differences.flatMap((difference) =>
      difference.level === 'pindah' ? [words.movesThen(difference.moves.length)] : [],
    ),
  ];
}

function estimatedEffect(
  cost: CandidateCost,
  owner: string | undefined,
  { explain, percent }: Messages,
): string[] {
  return [
    explain.highest(percent(cost.highest)),
    ...(cost.leavesIdle && owner !== undefined ? [explain.leavesIdle(owner)] : []),
    ...(cost.separatedFrom ? [explain.clash(cost.separatedFrom.code)] : []),
  ];
}
