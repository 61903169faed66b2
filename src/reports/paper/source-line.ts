import type { Section } from '../../model/organisation.ts';
import { sourceOf } from '../../plan/saved.ts';
import { fingerprintOf } from '../../wire/fingerprint.ts';
import type { PaperName, PrintInput } from './print-input.ts';

/** "Rekapitulasi · pembagian tersimpan · kode sidik b3f9a1c2d4e5": by this, paper and file can be matched. */
export function sourceLine(document: PaperName, sections: readonly Section[], input: PrintInput): string {
  const { names, source } = input.words;
  const codes = sections.map(({ code }) => code);
  const { kind } = sourceOf(input.saved, codes);
  return [names[document], source[kind], fingerprint(sections, input)].join(' · ');
}

function fingerprint(sections: readonly Section[], { saved, words: { source } }: PrintInput): string {
  const all = sections.map((section) => fingerprintIn(section, saved));
  // JSON knows no undefined.
  const one = all.length === 1 ? all[0] : fingerprintOf(all.map((print) => print ?? null));
  return one === undefined ? source.noFingerprint : source.fingerprint(one);
}

/**
 * That which stands in the saved plan, however old; undefined where somebody removed it. Without a saved plan, that
 * which the plan would bear.
 */
function fingerprintIn({ code, record }: Section, saved: PrintInput['saved']): string | undefined {
  const plan = saved?.sections.find(({ section }) => section === code);
  return plan ? plan.fingerprint : record.fingerprint();
}
