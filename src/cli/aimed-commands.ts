import type { Messages } from '../messages/id.ts';
import { presentable } from '../vocabulary/presentable.ts';
import { shellWord } from './shell-word.ts';

/** Commands that read an organisation, as sentences quote them. */
const COMMAND = /"(bagihabis (periksa|bagi|jelaskan|bandingkan)(?: [^"]*)?)"/gu;

/** The sentences, with commands that read what the user named: they are made to be pasted. */
export function aimedAt(paths: readonly string[], messages: Messages): Messages {
  if (paths.every((path) => path === '.') || paths.some((path) => path.includes('"'))) return messages;
  // Within the quotes of the sentence, a word that needs quotes gets the other ones.
  const suffix = ` ${presentable(paths.map(shellWord).join(' ')).replaceAll('"', "'")}`;
  const aim = (text: string): string =>
    text.replaceAll(COMMAND, (quoted, command: string, name: string) => {
      // Two paths of "bandingkan" are two plans; and a sentence may hold another that is aimed already.
      const isAimed = command.endsWith(suffix) || (name === 'bandingkan' && paths.length > 1);
      return isAimed ? quoted : `"${command}${suffix}"`;
    });
  return within(messages, aim) as Messages;
}

/** Every text in it changed, and every text that its functions give, as they are asked for: most never are. */
function within(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => within((value as (...given: unknown[]) => unknown)(...args), change);
  if (Array.isArray(value)) return value.map((entry) => within(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, { get: (target, key) => within(Reflect.get(target, key), change) });
}
