/** A text of at most so many characters, cut after a whole word where there is one. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > longest / 2 ? cut.slice(0, end) : characters.slice(0, longest - 1).join('')}\u00a0…`;
}
