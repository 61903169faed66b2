import type { RoleClash } from '../vocabulary/finding.ts';

/** Names of the roles in a budget activity, by their keys in the files; the same in every language. */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  pptk: 'PPTK',
  bendahara: 'Bendahara',
  ppk_skpd: 'PPK-SKPD',
  ppkom: 'PPKom',
  pejabat_pengadaan: 'Pejabat Pengadaan',
};

export const roleName = (role: string): string => ROLE_NAMES[role] ?? role;

/** "PPTK dan Bendahara (kegiatan DPA 1)", or each with its own activity. */
export function rolesHeld(
  { roles, activities }: Extract<RoleClash, { kind: 'peran' }>,
  and: string,
  activity: string,
): string {
  const [one, other] = roles.map(roleName);
  const [first, second] = activities.map((code) => `(${activity} ${code})`);
  return first === second
    ? `${one!} ${and} ${other!} ${second!}`
    : `${one!} ${first!} ${and} ${other!} ${second!}`;
}
