import type { PrintMessages } from '../messages/print/id.ts';
import type { Messages } from '../messages/id.ts';

/** The words on paper, in the language of all other messages. */
export async function printMessagesFor({ language }: Messages): Promise<PrintMessages> {
  const { id } = await import('../messages/print/id.ts');
  return language === 'en' ? (await import('../messages/print/en.ts')).en : id;
}
