import { ALLOWED_KEYS } from './generated/allowed-keys.ts';

let known: ReadonlySet<string> | undefined;

/** True of a key that stands somewhere in some kind of file. */
export function isKnownKey(key: string): boolean {
  known ??= new Set(Object.values(ALLOWED_KEYS).flat());
  return known.has(key);
}

/** Keys whose value is free text: whatever stands behind them can be put in quotation marks. */
const TEXT_KEYS = new Set([
  'bagian',
  'nama',
  'jabatan',
  'uraian',
  'hasil',
  'alamat',
  'kontak',
  'perangkat_daerah',
  'pemerintah_daerah',
  'tempat',
  'atas_nama',
  'untuk_beliau',
]);

export function isTextKey(key: string): boolean {
  return TEXT_KEYS.has(key);
}
