import type { Finding } from '../vocabulary/finding.ts';
import { applyEdits, withoutOverlaps } from './apply-edits.ts';
import { blankEdits } from './blank-edits.ts';
import { isNoWorse } from './is-no-worse.ts';
import type { Examine, Mend, MendedText, MendRound, State } from './mending.ts';
import { tabEdits } from './yaml-edits.ts';

/** Of what is no YAML the library tells only the first; so many characters are read for the sake of one text. */
const MOST_CHARACTERS = 50e6;
const FEWEST_ROUNDS = 50;

/**
 * Mends what is safe until nothing is left. Each round is examined: what makes the text worse, or changes what it says
 * anywhere else, is left out.
 */
export async function mendText<S extends State>(begin: S, examine: Examine<S>): Promise<MendedText<S>> {
  const refused = new Set<string>();
  const rounds: MendRound[] = [];
  let state = begin;
  const most = Math.max(FEWEST_ROUNDS, MOST_CHARACTERS / begin.text.length);
  while (rounds.length < most) {
    const mends = mendsOf(state).filter((mend) => !refused.has(nameOf(mend)));
    const attempt = await tryMends(state, mends, examine, refused);
    if (!attempt) break;
    rounds.push({ text: state.text, mends: attempt.mends });
    state = attempt.state;
  }
  return { state, rounds, refused: refused.size };
}

function mendsOf(state: State): Mend[] {
  const found = state.findings.flatMap((finding) =>
    finding.edits ? [{ finding, edits: finding.edits }] : [],
  );
  const blanks = blankEdits(state.text).map((edit) => ({ finding: undefined, edits: [edit] }));
  const mends = withoutOverlaps<Mend>([...found, ...blanks]);
  // Blanks may be many, and are good or bad together.
  const loose = mends.filter(({ finding }) => finding === undefined).flatMap(({ edits }) => edits);
  const others = mends.filter(({ finding }) => finding !== undefined);
  return loose.length > 0 ? [...others, { finding: undefined, edits: loose }] : others;
}

/** The same mend in the next round, when what stands before it in the line may have been mended. */
function nameOf({ finding }: Mend): string {
  return finding ? `${finding.at.line} ${finding.code} ${JSON.stringify(finding.args)}` : '';
}

interface Attempt<S extends State> {
  readonly state: S;
  readonly mends: readonly Mend[];
}

/** All mends at once; where that makes the text worse, one half after the other, down to the one that does. */
async function tryMends<S extends State>(
  state: S,
  mends: readonly Mend[],
  examine: Examine<S>,
  refused: Set<string>,
): Promise<Attempt<S> | undefined> {
  if (mends.length === 0) return undefined;
  const tabs = mends.find(({ finding }) => isAboutTabs(finding));
  const after = tabs
    ? await withoutTabs(state.text, examine)
    : await examine(
        applyEdits(
          state.text,
          mends.flatMap(({ edits }) => edits),
        ),
      );
  if (after && isNoWorse(state, after, mends)) return { state: after, mends: tabs ? [tabs] : mends };
  if (mends.length === 1) {
    refused.add(nameOf(mends[0]!));
    return undefined;
  }
  const middle = Math.ceil(mends.length / 2);
  return (
    (await tryMends(state, mends.slice(0, middle), examine, refused)) ??
    (await tryMends(state, mends.slice(middle), examine, refused))
  );
}

function isAboutTabs(finding: Finding | undefined): boolean {
  return finding?.code === 'yaml-rusak' && finding.args.problem === 'tab';
}

/**
 * How many blanks a tab stood for, only its writer's screen knew. If the text can be read with several widths, all that
 * leave the fewest findings have to say the same.
 */
async function withoutTabs<S extends State>(text: string, examine: Examine<S>): Promise<S | undefined> {
  const candidates = await Promise.all(
    [2, 4, 8].map(async (width) => {
      const spaced = await examine(applyEdits(text, tabEdits(text, width)));
      const { state } = await mendText(spaced, examine);
      return { spaced, state };
    }),
  );
  const readable = candidates.filter(({ state }) => state.written);
  const fewest = Math.min(...readable.map(({ state }) => state.findings.length));
  const [first, ...others] = readable.filter(({ state }) => state.findings.length === fewest);
  const meaning = (state: State): string => JSON.stringify(state.written?.value);
  return others.every(({ state }) => meaning(state) === meaning(first!.state)) ? first?.spaced : undefined;
}
