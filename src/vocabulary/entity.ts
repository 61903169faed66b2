/** Kinds of things that findings speak of. */
export type EntityKind = 'bagian' | 'pegawai' | 'tugas' | 'fungsi' | 'dpa';

export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
}
