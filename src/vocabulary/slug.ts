/** An id made of a name: "Tata Usaha & Arsip" → "tata-usaha-arsip". Empty where the name has neither letter nor digit. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
