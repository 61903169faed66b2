import type { PersonExplanation } from '../explain/person.ts';
import type { Messages } from '../messages/id.ts';
import type { Organisation } from '../model/organisation.ts';
import { finishTimeOfDay } from '../model/work-time.ts';
import { reasonPhrase } from './barred.ts';
import { text, type Block, type Cell, type Document } from './document.ts';
import { groupBy } from '../vocabulary/collections.ts';
import { loadTone } from './load-tone.ts';

/** What `jelaskan PEGAWAI` shows. */
export function personReport(
  organisation: Organisation,
  explanation: PersonExplanation,
  idleBecause: readonly string[],
  messages: Messages,
): Document {
  const { person, load, deputyFor } = explanation;
  const { explain, percent } = messages;
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: `${person.id}  ${person.name}, ${person.position}`,
  };
  if (!load) {
    const reasons = person.attendance.reasons.map(({ kind }) => kind).join(', ');
    return {
      blocks: [
        heading,
        { kind: 'paragraph', text: explain.absent(reasons) },
        ...standInBlocks(explanation, messages),
      ],
    };
  }
  const { workTime } = organisation;
  const finish = finishTimeOfDay(workTime, load.utilisation);
  return {
    blocks: [
      heading,
      {
        kind: 'paragraph',
        text: explain.capacity(
          messages.number(person.capacity),
          percent(person.capacity / workTime.effectiveMinutes),
        ),
      },
      {
        kind: 'paragraph',
        text:
          load.shares.length === 0
            ? explain.noLoad
            : explain.load(messages.number(load.minutes), percent(load.utilisation), finish),
        tone: loadTone(organisation, load.utilisation),
      },
      ...lighteningBlocks(organisation, explanation, messages),
      ...dutyTable(explanation, messages),
      ...standInBlocks(explanation, messages),
      ...(deputyFor.length > 0
        ? [
            {
              kind: 'paragraph',
              text: explain.deputyFor(
                deputyFor.map(({ duty, owner }) => `${duty.code} (${owner.id})`).join(', '),
              ),
            } as const,
          ]
        : []),
      ...(explanation.idle
        ? [
            { kind: 'heading', level: 2, text: explain.idle } as const,
            ...idleBecause.map((words): Block => ({ kind: 'paragraph', text: words, tone: 'bad' })),
          ]
        : []),
    ],
  };
}

/** How he who carries too much comes to the limit or below. */
function lighteningBlocks(
  { settings }: Organisation,
  { lightening, isSaved }: PersonExplanation,
  { relief, percent }: Messages,
): Block[] {
  if (!lightening) return [];
  const what =
    lightening.kind === 'bagi-bersama'
      ? relief.lightenBy(lightening.duty.code, lightening.people)
      : lightening.kind === 'bagi-otomatis'
        ? relief.lightenByAll
        : undefined;
  const figures = [percent(settings.policy.loadLimit), percent(lightening.utilisation, 1)] as const;
  return [{ kind: 'paragraph', text: relief.lighter(what, isSaved, ...figures) }];
}

/** Who takes over while he is away, of one who is. */
function standInBlocks({ standIns, load }: PersonExplanation, { explain, list }: Messages): Block[] {
  if (!standIns || (standIns.length === 0 && load)) return [];
  const byDeputy = groupBy(standIns, ({ deputy }) => deputy);
  const phrases = [...byDeputy].flatMap(([deputy, held]) =>
    deputy
      ? explain.standIn(list(held.map(({ duty }) => duty.code)), deputy.id)
      : held.map(({ duty }) => explain.standIn(duty.code, undefined)),
  );
  const text = phrases.length > 0 ? explain.standIns(phrases.join('; ')) : explain.nothingHeld;
  return [{ kind: 'paragraph', text }];
}

function dutyTable({ duties }: PersonExplanation, messages: Messages): Block[] {
  const { explain, percent, report } = messages;
  if (duties.length === 0) return [];
  const rows = duties.map(({ duty, share, isOwner, reason }): Cell[] => [
    text(duty.code, isOwner ? 'strong' : undefined),
    text(duty.text),
    text(explain.roles[isOwner ? 'penanggung-jawab' : 'petugas']),
    text(percent(share.portion)),
    text(messages.number(share.minutes)),
    text(reasonPhrase(reason, messages)),
  ]);
  return [
    {
      kind: 'table',
      columns: [
        { head: report.duty, align: 'left' },
        { head: '', align: 'left', optional: true },
        { head: explain.role, align: 'left' },
        { head: explain.share, align: 'right' },
        { head: explain.minutes, align: 'right' },
        { head: explain.reason, align: 'left' },
      ],
      rows,
    },
  ];
}
