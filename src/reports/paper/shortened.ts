/** A text of at most so many characters, cut after a whole word where there is one. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${end > longest / 2 ? cut.slice(0, end) : cut.slice(0, -1)}\u00a0…`;
}
