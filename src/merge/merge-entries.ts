import type { Entry } from '../intake/entry.ts';
import type { ListKind } from '../lists/columns.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { compareText } from '../vocabulary/order.ts';
import { coverage } from './coverage.ts';
import { finishedSection } from './finish-section.ts';
import { inRankOrder } from './in-rank-order.ts';
import { lockedKey } from './locked-key.ts';
import { match } from './match.ts';
import type { MergeRequest } from './merge-request.ts';
import type { MergedSection } from './merged-section.ts';
import { newKeys } from './new-keys.ts';
import { IN_FILE_ORDER, presentEntries, type PresentEntry } from './present-entry.ts';
import { sectionDraft, type SectionDraft } from './section-draft.ts';
import { WAYS } from './ways.ts';

/** All sections as they are to be, and what is odd about who came into which. */
export interface Merging {
  /** Those that are there in the order given, then new ones by code. */
  readonly sections: readonly MergedSection[];
  readonly findings: readonly Finding[];
}

/**
 * Puts the entries of lists into the section files: who is known gets what the list says, who is not comes in, who is
 * no longer named stays and is told of. The order in which files are given makes no difference.
 */
export async function mergeEntries(entries: readonly Entry[], request: MergeRequest): Promise<Merging> {
  const inOrder = entries.toSorted((one, other) => compareText(one.at.file, other.at.file));
  const merge = new Merge(request);
  for (const kind of IN_FILE_ORDER)
    merge.list(
      kind,
      inOrder.filter((entry) => entry.kind === kind),
    );
  const sections: MergedSection[] = [];
  for (const draft of merge.drafts()) sections.push(await finishedSection(draft, request));
  return { sections, findings: merge.findings };
}

class Merge {
  readonly findings: Finding[] = [];
  readonly #request: MergeRequest;
  readonly #present: ReadonlyMap<string, SectionDraft>;
  readonly #new = new Map<string, SectionDraft>();

  constructor(request: MergeRequest) {
    this.#request = request;
    this.#present = new Map(
      request.sections.map((section) => {
        const { code, name } = section.record;
        return [code, sectionDraft({ code, name }, section)];
      }),
    );
  }

  list(kind: ListKind, entries: readonly Entry[]): void {
    const { minutesPerDay, sections } = this.#request;
    const present = presentEntries(sections, kind);
    const found = match(entries, present, WAYS[kind]);
    const listed = entries.filter((entry) => !found.has(entry));
    const news = kind === 'pegawai' ? inRankOrder(listed) : listed;
    const keys = newKeys(kind, listed, entries, present);

    for (const [entry, one] of found) {
      const locked = lockedKey(entry, one);
      if (locked) {
        this.findings.push(locked);
        continue;
      }
      this.#draftOf(one).lists[kind].update(one, entry, minutesPerDay);
      if (kind === 'pegawai') this.#checkSection(entry, one);
    }
    for (const entry of news)
      this.#draftFor(entry).lists[kind].add(entry, keys.get(entry) ?? '', minutesPerDay);
    const matched = new Set(found.values());
    const isCovered = coverage(entries);
    for (const one of present)
      if (isCovered(one) && !matched.has(one)) this.#draftOf(one).lists[kind].miss(one);
  }

  drafts(): SectionDraft[] {
    const news = [...this.#new.values()].toSorted((one, other) =>
      compareText(one.name.code, other.name.code),
    );
    return [...this.#present.values(), ...news];
  }

  #draftOf({ section }: PresentEntry): SectionDraft {
    return this.#present.get(section.record.code)!;
  }

  #draftFor({ section }: Entry): SectionDraft {
    const known = this.#present.get(section.code) ?? this.#new.get(section.code);
    if (known) return known;
    const draft = sectionDraft(section, undefined);
    this.#new.set(section.code, draft);
    return draft;
  }

  /** A person stays in the file that he stands in, whatever the list says. */
  #checkSection(entry: Entry, { section, index, raw }: PresentEntry): void {
    if (section.record.code === entry.section.code) return;
    const id = raw['id'] as string;
    const args = { id, file: section.path, list: entry.section.name };
    const related = [section.document.place(['pegawai', index])];
    this.findings.push(
      finding('peringatan', 'pegawai-di-bagian-lain', entry.at, args, {
        related,
        entity: { kind: 'pegawai', id },
      }),
    );
  }
}
