import type { FormMessages } from '../messages/id/forms.ts';
import type { Messages } from '../messages/id.ts';

/** The words of forms, in the language of all other messages; loaded by the command that writes forms. */
export async function formMessagesFor({ language }: Messages): Promise<FormMessages> {
  if (language === 'en') return (await import('../messages/en/forms.ts')).forms;
  return (await import('../messages/id/forms.ts')).forms;
}
