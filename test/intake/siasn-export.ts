/** The headings of a SIASN export, in their order. */
export const SIASN_HEADINGS: readonly string[] = [
  'PNS ID',
  'NIP BARU',
  'NIP LAMA',
  'NAMA',
  'GELAR DEPAN',
  'GELAR BELAKANG',
  'TEMPAT LAHIR ID',
  'TEMPAT LAHIR NAMA',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'AGAMA ID',
  'AGAMA NAMA',
  'JENIS KAWIN ID',
  'JENIS KAWIN NAMA',
  'NIK',
  'NOMOR HP',
  'EMAIL',
  'EMAIL GOV',
  'ALAMAT',
  'NPWP NOMOR',
  'BPJS',
  'JENIS PEGAWAI ID',
  'JENIS PEGAWAI NAMA',
  'KEDUDUKAN HUKUM ID',
  'KEDUDUKAN HUKUM NAMA',
  'STATUS CPNS PNS',
  'KARTU ASN VIRTUAL',
  'NOMOR SK CPNS',
  'TANGGAL SK CPNS',
  'TMT CPNS',
  'NOMOR SK PNS',
  'TANGGAL SK PNS',
  'TMT PNS',
  'GOL AWAL ID',
  'GOL AWAL NAMA',
  'GOL AKHIR ID',
  'GOL AKHIR NAMA',
  'TMT GOLONGAN',
  'MK TAHUN',
  'MK BULAN',
  'JENIS JABATAN ID',
  'JENIS JABATAN NAMA',
  'JABATAN ID',
  'JABATAN NAMA',
  'TMT JABATAN',
  'TINGKAT PENDIDIKAN ID',
  'TINGKAT PENDIDIKAN NAMA',
  'PENDIDIKAN ID',
  'PENDIDIKAN NAMA',
  'TAHUN LULUS',
  'KPKN ID',
  'KPKN NAMA',
  'LOKASI KERJA ID',
  'LOKASI KERJA NAMA',
  'UNOR ID',
  'UNOR NAMA',
  'INSTANSI INDUK ID',
  'INSTANSI INDUK NAMA',
  'INSTANSI KERJA ID',
  'INSTANSI KERJA NAMA',
  'SATUAN KERJA INDUK ID',
  'SATUAN KERJA INDUK NAMA',
  'SATUAN KERJA KERJA ID',
  'SATUAN KERJA KERJA NAMA',
  'IS VALID NIK',
  'NAMA SEKOLAH',
  'FLAG IKD',
  'ESELON ID',
  'ESELON NAMA',
];

/** A made-up person, by the headings that matter; what else the export holds is filled with what must not be taken. */
export type SiasnPerson = Readonly<Record<string, string>>;

/** The export as a list with semicolons, as Excel saves it. */
export function siasnCsv(people: readonly SiasnPerson[]): string {
  const rows = people.map((person) =>
    SIASN_HEADINGS.map((heading) => person[heading] ?? PRIVATE[heading] ?? ''),
  );
  return [SIASN_HEADINGS, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');
}

/** Never to be seen anywhere. */
export const PRIVATE: SiasnPerson = {
  'PNS ID': 'RAHASIA-ID',
  NIK: '6301010101800001',
  'NOMOR HP': '081200001111',
  EMAIL: 'rahasia@contoh.example',
  ALAMAT: 'Jalan Rahasia 1',
  'NPWP NOMOR': '091234567731000',
  BPJS: '0001234567890',
  'JENIS PEGAWAI ID': 'RAHASIA-1',
  'GOL AWAL NAMA': 'II/a (awal)',
  'JABATAN ID': 'RAHASIA-2',
  'UNOR ID': 'RAHASIA-3',
  'AGAMA NAMA': 'RAHASIA-4',
};

function quoted(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
