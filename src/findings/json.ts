import type { Messages } from '../messages/id.ts';
import type { Silenced } from '../verdict/verdict.ts';
import { cellName } from '../vocabulary/cell-name.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Place } from '../vocabulary/place.ts';
import { presentable } from '../vocabulary/presentable.ts';
import type { Temuan } from '../wire/generated/temuan.ts';
import type { CheckReport } from './check-report.ts';
import { isCell } from './cell-text.ts';
import { fileName } from './file-name.ts';
import { jsonText } from './json-text.ts';
import { sentenceOf } from './sentence.ts';
import { countFindings } from './count.ts';

export type FindingJson = Temuan['temuan'][number];

/** `periksa --format json`; schemas/temuan.schema.json. */
export function checkToJson(report: CheckReport, messages: Messages): string {
  const result: Temuan = {
    versi: 1,
    ringkasan: { ...countFindings(report.findings), diabaikan: report.silenced.length },
    temuan: report.findings.map((finding) => findingToJson(finding, messages)),
    diabaikan: report.silenced.map((entry) => silencedToJson(entry, messages)),
  };
  return jsonText(result);
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
    ...(finding.entity
      ? { entitas: { jenis: finding.entity.kind, id: presentable(finding.entity.id) } }
      : {}),
  };
}

function silencedToJson(
  { finding, by, reason }: Silenced,
  messages: Messages,
): NonNullable<Temuan['diabaikan']>[number] {
  return {
    temuan: findingToJson(finding, messages),
    oleh: by,
    ...(reason === undefined ? {} : { alasan: reason }),
  };
}

function placeToJson(place: Place): FindingJson['tempat'] {
  return {
    berkas: fileName(place.file),
    ...(isCell(place) ? { lembar: presentable(place.sheet), sel: cellName(place.line, place.column) } : {}),
    baris: place.line,
    kolom: place.column,
    sampai_baris: place.endLine,
    sampai_kolom: place.endColumn,
  };
}
