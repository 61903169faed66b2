import type { IntakeContext } from '../../intake/context.ts';
import { formOf } from '../../intake/tables/form-of.ts';
import type { Table } from '../../intake/tables/table.ts';
import { sectionFinder } from '../../intake/units/sections.ts';
import type { PresentSection } from '../../merge/merged-section.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { finding, type Finding } from '../../vocabulary/finding.ts';

/**
 * Forms that give the code of one section and hold the people and duties of another: one error at the code, in place of
 * one for each row. So is a code that means no section, for the rows would be passed over.
 */
export function wrongSections(
  workbooks: readonly Workbook[],
  tables: readonly Table[],
  sections: readonly PresentSection[],
  context: IntakeContext,
): Finding[] {
  const ownerOf = ownersIn(sections);
  return workbooks.flatMap((workbook) => {
    const section = formOf(workbook)?.section;
    if (!section) return [];
    const own = tables.filter(({ file }) => file === workbook.file);
    const owner = mostOf(own.flatMap(keysIn).map((key) => ownerOf.get(key)));
    const finder = sectionFinder(context);
    const stated = finder.named(section.code, section.at)?.section;
    if (!owner || stated?.code === owner.code) return [...finder.findings()];
    const args = { stated: section.code, code: owner.code, name: owner.name };
    return [finding('galat', 'formulir-bagian-keliru', section.at, args)];
  });
}

type Owner = PresentSection['record'];

/** Only ids and codes that are unique in the whole organisation tell a section. */
function ownersIn(sections: readonly PresentSection[]): ReadonlyMap<string, Owner> {
  return new Map(
    sections.flatMap(({ record }) => [
      ...record.staff.map(({ id }) => [keyOf('pegawai', id), record] as const),
      ...record.duties.map(({ code }) => [keyOf('tugas', code), record] as const),
    ]),
  );
}

function keysIn({ kind, rows }: Table): string[] {
  if (kind !== 'pegawai' && kind !== 'tugas') return [];
  return rows.flatMap((row) => {
    const name = row.cell(kind === 'pegawai' ? 'id' : 'kode')?.text.trim();
    return name === undefined ? [] : [keyOf(kind, name)];
  });
}

function keyOf(kind: 'pegawai' | 'tugas', name: string): string {
  return `${kind} ${name}`;
}

/** The owner of more than half of them. */
function mostOf(owners: readonly (Owner | undefined)[]): Owner | undefined {
  const counts = new Map<Owner, number>();
  for (const owner of owners) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > owners.length)?.[0];
}

/** A form that names another section than --bagian, with the code that it gives. */
export function formOfOtherSection(
  workbooks: readonly Workbook[],
  { section }: IntakeContext,
): { readonly file: string; readonly code: string } | undefined {
  if (!section) return undefined;
  for (const workbook of workbooks) {
    const code = formOf(workbook)?.section?.code;
    if (code !== undefined && code !== section.code) return { file: workbook.file, code };
  }
  return undefined;
}
