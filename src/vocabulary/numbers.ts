/** A number in Indonesian notation: "." groups thousands, "," begins the decimals. Undefined if it is not one. */
export function parseIndonesianNumber(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = '0'] = match;
  return Number(`${whole.replaceAll('.', '')}.${decimals}`);
}

/** Indonesian or English notation with at most so many decimals; without locale data, so the same on every machine. */
export function formatNumber(value: number, decimals: number, language: 'id' | 'en'): string {
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return sign + grouped + (fraction === '' ? '' : point + fraction);
}

/** Decimals that add nothing are dropped: 1,50 → 1,5. */
export function formatShort(value: number, decimals: number, language: 'id' | 'en'): string {
  const text = formatNumber(value, decimals, language);
  return decimals > 0 ? text.replace(/[.,]?0+$/, '') : text;
}
