import type { Bars } from '../explain/barred.ts';
import type { Reason } from '../explain/reason.ts';
import type { Messages } from '../messages/id.ts';
import type { Duty, Staff } from '../model/organisation.ts';

/** Why somebody has a duty, to stand after his name. */
export function reasonPhrase(reason: Reason, messages: Messages): string {
  return reason.kind === 'terhalang'
    ? barredPhrase(reason.bars, messages)
    : messages.explain.reasons[reason.kind](reason.candidates);
}

/** "menurut pembagian tersimpan, tetapi tidak dapat dipertahankan: tidak hadir (cuti)" */
export function barredPhrase({ lacking, pin, held }: Bars, { lack, barred }: Messages): string {
  const others = held.map(({ code }) => code);
  if (lacking.length === 0 && !pin) return barred.together(others);
  const why = [
    ...lacking.map(lack),
    ...(pin ? [barred.pin(pin.person.id)] : []),
    ...(held.length > 0 ? [barred.held(others)] : []),
  ];
  return barred.reason(why.join('; '));
}

/** To whom a new division gives a duty whose owner cannot keep it; nothing of one who can. */
export function heirSentences(duty: Duty, owner: Staff, reason: Reason, { barred }: Messages): string[] {
  if (reason.kind !== 'terhalang') return [];
  const { candidates, bars } = reason;
  const { lacking, pin, held } = bars;
  if (pin) return [pin.isAble ? barred.toPin(pin.person.id) : barred.toNobody];
  if (lacking.length > 0) return [candidates > 0 ? barred.toOther : barred.toNobody];
  const others = held.map(({ code }) => code);
  return [barred.apart(owner.id, duty.code, others)];
}
