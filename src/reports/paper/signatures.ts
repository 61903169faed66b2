import type { Section, Staff } from '../../model/organisation.ts';
import type { SignatoryRecord } from '../../wire/setda.ts';
import type { Signature } from './paper.ts';
import { groupedNip, nipLabel, rankOf } from './people.ts';
import type { PrintInput } from './print-input.ts';

/** Who signs, and in which capacity. */
export interface Signer extends Omit<SignatoryRecord, 'staff'> {
  /** Undefined leaves a line to be filled in by hand. */
  readonly person: Staff | undefined;
}

/** The head of the section, or whoever its file names instead. */
export function sectionSigner(section: Section, input: PrintInput): Signer {
  const { head, record } = section;
  const signer = signerFrom(record.signatory, head, input);
  return { ...signer, position: signer.position ?? input.words.signature.headOf(section.name) };
}

/** Whom setda.yaml names. */
export function setdaSigner(input: PrintInput): Signer {
  const signer = signerFrom(input.whole.organisation.settings.signatory, undefined, input);
  const { secretary, official } = input.words.signature;
  return { ...signer, position: signer.position ?? (signer.acting ? secretary : official) };
}

/**
 * A position without a person is signed by whoever holds it, who is not known here. Who acts signs in the position that
 * he acts for, which is never his own.
 */
function signerFrom(
  record: SignatoryRecord | undefined,
  head: Staff | undefined,
  { whole }: PrintInput,
): Signer {
  const named = whole.organisation.staff.find(({ id }) => id === record?.staff);
  const person = named ?? (record?.position === undefined ? head : undefined);
  const actedFor = head === person ? undefined : head;
  const holder = record?.acting === undefined ? person : actedFor;
  return {
    person,
    position: record?.position ?? holder?.position,
    acting: record?.acting,
    onBehalfOf: record?.onBehalfOf,
    via: record?.via,
  };
}

/** To be filled in by hand, as the name above it. */
const DOTS = '…'.repeat(12);

/** The block at the right: place and date, capacity, name, rank and NIP. */
export function signatureOf(signer: Signer, input: PrintInput): Signature {
  const { words } = input;
  const { acting, onBehalfOf, via, position, person } = signer;
  return {
    above: [
      placeAndDate(input),
      ...(onBehalfOf === undefined ? [] : [words.signature.onBehalfOf(onBehalfOf)]),
      ...(via === undefined ? [] : [via, words.signature.via]),
      `${[acting, position].filter((part) => part !== undefined).join(' ')},`,
    ],
    name: person?.name,
    below: person ? credentials(person, input) : [`${words.nip}. ${DOTS}`],
  };
}

/** True where the file of the section names who signs, instead of leaving it to its head. */
export function namesSigner({ record: { signatory } }: Section): boolean {
  return signatory?.staff !== undefined || signatory?.position !== undefined;
}

/** The block at the left: somebody confirms what he has been given. */
export function receiptOf(person: Staff, hasDuties: boolean, input: PrintInput): Signature {
  const { signature } = input.words;
  return {
    above: [hasDuties ? signature.receiver : signature.sheetReceiver],
    name: person.name,
    below: credentials(person, input),
  };
}

function credentials(person: Staff, { words }: PrintInput): string[] {
  const rank = rankOf(person, words);
  const label = nipLabel(person, words);
  const sign = label === words.nip ? `${label}.` : label;
  return [
    ...(rank === undefined ? [] : [rank]),
    ...(person.nip === undefined ? [] : [`${sign} ${groupedNip(person.nip)}`]),
  ];
}

function placeAndDate({ whole, words, day }: PrintInput): string {
  const { place } = whole.organisation.settings.print;
  return [...(place === undefined ? [] : [place]), words.date(day)].join(', ');
}
