import type { Messages } from '../messages/id.ts';
import { sentence } from '../messages/phrases.ts';
import { finishTimeOfDay } from '../model/work-time.ts';
import type { Section } from '../model/organisation.ts';
import type { Change } from '../plan/compare.ts';
import { totalsOf, type Plan } from '../plan/plan.ts';
import { changeBlocks } from './changes.ts';
import { text, type Block, type Cell, type Document, type Item } from './document.ts';
import { heldBackSentences } from './held-back.ts';
import { emptyActivities, idleGroups } from './left-over.ts';
import { loadTone } from './load-tone.ts';
import { reliefBlocks } from './relief.ts';
import { isClosed, proofSentences, workingGroups } from './proof.ts';
import type { View } from './view.ts';

/** What `bagi` shows: verdict, loads per section, what is left over and why, and what is proven. */
export function resultReport(
  view: View,
  /** Against the saved plan; undefined where nothing is saved. */
  changes: readonly Change[] | undefined,
  messages: Messages,
  /** The command that lists all changes, if there is one. */
  allShownBy?: string,
): Document {
  const withDuties = view.sections.length === 1;
  return {
    blocks: [
      verdict(view, messages),
      ...interimBlocks(view, messages),
      ...view.sections.flatMap((section) => [
        ...sectionBlocks(view, section, messages),
        ...(withDuties ? [dutyTable(view.plan, section, messages)] : []),
      ]),
      ...unownedBlocks(view, messages),
      ...idleBlocks(view, messages),
      ...reliefBlocks(view, messages),
      ...activityBlocks(view, messages),
      ...proofBlocks(view, messages),
      ...(changes ? changeBlocks(changes, messages.report.changes, messages, allShownBy) : []),
      // After many sections the first line has long left the screen.
      ...(view.sections.length > 1 ? [verdict(view, messages), ...interimBlocks(view, messages)] : []),
    ],
  };
}

function verdict({ duties, plan }: View, messages: Messages): Block {
  const { complete } = totalsOf(plan);
  const words = complete
    ? messages.report.complete(duties.length, plan.loads.length)
    : messages.report.incomplete(plan.unowned.length, plan.idle.length);
  return { kind: 'heading', level: 1, text: words, tone: complete ? 'good' : 'bad' };
}

/** A plan of a search that was stopped says so wherever it gives its verdict. */
function interimBlocks({ interim }: View, { search }: Messages): Block[] {
  if (!interim) return [];
  return [{ kind: 'paragraph', text: search.interim(interim.finished, interim.groups), tone: 'warn' }];
}

function sectionBlocks({ organisation, plan }: View, section: Section, messages: Messages): Block[] {
  const { report } = messages;
  const here = plan.loads.filter(({ person }) => person.section === section.code);
  const rows = here.map(({ person, utilisation, shares }): Cell[] => {
    const tone = loadTone(organisation, utilisation);
    const finish = finishTimeOfDay(organisation.workTime, utilisation) ?? report.nextDay;
    return [
      text(person.id),
      text(person.name),
      { kind: 'bar', utilisation, tone },
      text(messages.percent(utilisation), tone),
      text(String(shares.length)),
      text(shares.length === 0 ? '-' : finish),
    ];
  });
  const away = section.staff
    .filter((person) => person.capacity === 0)
    .map((person) => `${person.id} (${person.attendance.reasons.map(({ kind }) => kind).join(', ')})`);
  return [
    {
      kind: 'heading',
      level: 2,
      text: report.section(section.name, here.length, section.duties.length),
    },
    {
      kind: 'table',
      columns: [
        { head: report.person, align: 'left' },
        { head: report.name, align: 'left', optional: true },
        { head: report.load, align: 'left' },
        { head: '', align: 'right' },
        { head: report.duties, align: 'right' },
        { head: report.finish, align: 'right' },
      ],
      rows,
    },
    ...(away.length > 0
      ? [{ kind: 'paragraph', text: report.away(away.join(', ')), tone: 'faint' } as const]
      : []),
  ];
}

/** Who does what, shown where one section is looked at. */
function dutyTable(plan: Plan, section: Section, { report }: Messages): Block {
  const rows = section.duties.map((duty): Cell[] => {
    const assignment = plan.assignments[duty.index];
    const others = assignment?.people.slice(1).map(({ person }) => person.id) ?? [];
    return [
      text(duty.code),
      text(duty.text),
      assignment ? text(assignment.owner.id) : text('-', 'bad'),
      text(others.join(', ')),
      text(assignment?.deputy?.id ?? ''),
    ];
  });
  return {
    kind: 'table',
    columns: [
      { head: report.duty, align: 'left' },
      { head: '', align: 'left', optional: true },
      { head: report.owner, align: 'left' },
      { head: report.others, align: 'left' },
      { head: report.deputy, align: 'left' },
    ],
    rows,
  };
}

function unownedBlocks({ explanation }: View, messages: Messages): Block[] {
  const { report } = messages;
  const items = explanation.unowned.map(({ duty, causes, nearest, remedies }): Item => {
    const near = nearest.map(({ person, lacking }) => ({ person: person.id, lacking }));
    return {
      text: `${duty.code}  ${duty.text}`,
      tone: 'bad',
      details: [
        sentence(messages.causesOfDuty(causes)),
        ...(near.length > 0 ? [report.nearest(messages.nearestPeople(near))] : []),
        ...remedies.map((remedy) => report.remedy(messages.remedy(remedy))),
      ],
    };
  });
  return section(report.unowned, items);
}

function idleBlocks({ explanation }: View, messages: Messages): Block[] {
  const { report } = messages;
  const items = idleGroups(explanation).map((idle): Item => {
    const [{ person, causes, hall, remedies }] = idle;
    const why = causes.length > 0 ? messages.causesOfPerson(causes) : report.noIdleDuty;
    const names = messages.list(idle.map((entry) => entry.person.id));
    return {
      text: idle.length > 1 ? names : `${person.id}  ${person.name}, ${person.position}`,
      tone: 'bad',
      details: [
        hall ? messages.hallSentence(hall) : sentence(why),
        ...remedies.map((remedy) => report.remedy(messages.remedy(remedy))),
      ],
    };
  });
  return section(report.idle, items);
}

function activityBlocks({ findings }: View, messages: Messages): Block[] {
  const items = emptyActivities(findings).map(({ activity, name, ceiling }): Item => {
    const money = ceiling === undefined ? '' : messages.number(ceiling);
    return { text: messages.report.activity(activity, name, money), tone: 'warn' };
  });
  return section(messages.report.activities, items);
}

function proofBlocks({ organisation, plan }: View, messages: Messages): Block[] {
  const { report, percent } = messages;
  const { proof } = plan;
  if (!proof) return [];
  const { organisationName } = organisation.settings;
  const working = workingGroups(proof);
  // Of groups that reach beyond what is looked at, nothing is told.
  const groups = isClosed(plan, working) ? working : [];
  const proven = groups.filter((group) => group.proven).length;
  const gap = Math.max(0, ...groups.map((group) => group.mostLevel - group.bound));
  // Held back by a limit of moves, the plan is not the one that the levels are about.
  const isHeldBack = proof.moves.heldBack;
  const deviates = !isHeldBack && groups.some((group) => group.highest > group.mostLevel + 0.0005);
  const sentences = [
    ...proofSentences(plan, proof, { organisationName, nameOf: ({ id }) => id, leftOver: report }, messages),
    ...(deviates ? [report.fitted] : []),
    ...(groups.length > 1 && !isHeldBack ? [report.groups(groups.length, proven, percent(gap, 2))] : []),
    ...(plan.mode === undefined ? [] : [report.mode(plan.mode, proof.released)]),
    ...(proof.moves.count > 0 ? [report.moves(proof.moves.count, proof.moves.bound)] : []),
    ...heldBackSentences(plan, proof, messages),
  ];
  return section(
    report.proof,
    sentences.map((words) => ({ text: words })),
  );
}

function section(title: string, items: readonly Item[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'list', items },
      ];
}
