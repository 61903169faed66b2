import type { Raw } from './present-entry.ts';

/** Code of the section that Sekda, assistants and expert staff stand in. */
const LEADERSHIP = 'pimpinan';

/** Id of the one who leads a new section, for its papers are signed by him; undefined where nobody or several would. */
export function sectionHead(code: string, staff: readonly Raw[]): string | undefined {
  const heads = staff.filter((person) => leads(person, code));
  return heads.length === 1 ? (heads[0]!['id'] as string) : undefined;
}

function leads({ jabatan, jenjang }: Raw, code: string): boolean {
  if (typeof jabatan !== 'string') return false;
  return code === LEADERSHIP
    ? /^(?:sekretaris\s+daerah|sekda)\b/i.test(jabatan)
    : jenjang === 'administrator' && /^(?:kepala\s+bagian|kabag)\b/i.test(jabatan);
}
