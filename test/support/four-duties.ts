/** Two equal people and four equal duties, HK-1 to HK-4, in one section file. */
export const section = `bagian: Bagian Hukum
kode: hukum
pegawai:
  - { id: staf-1, nama: Contoh Satu, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
  - { id: staf-2, nama: Contoh Dua, status: PNS, jabatan: Penelaah, jenjang: pelaksana }
tugas:
${['HK-1', 'HK-2', 'HK-3', 'HK-4'].map((code) => `  - { kode: ${code}, uraian: Menelaah naskah, volume: 40, norma: 10 jam }\n`).join('')}`;

/** A saved plan of them, by the number of each duty's owner. */
export function planOf(owners: readonly number[]): string {
  const entry = (owner: number, at: number): string =>
    `  - { kode: HK-${at + 1}, penanggung_jawab: staf-${owner}, petugas: [{ pegawai: staf-${owner}, volume: 40 }] }\n`;
  return `bagian: hukum\ntugas:\n${owners.map(entry).join('')}`;
}

/** With a saved plan that one move makes level. */
export const saved = { 'hukum.yaml': section, 'hukum.pembagian.yaml': planOf([1, 1, 1, 2]) };
