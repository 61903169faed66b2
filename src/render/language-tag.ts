const TAGS = { id: 'id-ID', en: 'en-GB' } as const;

/** The language of a file as programs name it. */
export function languageTag(language: 'id' | 'en'): string {
  return TAGS[language];
}
