import { ACTIVITY_ROLES } from './activity-roles.ts';

const PERSON_KEYS: ReadonlySet<string> = new Set([
  ...ACTIVITY_ROLES,
  'kepala',
  'pegawai',
  'penanggung_jawab',
  'pengganti',
]);

/** True of a key of the files whose value is the id of a person: there a writer may well put the name. */
export function isPersonKey(key: string): boolean {
  return PERSON_KEYS.has(key);
}
