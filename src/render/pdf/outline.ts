import type { Paper } from '../../reports/paper/paper.ts';
import { ref, type PdfFile, type Ref } from './file.ts';
import { dict, name, number, text, type Value } from './syntax.ts';

/** Bookmarks, one for each leaf, where there are several. */
export function addOutline(
  file: PdfFile,
  { leaves }: Paper,
  /** First page of each leaf. */
  pages: readonly Ref[],
): Readonly<Record<string, Value>> {
  if (leaves.length < 2) return {};
  const outline = file.reserve();
  const entries = leaves.map(() => file.reserve());
  leaves.forEach((leaf, i) => {
    const [before, after] = [entries[i - 1], entries[i + 1]];
    file.set(
      entries[i]!,
      dict({
        Title: text(leaf.name),
        Parent: ref(outline),
        Prev: before && ref(before),
        Next: after && ref(after),
        Dest: `[${ref(pages[i]!)} /Fit]`,
      }),
    );
  });
  file.set(
    outline,
    dict({
      Type: name('Outlines'),
      First: ref(entries[0]!),
      Last: ref(entries.at(-1)!),
      Count: number(leaves.length),
    }),
  );
  return { Outlines: ref(outline), PageMode: name('UseOutlines') };
}
