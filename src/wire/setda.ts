import type { SourceDocument } from '../source/document.ts';
import type { Education, GolonganPns, GolonganPppk, Jenjang } from '../vocabulary/scales.ts';
import type { Setda } from './generated/setda.ts';
import { byName } from './by-name.ts';
import { originOf, type Origin } from './origin.ts';
import { readRuleSettings, type RuleSettings } from './rule-settings.ts';

export type SheetName = 'F4' | 'A4';

/** Who signs, and in whose place. */
export interface SignatoryRecord {
  /** Title over the signature. */
  readonly position: string | undefined;
  /** Staff id. */
  readonly staff: string | undefined;
  /** For a vacant position (Plt.) or an absent official (Plh.). */
  readonly acting: 'Plt.' | 'Plh.' | undefined;
  /** Position on whose behalf it is signed (a.n.). */
  readonly onBehalfOf: string | undefined;
  /** Position through which that was delegated (u.b.); only together with onBehalfOf. */
  readonly via: string | undefined;
}

/** What a position asks of whoever holds it. */
export interface PositionProfile {
  /** Title of the position, as written. */
  readonly position: string;
  readonly education: Education | undefined;
  readonly golongan: GolonganPns | undefined;
  /** Competence id → level 1 to 5, in the order of the ids. */
  readonly competences: Readonly<Record<string, number>>;
  readonly origin: Origin;
}

/** setda.yaml in English; every value that the file leaves out has its default here. */
export interface SetdaRecord {
  readonly organisationName: string;
  readonly governmentName: string | undefined;
  readonly year: number | undefined;
  readonly workTime: {
    /** Effective minutes of one full-time person a year. */
    readonly effectiveMinutes: number;
    readonly workdays: number;
    readonly start: string;
    readonly length: string;
    readonly breakTime: string;
  };
  /** Competence id → name; undefined where the catalogue is not kept. */
  readonly competences: Readonly<Record<string, string>> | undefined;
  readonly policy: {
    /** Utilisation above this is a warning. */
    readonly loadLimit: number;
    /** Utilisation below this is a warning. */
    readonly loadMinimum: number;
    /** Utilisation that may be given up for fit. */
    readonly levelTolerance: number;
    /** Duties of volume 2 or more may be shared by as many as needed. */
    readonly sharesFreely: boolean;
    readonly pppkAsPns: Readonly<Partial<Record<GolonganPppk, GolonganPns>>>;
    readonly retirementAge: Readonly<Partial<Record<Jenjang, number>>>;
  };
  readonly rules: RuleSettings;
  readonly profiles: readonly PositionProfile[];
  readonly letterhead: {
    readonly address: string | undefined;
    /** Second line: telephone, web site, e-mail. */
    readonly contact: string | undefined;
    /** File of the arms, as written. */
    readonly logo: string | undefined;
  };
  readonly signatory: SignatoryRecord;
  readonly print: {
    /** Stands before the date: "Kota Contoh, 21 November 2026". */
    readonly place: string | undefined;
    /** For all documents; undefined leaves each its own. */
    readonly paper: SheetName | undefined;
    /** Millimetres. */
    readonly margins: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
    /** Points; undefined leaves each document its own. */
    readonly size: number | undefined;
    /** TTF files, as written. */
    readonly fonts: {
      readonly regular: string | undefined;
      readonly bold: string | undefined;
      readonly italic: string | undefined;
    };
  };
  /** Undefined where there is no setda.yaml. */
  readonly origin: Origin | undefined;
}

/** Reads a setda document that has passed its schema, or the defaults where there is none. */
export function readSetda(document: SourceDocument | undefined): SetdaRecord {
  // The schema has been checked, and the types are generated from it.
  const raw = (document?.value ?? {}) as Setda;
  const time = raw.waktu_kerja;
  const policy = raw.kebijakan;
  return {
    organisationName: raw.perangkat_daerah ?? 'Sekretariat Daerah',
    governmentName: raw.pemerintah_daerah,
    year: raw.tahun,
    workTime: {
      effectiveMinutes: time?.menit_efektif ?? 75_000,
      workdays: time?.hari_kerja ?? 250,
      start: time?.jam_masuk ?? '07.30',
      length: time?.jam_kerja ?? '7 jam 30 menit',
      breakTime: time?.istirahat ?? '12.00-13.00',
    },
    competences: raw.kompetensi,
    policy: {
      loadLimit: policy?.batas_beban ?? 1,
      loadMinimum: policy?.beban_minimum ?? 0.5,
      levelTolerance: policy?.toleransi_merata ?? 0.05,
      sharesFreely: policy?.bagi_tugas === 'otomatis',
      pppkAsPns: policy?.golongan_pppk ?? {},
      retirementAge: policy?.usia_pensiun ?? {},
    },
    rules: readRuleSettings(raw.aturan),
    profiles: document ? readProfiles(raw.profil_jabatan ?? [], document) : [],
    letterhead: { address: raw.kop?.alamat, contact: raw.kop?.kontak, logo: raw.kop?.logo },
    signatory: readSignatory(raw.penanda_tangan),
    print: readPrint(raw.cetak),
    origin: document && originOf(document, []),
  };
}

/** The same shape in setda.yaml and in section files. */
export function readSignatory(raw: Setda['penanda_tangan']): SignatoryRecord {
  return {
    position: raw?.jabatan,
    staff: raw?.pegawai,
    acting: raw?.sebagai,
    onBehalfOf: raw?.atas_nama,
    via: raw?.untuk_beliau,
  };
}

function readProfiles(
  raw: NonNullable<Setda['profil_jabatan']>,
  document: SourceDocument,
): PositionProfile[] {
  return raw.map((entry, i) => ({
    position: entry.jabatan,
    education: entry.pendidikan,
    golongan: entry.golongan,
    competences: byName(entry.kompetensi),
    origin: originOf(document, ['profil_jabatan', i]),
  }));
}

function readPrint(raw: Setda['cetak']): SetdaRecord['print'] {
  const { margin, huruf } = raw ?? {};
  return {
    place: raw?.tempat,
    paper: raw?.kertas,
    margins: {
      top: margin?.atas ?? 20,
      right: margin?.kanan ?? 20,
      bottom: margin?.bawah ?? 20,
      left: margin?.kiri ?? 25,
    },
    size: huruf?.ukuran,
    fonts: { regular: huruf?.biasa, bold: huruf?.tebal, italic: huruf?.miring },
  };
}
