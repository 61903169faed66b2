import { fails, silencedBy, type CheckReport } from '../findings/check-report.ts';
import { closingLines, summaryOf } from '../findings/closing.ts';
import { fileName } from '../findings/file-name.ts';
import { placeText } from '../findings/place-text.ts';
import { wholeSentence } from '../findings/sentence.ts';
import type { Messages } from '../messages/id.ts';
import type { Silenced } from '../verdict/verdict.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { text, type Block, type Cell, type Column, type Document } from './document.ts';

/** What `periksa` found, for a comment on a change or the summary of a job. */
export function findingsReport(report: CheckReport, messages: Messages): Document {
  const { check } = messages;
  const { command = 'periksa' } = report;
  const summary = summaryOf(report, messages);
  return {
    blocks: [
      {
        kind: 'heading',
        level: 2,
        text: fails(report) ? check.failed(command, summary) : check.passed(command, summary),
      },
      ...closingLines(report, messages).map((line): Block => ({ kind: 'paragraph', text: line })),
      ...countedTable(report.findings, messages),
      ...silencedTable(check.byComment, silencedBy(report, 'komentar'), messages),
      ...silencedTable(check.byBaseline, silencedBy(report, 'dasar'), messages),
    ],
  };
}

function countedTable(findings: readonly Finding[], messages: Messages): Block[] {
  const { check, severities } = messages;
  if (findings.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [check.place, check.severity, check.rule, check.finding].map(column),
      rows: findings.map((finding) => [
        where(finding),
        text(severities[finding.severity]),
        text(finding.code),
        inWords(finding, messages),
      ]),
    },
  ];
}

function silencedTable(head: string, silenced: readonly Silenced[], messages: Messages): Block[] {
  const { check } = messages;
  if (silenced.length === 0) return [];
  const hasReasons = silenced.some(({ reason }) => reason !== undefined);
  return [
    { kind: 'heading', level: 2, text: head },
    {
      kind: 'table',
      columns: [check.place, check.rule, check.finding, ...(hasReasons ? [check.reason] : [])].map(column),
      rows: silenced.map(({ finding, reason }) => [
        where(finding),
        text(finding.code),
        inWords(finding, messages),
        ...(hasReasons ? [text(reason ?? '')] : []),
      ]),
    },
  ];
}

function column(head: string): Column {
  return { head, align: 'left' };
}

/** Without the column: a second colon would be kept from being an emoji by a sign that is copied along. */
function where({ at }: Finding): Cell {
  return text(at.sheet === undefined ? `${fileName(at.file)}:${at.line}` : placeText(at));
}

/** The sentence, the next step, and where else to look. */
function inWords(finding: Finding, messages: Messages): Cell {
  const others = finding.related.map((place) => `${messages.check.seeAlso}: ${placeText(place)}.`);
  return text([wholeSentence(finding, messages), ...others].join(' '));
}
