import type { Messages } from '../messages/id.ts';
import type { Silenced } from '../verdict/verdict.ts';
import type { Finding, FindingCode } from '../vocabulary/finding.ts';
import { comparePlaces, type Place } from '../vocabulary/place.ts';
import type { CheckReport } from './check-report.ts';
import { cellText, isCell } from './cell-text.ts';
import { fileName } from './file-name.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { codesIn, descriptorOf, LEVEL } from './sarif-rules.ts';
import { sentenceWithCell } from './sentence.ts';
import { uriOf } from './uri.ts';

/** `periksa --format sarif`: SARIF 2.1.0. */
export function checkToSarif(report: CheckReport, messages: Messages): string {
  const codes = codesIn(report);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bagihabis',
            version: report.version,
            language: messages.language,
            rules: codes.map((code) => descriptorOf(code, report, messages)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(report, codes, messages),
      },
    ],
  });
}

/** Findings that count and silenced ones, by place. */
function resultsOf(report: CheckReport, codes: readonly FindingCode[], messages: Messages): object[] {
  const fingerprints = fingerprintsOf(report);
  const counted = report.findings.map((finding) => ({ finding, silenced: undefined }));
  const silenced = report.silenced.map((entry) => ({ finding: entry.finding, silenced: entry }));
  return [...counted, ...silenced]
    .toSorted((one, other) => comparePlaces(one.finding.at, other.finding.at))
    .map((entry) => ({
      ...resultOf(entry.finding, codes, messages),
      partialFingerprints: { 'bagihabis/v1': fingerprints.get(entry.finding) },
      ...(entry.silenced ? { suppressions: [suppressionOf(entry.silenced)] } : {}),
    }));
}

function resultOf(finding: Finding, codes: readonly FindingCode[], messages: Messages): object {
  const related = finding.related.map((place, id) => ({
    id,
    message: { text: messages.check.seeAlso },
    ...locationOf(place),
  }));
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVEL[finding.severity],
    // "[word](target)" would be a link.
    message: { text: sentenceWithCell(finding, messages).replaceAll('](', '] (') },
    locations: [locationOf(finding.at)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

/** Lines and columns count from 1 and the end is exclusive, here as in SARIF; a cell is no region of a text. */
function locationOf(place: Place): object {
  const artifactLocation = { uri: uriOf(fileName(place.file)) };
  if (isCell(place)) {
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ fullyQualifiedName: cellText(place) }],
    };
  }
  const { line, column, endLine, endColumn } = place;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation, region } };
}

function suppressionOf({ by, reason }: Silenced): object {
  return {
    kind: by === 'komentar' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: reason }),
  };
}
