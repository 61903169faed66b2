/** Academic and other titles in the spelling of letters of office, by their letters alone. */
const spelled = (titles: string): ReadonlyMap<string, string> =>
  new Map(titles.split(' ').map((title) => [lettersOf(title), title]));

/** Titles that stand before a name. */
const BEFORE = spelled('Prof. Dr. drg. drh. Drs. Dra. Ir. H. Hj. K.H. Apt. Ns. Rd. R. Hi. Tgk.');

/** Titles behind a name that are not written in capitals throughout. */
const BEHIND = spelled(
  'A.Md. A.Md.Ak. A.Md.Kep. A.Md.Keb. A.Md.Kom. A.Md.T. A.Ma. A.Ma.Pd. Amd.Kom. M.Ak. M.Ec.Dev. M.Eng. M.Hum. ' +
    'M.I.Kom. M.Kes. M.Kn. M.Kom. M.Par. M.Pd. M.Pd.I. M.Sc. M.Si. M.Tr.A.P. Ph.D. S.Ag. S.Ak. S.Ant. S.Ars. S.Farm. ' +
    'S.Gz. S.Hum. S.Hut. S.I.Kom. S.Ikom. S.Kep. S.Kes. S.Kom. S.Mn. S.Par. S.Pd. S.Pd.I. S.Pi. S.Psi. S.Pt. S.Sn. ' +
    'S.Sos. S.Sos.I. S.Si. S.Tr. S.Tr.A.P. S.Tr.I.P. S.Tr.Kom. S.Tr.Sos. S.Th.I. S.Sy. Sp.N. Ak. Ners Dipl.',
);

/** The letters of a title, by which two spellings of it are one. */
export function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '');
}

/** True of a word before a name that is a title; "R." may be one, and "R" is an initial. */
export function isTitleBefore(word: string): boolean {
  const letters = lettersOf(word);
  return BEFORE.has(letters) && (letters.length > 1 || word.endsWith('.'));
}

/** "DRS." → "Drs.", "M.SI" → "M.Si."; what is not in capitals, or not known, stays as written. */
export function titleSpelling(title: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  return BEFORE.get(lettersOf(title)) ?? behindSpelling(title) ?? title;
}

/** Undefined for what is no title behind a name, or one of capitals only. */
export function behindSpelling(title: string): string | undefined {
  return BEHIND.get(lettersOf(title));
}
