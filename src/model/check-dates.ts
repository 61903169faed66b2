import { parseDay } from '../vocabulary/calendar.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import { startOf } from '../vocabulary/place.ts';
import type { Origin } from '../wire/origin.ts';
import type { SectionRecord, StaffRecord } from '../wire/section.ts';
import type { SetdaRecord } from '../wire/setda.ts';
import { dependsOnDates } from './attendance.ts';

/** Dates that do not exist or run backwards; and that dates are there but no year to reckon with. */
export function checkDates(
  settings: SetdaRecord,
  sections: readonly SectionRecord[],
  allWereRead: boolean,
): Finding[] {
  const staff = sections.flatMap((section) => section.staff);
  // The year may stand in a setda.yaml that could not be read.
  return [...staff.flatMap(dates), ...(allWereRead ? missingYear(settings, staff) : [])];
}

function dates(person: StaffRecord): Finding[] {
  return [
    ...date(person.origin, 'kontrak_sampai', person.contractEnd),
    ...person.absences.flatMap(({ from, to, origin }) => [
      ...date(origin, 'mulai', from),
      ...date(origin, 'selesai', to),
      ...(from !== undefined && to !== undefined && from > to
        ? [
            finding('galat', 'urutan-terbalik', origin.place(['selesai']), {
              what: 'keadaan',
              first: from,
              last: to,
            }),
          ]
        : []),
    ]),
  ];
}

function date(origin: Origin, key: string, text: string | undefined): Finding[] {
  if (text === undefined || parseDay(text) !== undefined) return [];
  return [
    finding('galat', 'nilai-salah', origin.place([key]), {
      key,
      token: text,
      expected: 'tanggal',
      suggestion: undefined,
    }),
  ];
}

function missingYear(settings: SetdaRecord, staff: readonly StaffRecord[]): Finding[] {
  const dated = staff.filter(dependsOnDates);
  if (settings.year !== undefined || dated.length === 0) return [];
  const at = settings.origin ? startOf(settings.origin.file) : dated[0]!.origin.place(['id']);
  return [finding('catatan', 'tahun-kosong', at, { entries: dated.length })];
}
