import { alternativeFor } from '../../explain/alternative/alternative.ts';
import { explainDuty } from '../../explain/duty.ts';
import { explainPerson } from '../../explain/person.ts';
import type { Situation } from '../../explain/situation.ts';
import { withTodaysFigures } from '../../explain/todays-figures.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import type { Duty, Organisation, Staff } from '../../model/organisation.ts';
import type { SavedPlan } from '../../plan/saved.ts';
import { alternativeReport } from '../../reports/alternative.ts';
import type { Block, Document } from '../../reports/document.ts';
import { dutyReport } from '../../reports/duty.ts';
import { personReport } from '../../reports/person.ts';
import { ruleReport } from '../../reports/rule.ts';
import type { EntityKind, FindingCode } from '../../vocabulary/finding.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import type { Context } from '../context.ts';
import { engineIn } from '../engine/engine.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { judgePresent, type Judgement } from '../judge.ts';
import { readOrganisation, type Reading } from '../read.ts';
import { showDocument, showFindings } from '../show.ts';

export interface ExplainOptions {
  readonly format: 'teks' | 'md';
  /** Id of somebody else who might own the duty. */
  readonly mengapaBukan?: string;
}

/** `bagihabis jelaskan`: why this, why not that person, what the rule means. */
export async function explainSubject(
  subject: string,
  paths: readonly string[],
  options: ExplainOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  if (isFindingCode(subject, messages)) {
    if (options.mengapaBukan !== undefined) throw new UsageError(messages.alternative.onlyOfDuties(subject));
    await showDocument(ruleReport(subject, messages), options.format, context);
    return EXIT.fine;
  }
  const reading = await readOrganisation(paths, context).catch((error: unknown) => {
    // Where no organisation is at hand, only a rule can have been meant.
    const rule = nearest(subject, Object.keys(messages.findings));
    if (!(error instanceof UsageError) || rule === undefined || paths.length > 0) throw error;
    throw new UsageError(messages.explain.unknown(subject, rule));
  });
  const { organisation } = reading;
  if (!organisation) {
    await showFindings(reading.findings, reading.texts, host.err, context);
    return EXIT.found;
  }
  const document = await documentFor(subject, options.mengapaBukan, organisation, reading, context);
  await showDocument(document, options.format, context);
  const { saved } = reading;
  if (saved) host.err.write(`${messages.explain.saved}\n`);
  return EXIT.fine;
}

async function documentFor(
  subject: string,
  whyNot: string | undefined,
  organisation: Organisation,
  reading: Reading,
  context: Context,
): Promise<Document> {
  const { messages } = context;
  const { saved } = reading;
  const duty = named(organisation.duties, ({ code }) => code, subject);
  const person = named(organisation.staff, ({ id }) => id, subject);
  const commonDuties = organisation.sections.flatMap((section) => section.commonDuties);
  const common = named(commonDuties, ({ code }) => code, subject);
  if (common && whyNot === undefined) {
    return {
      blocks: [
        { kind: 'heading', level: 1, text: `${common.code}  ${common.text}` },
        { kind: 'paragraph', text: messages.explain.common },
      ],
    };
  }
  if (!duty && !person && !common) {
    throw new UsageError(
      messages.explain.unknown(subject, nearest(subject, namesIn(organisation, messages))),
    );
  }
  const other = whyNot === undefined ? undefined : otherPerson(whyNot, subject, duty, organisation, context);
  const judgement = await judgePresent({ ...reading, organisation }, { solver: engineIn(context).solve });
  const stale = staleBlocks(judgement, (duty ?? person)!.section, messages);
  const situation = judgement.situation.of(withTodaysFigures(organisation, judgement.plan));
  const { blocks } = duty
    ? dutyDocument(judgement, situation, saved, duty, other, messages)
    : personReport(
        organisation,
        explainPerson(situation, saved, person!),
        leftOver(judgement, 'pegawai', person!.id, messages),
        messages,
      );
  return { blocks: [...stale, ...blocks] };
}

function dutyDocument(
  judgement: Judgement,
  situation: Situation,
  saved: SavedPlan | undefined,
  duty: Duty,
  other: Staff | undefined,
  messages: Context['messages'],
): Document {
  const { organisation } = situation;
  if (other) {
    const { levelTolerance } = organisation.settings.policy;
    return alternativeReport(alternativeFor(situation, saved, duty, other), levelTolerance, messages);
  }
  const because = leftOver(judgement, 'tugas', duty.code, messages);
  return dutyReport(organisation, explainDuty(situation, saved, duty), because, messages);
}

/** That the saved plan is older than the file of the section, and whose figures follow. */
function staleBlocks({ found }: Judgement, section: string, messages: Context['messages']): Block[] {
  return found
    .filter((finding) => finding.code === 'pembagian-usang' && finding.args.section === section)
    .map((finding) => ({
      kind: 'paragraph',
      text: `${sentenceOf(finding, messages).message} ${messages.explain.stale}`,
      tone: 'warn',
    }));
}

/** Who is meant by --mengapa-bukan, which asks about duties only. */
function otherPerson(
  id: string,
  subject: string,
  duty: Duty | undefined,
  { staff }: Organisation,
  { messages }: Context,
): Staff {
  if (!duty) throw new UsageError(messages.alternative.onlyOfDuties(subject));
  const person = named(staff, (one) => one.id, id);
  if (person) return person;
  const ids = staff.map((one) => one.id);
  throw new UsageError(messages.alternative.unknownPerson(id, nearest(id, ids)));
}

/** The entry of this very name; else the only one that differs in capitals alone. */
function named<T>(entries: readonly T[], nameOf: (entry: T) => string, name: string): T | undefined {
  const folded = entries.filter((entry) => nameOf(entry).toLowerCase() === name.toLowerCase());
  return folded.find((entry) => nameOf(entry) === name) ?? (folded.length === 1 ? folded[0] : undefined);
}

function isFindingCode(subject: string, { findings }: Context['messages']): subject is FindingCode {
  return Object.hasOwn(findings, subject);
}

function namesIn(organisation: Organisation, { findings }: Context['messages']): string[] {
  return [
    ...organisation.duties.map(({ code }) => code),
    ...organisation.staff.map(({ id }) => id),
    ...Object.keys(findings),
  ];
}

/** What the rules say of a duty or person that is left over. */
function leftOver(
  { found }: Judgement,
  kind: EntityKind,
  id: string,
  messages: Context['messages'],
): string[] {
  return found
    .filter(({ code, entity }) => LEFT_OVER.has(code) && entity?.kind === kind && entity.id === id)
    .flatMap((finding) => {
      const { message, advice } = sentenceOf(finding, messages);
      return [message, advice];
    });
}

const LEFT_OVER: ReadonlySet<FindingCode> = new Set(['tugas-tak-bertuan', 'pegawai-menganggur']);
