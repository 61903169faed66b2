import { id, type Messages } from '../messages/id.ts';

export const LANGUAGES = ['id', 'en'] as const;

/** --lang, else BAGIHABIS_LANG, else Indonesian. Known before the options are parsed: help and errors need it. */
export async function messagesFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Messages> {
  const flag = argv.findLast((word, i) => word.startsWith('--lang=') || argv[i - 1] === '--lang');
  const wanted = flag?.replace(/^--lang=/, '') ?? env['BAGIHABIS_LANG'];
  // English is loaded only when it is asked for.
  return wanted === 'en' ? (await import('../messages/en.ts')).en : id;
}
