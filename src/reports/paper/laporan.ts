import type { Staff } from '../../model/organisation.ts';
import { finishTimeOfDay } from '../../model/work-time.ts';
import { totalsOf, type Plan, type Proof } from '../../plan/plan.ts';
import { proofSentences } from '../proof.ts';
import { viewOf, type View } from '../view.ts';
import { framed, titleOf } from './frame.ts';
import { leftOverBlocks } from './laporan-left-over.ts';
import { loadBlocks } from './laporan-loads.ts';
import { averageOf, sectionTable } from './laporan-sections.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { nameInSentence } from './names.ts';
import type { NamedPaper, PrintInput } from './print-input.ts';
import { sectionSigner, setdaSigner, signatureOf } from './signatures.ts';

/** For whoever decides: the state of the division of duties on two pages. */
export function laporanOf(view: View, input: PrintInput): NamedPaper {
  const all = view.organisation.sections.length;
  const isWhole = view.sections.length === all && all > 1;
  const codes = isWhole ? [] : view.sections.map(({ code }) => code);
  return { stem: ['laporan', ...codes].join('-'), make: () => laporan(view, input) };
}

function laporan(view: View, input: PrintInput): Paper {
  const { words } = input;
  const [first, second] = view.sections;
  const signer = first && !second ? sectionSigner(first, input) : setdaSigner(input);
  const leaf = {
    name: words.names.laporan,
    title: titleOf('laporan', view.sections, input),
    blocks: [
      ...verdictBlocks(view, input),
      sectionTable(view, input),
      ...loadBlocks(view, input),
      ...leftOverBlocks(view, input),
      ...proofBlocks(view, input),
    ],
    signatures: [signatureOf(signer, input)],
  };
  return framed('laporan', view.sections, [leaf], input);
}

function verdictBlocks({ organisation, duties, plan }: View, { messages, words }: PrintInput): PaperBlock[] {
  const { laporan } = words;
  const { complete } = totalsOf(plan);
  const average = averageOf(plan.loads);
  const finish = finishTimeOfDay(organisation.workTime, average);
  const load = messages.percent(average);
  return [
    {
      kind: 'paragraph',
      text: complete
        ? laporan.complete(duties.length, plan.loads.length)
        : laporan.incomplete(plan.unowned.length, plan.idle.length),
      tone: complete ? 'strong' : 'bad',
    },
    {
      kind: 'paragraph',
      text: finish === undefined ? laporan.summaryPastMidnight(load) : laporan.summary(load, finish),
    },
  ];
}

/** A saved plan was not solved, so nothing is proven of it; what can be reached is told of the best one instead. */
function proofBlocks({ plan }: View, input: PrintInput): PaperBlock[] {
  const { best, codes, messages, whole, words } = input;
  if (plan.proof) return proofOf(messages.report.proof, plan, plan.proof, input);
  const narrowed = best && viewOf({ ...whole, plan: best }, codes).plan;
  return narrowed?.proof ? proofOf(words.laporan.bestProof, narrowed, narrowed.proof, input) : [];
}

function proofOf(title: string, plan: Plan, proof: Proof, input: PrintInput): PaperBlock[] {
  const { messages, whole, words } = input;
  const { organisationName } = whole.organisation.settings;
  const nameOf = (person: Staff): string => nameInSentence(person, input);
  const sentences = proofSentences(
    plan,
    proof,
    { organisationName, nameOf, leftOver: words.laporan },
    messages,
  );
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: sentences.map((sentence) => ({ text: sentence, details: [] })) },
  ];
}
