import type { Section } from '../../model/organisation.ts';
import { fingerprintOf } from '../../wire/fingerprint.ts';
import type { PaperName, PrintInput } from './print-input.ts';

/** "Rekapitulasi · pembagian tersimpan · sidik b3f9a1c2d4e5": by this, paper and file can be matched. */
export function sourceLine(document: PaperName, sections: readonly Section[], input: PrintInput): string {
  const { names, source } = input.words;
  return [
    names[document],
    source[originOf(sections, input)],
    source.fingerprint(fingerprintOfAll(sections)),
  ].join(' · ');
}

function originOf(
  sections: readonly Section[],
  { saved }: PrintInput,
): 'fresh' | 'saved' | 'stale' | 'mixed' {
  const isIn = (list: readonly { readonly section: string }[] | undefined, code: string): boolean =>
    list?.some(({ section }) => section === code) ?? false;
  const count = sections.filter(({ code }) => isIn(saved?.sections, code)).length;
  if (count === 0) return 'fresh';
  if (count < sections.length) return 'mixed';
  return sections.some(({ code }) => isIn(saved?.stale, code)) ? 'stale' : 'saved';
}

/** Of one section, that which its saved plan bears too. */
function fingerprintOfAll(sections: readonly Section[]): string {
  const all = sections.map(({ record }) => record.fingerprint());
  return all.length === 1 ? all[0]! : fingerprintOf(all);
}
