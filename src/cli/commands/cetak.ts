import { makePlan } from '../../plan/make-plan.ts';
import { papersOf, type PrintInput } from '../../reports/paper/papers.ts';
import { viewOf } from '../../reports/view.ts';
import { readAttachments } from '../attachments.ts';
import type { Context } from '../context.ts';
import { engineIn } from '../engine/engine.ts';
import { EXIT } from '../exit-codes.ts';
import { judgePresent } from '../judge.ts';
import { closingLines } from '../print-closing.ts';
import { printMessagesFor } from '../print-messages.ts';
import { readRequest, type PrintOptions } from '../print-request.ts';
import { readOrganisation } from '../read.ts';
import { wantedSections } from '../sections.ts';
import { showFindings } from '../show.ts';
import { typefaceFor } from '../typeface.ts';
import { writePapers } from '../write-papers.ts';

/** `bagihabis cetak`: the documents that are signed, in files of several formats; also while something is left over. */
export async function print(
  words: readonly string[],
  options: PrintOptions,
  context: Context,
): Promise<number> {
  const { host, messages } = context;
  const request = await readRequest(words, options, context);
  const reading = await readOrganisation(request.paths, context);
  const { organisation, saved } = reading;
  const attachments = await readAttachments(reading.settings, context);
  if (!organisation || attachments.findings.length > 0) {
    const findings = [...reading.findings, ...attachments.findings];
    await showFindings(findings, reading.texts, host.err, context);
    host.err.write(`${messages.print.inputErrors}\n`);
    return EXIT.found;
  }
  const codes = wantedSections(organisation, reading, options.bagian, context);
  const typeface = await typefaceFor(attachments, host);
  const solver = engineIn(context).solve;
  const judgement = await judgePresent({ ...reading, organisation }, { solver });
  const { eligibility, plan } = judgement;
  // A saved plan was not solved: the report then tells what is proven of the best one.
  const isUnproven = !plan.proof && request.documents.includes('laporan');
  const input: PrintInput = {
    whole: { organisation, ...judgement },
    eligibility,
    best: isUnproven
      ? await makePlan({ organisation, eligibility, saved: undefined, mode: 'semua', solver })
      : undefined,
    saved,
    codes,
    day: request.day,
    sheetName: request.sheetName,
    family: typeface.family,
    arms: attachments.arms,
    messages,
    words: await printMessagesFor(messages),
  };
  const documents = request.documents.map((name) => papersOf(name, input));
  const papers = documents.flatMap((document) => document.papers);

  const missing = await writePapers(papers, typeface, request, context);
  for (const reason of documents.flatMap(({ omitted }) => omitted)) host.err.write(`${reason}\n`);
  if (missing.length > 0) host.err.write(`${messages.print.missingCharacters(missing)}\n`);
  const files = papers.length * request.formats.length;
  host.err.write(closingLines(viewOf(input.whole, codes), saved, files, messages));
  return files > 0 ? EXIT.fine : EXIT.found;
}
