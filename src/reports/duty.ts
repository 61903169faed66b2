import type { DutyExplanation } from '../explain/duty.ts';
import type { Messages } from '../messages/id.ts';
import type { Organisation, Staff } from '../model/organisation.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { barredPhrase, heirSentences, reasonPhrase } from './barred.ts';
import { candidateBlocks } from './candidates.ts';
import type { Block, Document } from './document.ts';

/** What `jelaskan TUGAS` shows. */
export function dutyReport(
  organisation: Organisation,
  explanation: DutyExplanation,
  leftOver: readonly string[],
  messages: Messages,
): Document {
  const { duty, assignment } = explanation;
  const { explain } = messages;
  const paragraph = (words: string): Block => ({ kind: 'paragraph', text: words });
  const share = duty.workload / organisation.workTime.effectiveMinutes;
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `${duty.code}  ${duty.text}` },
      paragraph(
        explain.workload(
          messages.number(duty.volume),
          duty.result ?? explain.result,
          duty.norm ?? '',
          messages.short(duty.workload, 2),
          messages.percent(share, 1),
        ),
      ),
      ...stageBlocks(explanation, messages),
      ...(assignment
        ? [
            ...ownerBlocks(explanation, assignment.owner, messages),
            ...(assignment.people.length > 1
              ? [paragraph(explain.shared(assignment.people.map(({ person }) => person.id).join(', ')))]
              : []),
            paragraph(assignment.deputy ? explain.deputy(assignment.deputy.id) : explain.noDeputy),
          ]
        : leftOver.map((words): Block => ({ kind: 'paragraph', text: words, tone: 'bad' }))),
      ...requirementBlocks(organisation, explanation, messages),
      ...candidateBlocks(organisation, explanation, messages),
      ...excludedBlocks(explanation, messages),
      ...nearestBlocks(explanation, messages),
      ...secondBlocks(explanation, messages),
    ],
  };
}

/** The steps of the duty, as its file gives them. */
function stageBlocks({ duty }: DutyExplanation, { explain }: Messages): Block[] {
  if (duty.stages.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: explain.stages },
    { kind: 'list', items: duty.stages.map((words) => ({ text: words })) },
  ];
}

function requirementBlocks(
  organisation: Organisation,
  { duty }: DutyExplanation,
  messages: Messages,
): Block[] {
  const { explain } = messages;
  const { jenjang, statuses, education, golongan, teams, competences } = duty.requirements;
  const or = (names: readonly string[]): string => names.join(' / ');
  const items = [
    ...(jenjang ? [explain.requirement('jenjang', or(jenjang))] : []),
    ...(statuses ? [explain.requirement('status', or(statuses))] : []),
    ...(education ? [explain.requirement('pendidikan', `≥ ${education}`)] : []),
    ...(golongan ? [explain.requirement('golongan', `≥ ${golongan}`)] : []),
    ...(teams ? [explain.requirement('tim', or(teams))] : []),
    ...Object.entries(competences).map(([id, level]) =>
      explain.requirement(`kompetensi ${id}`, `≥ ${level}`),
    ),
    ...(duty.pin === undefined ? [] : [explain.pinned(duty.pin)]),
    ...(duty.separated.length === 0
      ? []
      : [explain.separated(duty.separated.map((index) => organisation.duties[index]!.code).join(', '))]),
  ];
  return [
    { kind: 'heading', level: 2, text: explain.requirements },
    items.length > 0
      ? { kind: 'list', items: items.map((words) => ({ text: words })) }
      : { kind: 'paragraph', text: explain.noRequirements },
  ];
}

/** Those who may not, gathered by what keeps them out. */
function excludedBlocks({ excluded }: DutyExplanation, messages: Messages): Block[] {
  if (excluded.length === 0) return [];
  const byCause = groupBy(
    excluded.map(({ person, deciding }) => ({ person, lack: deciding })),
    ({ lack }) => `${lack.requirement} ${JSON.stringify(lack.wanted)}`,
  );
  const items = [...byCause.values()].map((entries) => {
    const { requirement, wanted } = entries[0]!.lack;
    const names = entries.map(({ person, lack }) =>
      lack.actual === null ? person.id : `${person.id} (${lack.actual})`,
    );
    return { text: `${messages.failing(requirement, wanted)}: ${names.join(', ')}` };
  });
  return [
    { kind: 'heading', level: 2, text: messages.explain.excluded(excluded.length) },
    { kind: 'list', items },
  ];
}

/** Who could be made ready to stand in, where nobody can yet. */
function nearestBlocks({ nearest }: DutyExplanation, messages: Messages): Block[] {
  if (nearest.length === 0) return [];
  const people = nearest.map(({ person, lacking }) => ({ person: person.id, lacking }));
  return [{ kind: 'paragraph', text: messages.report.nearest(messages.nearestPeople(people)) }];
}

/** What it takes until somebody can. */
function secondBlocks({ second }: DutyExplanation, { relief, remedy }: Messages): Block[] {
  if (!second) return [];
  return [{ kind: 'paragraph', text: relief.second(second.remedies.map(remedy)) }];
}

/** The owner and why, to whom it will go where that no longer holds, and who else cannot keep a part in it. */
function ownerBlocks({ duty, reason, barred }: DutyExplanation, owner: Staff, messages: Messages): Block[] {
  const others = barred.map(({ person, bars }) =>
    messages.barred.other(person.id, barredPhrase(bars, messages)),
  );
  const later = [...(reason ? heirSentences(duty, owner, reason, messages) : []), ...others];
  const because = reason ? reasonPhrase(reason, messages) : '';
  return [
    { kind: 'paragraph', text: messages.explain.owner(owner.id, because) },
    ...later.map((text): Block => ({ kind: 'paragraph', text, tone: 'warn' })),
  ];
}
