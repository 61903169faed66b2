/** The title of a position as it is compared: capitals and blanks do not make it another one. */
export function foldedPosition(position: string): string {
  return position.trim().replace(/\s+/g, ' ').toLowerCase();
}
