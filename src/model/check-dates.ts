import { parseDay } from '../vocabulary/calendar.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import type { Origin } from '../wire/origin.ts';
import type { SectionRecord, StaffRecord } from '../wire/section.ts';

/** Dates that do not exist or run backwards. */
export function checkDates(sections: readonly SectionRecord[]): Finding[] {
  return sections.flatMap((section) => section.staff).flatMap(dates);
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
