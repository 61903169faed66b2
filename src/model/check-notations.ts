import { parseDuration } from '../vocabulary/duration.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import type { DutyRecord, SectionRecord } from '../wire/section.ts';
import type { SetdaRecord } from '../wire/setda.ts';

/** Durations that the pattern lets through but that say nothing sensible, and bounds that run backwards. */
export function checkNotations(settings: SetdaRecord, sections: readonly SectionRecord[]): Finding[] {
  const duties = sections.flatMap((section) => section.duties);
  return [...dayLength(settings), ...duties.flatMap((duty) => [...norm(duty), ...people(duty)])];
}

function dayLength(settings: SetdaRecord): Finding[] {
  const { origin } = settings;
  const { length, breakTime } = settings.workTime;
  if (!origin) return [];
  const path = ['waktu_kerja', 'jam_kerja'];
  const [from = '', to = ''] = breakTime.split('-');
  return [
    ...(parseDuration(length)
      ? []
      : [
          finding('galat', 'nilai-salah', origin.place(path), {
            key: 'jam_kerja',
            token: origin.token(path),
            expected: 'durasi',
            suggestion: undefined,
          }),
        ]),
    ...(from > to
      ? [
          finding('galat', 'urutan-terbalik', origin.place(['waktu_kerja', 'istirahat']), {
            what: 'istirahat',
            first: from,
            last: to,
          }),
        ]
      : []),
  ];
}

function norm({ norm, volume, origin }: DutyRecord): Finding[] {
  if (norm === undefined || volume === undefined || parseDuration(norm)) return [];
  const token = origin.token(['norma']);
  return [
    finding('galat', 'nilai-salah', origin.place(['norma']), {
      key: 'norma',
      token,
      expected: 'durasi',
      suggestion: undefined,
    }),
  ];
}

function people({ people, origin }: DutyRecord): Finding[] {
  if (!people || people.min <= people.max) return [];
  return [
    finding('galat', 'urutan-terbalik', origin.place(['petugas']), {
      what: 'petugas',
      first: String(people.min),
      last: String(people.max),
    }),
  ];
}
