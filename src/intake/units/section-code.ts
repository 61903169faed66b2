/** Characters: what disks and printed names bear, for files are named after sections. */
const LONGEST = 60;

/** Windows keeps these names for devices, also where ".yaml" follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** The code of a new section out of its name's slug; a long one ends at a word, and is none that is taken. */
export function newSectionCode(slug: string, isTaken: (code: string) => boolean): string {
  if (DEVICE.test(slug)) return `bagian-${slug}`;
  if (slug.length <= LONGEST) return slug;
  const words = slug.slice(0, LONGEST + 1);
  const end = words.lastIndexOf('-');
  const short = words.slice(0, end > 0 ? end : LONGEST);
  let code = short;
  for (let number = 2; isTaken(code); number++) code = `${short}-${number}`;
  return code;
}
