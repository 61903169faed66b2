import { folderOf } from '../files/paths.ts';
import { entriesBySection } from '../plan/compare.ts';
import type { View } from '../reports/view.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { writePlanFile } from '../wire/plan-file.ts';
import type { Context } from './context.ts';
import type { Reading } from './read.ts';
import { writeFile } from './write-file.ts';

/** Writes the plan of every section in view, each file whole or not at all; all texts are made before the first write. */
export async function savePlans(view: View, { files, texts }: Reading, context: Context): Promise<void> {
  const { host, messages } = context;
  const entries = entriesBySection(view.plan);
  const plans = view.sections.map(({ code, record }) => {
    const sectionFile = record.origin.file;
    const path = files.planPath(sectionFile, code);
    const plan = {
      section: code,
      fingerprint: record.fingerprint(),
      entries: entries.get(code) ?? [],
      schema: schemaFor(texts.get(sectionFile) ?? '', sectionFile, path),
    };
    return { path, text: writePlanFile(plan, texts.get(path)) };
  });
  const changed = plans.filter(({ path, text }) => texts.get(path) !== text);
  for (const { path, text } of changed) await writeFile(path, text, context);
  const names = changed.map(({ path }) => presentable(path)).join(', ');
  host.err.write(
    `${changed.length > 0 ? `${messages.report.saved(changed.length)} ${names}` : messages.report.savedAlready}\n`,
  );
}

/** The plan's schema lies beside the section's, where both files lie equally deep. */
function schemaFor(sectionText: string, sectionFile: string, planFile: string): string | undefined {
  const header = /^# yaml-language-server: \$schema=(.*)bagian\.schema\.json\s*$/m.exec(sectionText);
  const depth = (path: string): number => folderOf(path).split('/').length;
  return header && depth(sectionFile) === depth(planFile) ? `${header[1]!}pembagian.schema.json` : undefined;
}
