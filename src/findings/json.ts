import type { Messages } from '../messages/id.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import type { Temuan } from '../wire/generated/temuan.ts';
import { sentenceOf } from './sentence.ts';
import { countFindings } from './sort.ts';

export type FindingJson = Temuan['temuan'][number];

/** `periksa --format json`; schemas/temuan.schema.json. */
export function findingsToJson(findings: readonly Finding[], messages: Messages): Temuan {
  return {
    versi: 1,
    ringkasan: countFindings(findings),
    temuan: findings.map((finding) => findingToJson(finding, messages)),
  };
}

export function findingToJson(finding: Finding, messages: Messages): FindingJson {
  const { message, advice } = sentenceOf(finding, messages);
  return {
    aturan: finding.code,
    tingkat: finding.severity,
    pesan: message,
    saran: advice,
    tempat: placeToJson(finding.at),
    terkait: finding.related.map(placeToJson),
    ...(finding.entity ? { entitas: { jenis: finding.entity.kind, id: finding.entity.id } } : {}),
  };
}

function placeToJson(place: Place): FindingJson['tempat'] {
  return {
    berkas: place.file,
    baris: place.line,
    kolom: place.column,
    sampai_baris: place.endLine,
    sampai_kolom: place.endColumn,
  };
}
