// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text as it may be shown: characters that would speak to the terminal, break the line unseen or turn it around are
 * replaced. Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
