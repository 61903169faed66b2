import type { Messages } from '../messages/id.ts';
import type { Sentence } from '../messages/phrases.ts';
import type { Finding } from '../vocabulary/finding.ts';
import { isCell, shortCellText } from './cell-text.ts';

/** A finding in words; of a cell in those of a sheet, where they are others. */
export function sentenceOf(finding: Finding, messages: Messages): Sentence {
  // Code and args belong together by the type of Finding; indexing loses that link.
  const ofCell = isCell(finding.at) ? messages.cellFindings[finding.code] : undefined;
  const write = (ofCell ?? messages.findings[finding.code]) as (args: Finding['args']) => Sentence;
  return write(finding.args);
}

/** A finding in words with its next step, for formats that have one text for both. */
export function wholeSentence(finding: Finding, messages: Messages, joint = ' '): string {
  const { message, advice } = sentenceOf(finding, messages);
  return `${message}${joint}${messages.check.advice(advice)}`;
}

/** The same for platforms that have no place for a cell: it stands in front, "Pegawai!F12: …". */
export function sentenceWithCell(finding: Finding, messages: Messages, joint = ' '): string {
  const words = wholeSentence(finding, messages, joint);
  return isCell(finding.at) ? `${shortCellText(finding.at)}: ${words}` : words;
}
