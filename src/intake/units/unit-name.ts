import { slug } from '../../vocabulary/slug.ts';
import { titleCase } from '../../vocabulary/title-case.ts';
import { folded, tidy } from '../reading/tidy.ts';

/** What a unit is by its name: a section, a part of one, the leadership above all sections, or nothing of these. */
export type UnitLevel = 'bagian' | 'subbagian' | 'pimpinan' | 'lain';

/** A unit as it is compared: "SUB BAG. TU & ARSIP." and "Subbagian Tata Usaha dan Arsip" are one. */
export function foldedUnit(unit: string): string {
  const spelled = folded(unit.replace(/[&/+]/g, ' dan ').replace(/[,;:()"'’]/g, ' '))
    .replace(/\b(?:sub\s*-?\s*bag(?:ian)?|subag)\b/g, 'subbagian')
    .replace(/^bag\b/, 'bagian')
    .replace(/\b[a-z]+\b/g, (word) => SHORT.get(word) ?? word)
    .replace(/\bdan(?: dan)+\b/g, 'dan');
  return withoutOffice(spelled);
}

/** Abbreviations that stand in names of units beside what they mean. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['adm', 'administrasi'],
  ['adpem', 'administrasi pembangunan'],
  ['adbang', 'administrasi pembangunan'],
  ['kesra', 'kesejahteraan rakyat'],
  ['pbj', 'pengadaan barang dan jasa'],
  ['prokopim', 'protokol dan komunikasi pimpinan'],
  ['rb', 'reformasi birokrasi'],
  ['sda', 'sumber daya alam'],
  ['setda', 'sekretariat daerah'],
  ['tapem', 'tata pemerintahan'],
  ['tu', 'tata usaha'],
]);

/** Without "(pada) Sekretariat Daerah Kabupaten …" behind the name of the unit itself. */
function withoutOffice(unit: string): string {
  return unit.replace(/(?<=\S)\s+(?:pada\s+)?sekretariat daerah\b.*$/, '');
}

/** Of folded units: commas, "dan" and blanks do not make another unit. */
export function unitKey(unit: string): string {
  return unit.replace(/\bdan\b|[\s-]+/g, '');
}

/** The unit, the one above it, and so on: out of "unit - parent - …" and "subbagian … (pada) bagian …". */
export function unitChain(text: string): string[] {
  return tidy(text)
    .split(/\s+[-–—|>\\]+\s+|\s*,\s*(?=(?:bagian|bag\.|biro|sekretariat|setda|asisten)(?:\s|$))/i)
    .flatMap((part) => {
      const unit = part.replace(NUMBERED, '');
      const both = BOTH_LEVELS.exec(unit);
      return both ? [both[1]!, both[2]!] : [unit];
    })
    .filter((part) => part !== '');
}

const NUMBERED = /^(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s*(?=\p{L}{3})/iu;

const BOTH_LEVELS = /^(sub\s*-?\s*bag(?:ian)?\.?\s.+?)\s+(?:(?:pada|di)\s+)?((?:bagian|bag\.)\s.+)$/i;

/** By the words that a folded unit begins with. */
export function levelOf(unit: string): UnitLevel {
  if (/^subbagian\b/.test(unit)) return 'subbagian';
  if (/^(?:bagian|biro)\b/.test(unit)) return 'bagian';
  return /^(?:sekretariat daerah|sekretaris daerah|sekda|asisten|staf ahli)\b|^pimpinan$/.test(unit)
    ? 'pimpinan'
    : 'lain';
}

/** What is left of a folded unit without the word for its level: "umum" of "bagian umum". */
export function coreOf(unit: string): string {
  return unit.replace(/^(?:bagian|subbagian)\s+/, '');
}

/** Id of a subbagian or section: that of its name without its level, as written. */
export function unitId(unit: string): string {
  return slug(coreOf(foldedUnit(unit)));
}

/** "BAG. UMUM & PROTOKOL" → "Bagian Umum dan Protokol"; a bare "Umum" likewise. */
export function sectionTitle(unit: string): string {
  const spelled = tidy(unit).replace(/[.\s]+$/, '');
  if (/^biro\b/i.test(spelled)) return titleCase(spelled);
  const core = spelled.replace(/^bag(?:ian)?(?:\.\s*|\s+)/i, '');
  const isPlain = !/\p{Lu}/u.test(core);
  const name = titleCase(isPlain ? core.replace(/-/g, ' ').toUpperCase() : core);
  return `Bagian ${name.replace(/\s*&\s*/g, ' dan ')}`;
}
