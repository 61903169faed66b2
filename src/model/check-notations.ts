import { parseDuration, toMinutes } from '../vocabulary/duration.ts';
import { finding, type Finding } from '../vocabulary/finding.ts';
import type { DutyRecord, SectionRecord } from '../wire/section.ts';
import type { SetdaRecord } from '../wire/setda.ts';

/** Durations that the pattern lets through but that say nothing sensible, and norms in what looks like the wrong unit. */
export function checkNotations(settings: SetdaRecord, sections: readonly SectionRecord[]): Finding[] {
  const { effectiveMinutes, workdays } = settings.workTime;
  const minutesPerDay = effectiveMinutes / workdays;
  return [
    ...dayLength(settings),
    ...sections.flatMap((section) =>
      section.duties.flatMap((duty) => [
        ...norm(duty, minutesPerDay, effectiveMinutes, peopleFor(duty, section, settings)),
        ...people(duty),
      ]),
    ),
  ];
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

/** The most people who could share the duty. */
function peopleFor(duty: DutyRecord, section: SectionRecord, settings: SetdaRecord): number {
  if (duty.people) return duty.people.max;
  return settings.policy.sharesFreely && (duty.volume ?? 1) >= 2 ? section.staff.length : 1;
}

function norm(duty: DutyRecord, minutesPerDay: number, effectiveMinutes: number, people: number): Finding[] {
  if (duty.norm === undefined || duty.volume === undefined) return [];
  const at = duty.origin.place(['norma']);
  const token = duty.origin.token(['norma']);
  const duration = parseDuration(duty.norm);
  if (!duration)
    return [
      finding('galat', 'nilai-salah', at, { key: 'norma', token, expected: 'durasi', suggestion: undefined }),
    ];
  if (duration.length > 1) return [];

  const unit = duration[0]!.unit;
  const needed = (toMinutes(duration, minutesPerDay) * duty.volume) / effectiveMinutes;
  const warn = (otherUnit: 'menit' | 'jam', otherPeople: number): Finding =>
    finding(
      'peringatan',
      'satuan-norma-janggal',
      at,
      { token, people: needed, otherUnit, otherPeople },
      {
        entity: { kind: 'tugas', id: duty.code },
      },
    );
  if (unit === 'jam' && needed > OVERFULL * people && needed / 60 <= people)
    return [warn('menit', needed / 60)];
  if (unit === 'menit' && needed < NEGLIGIBLE && needed * 60 <= people) return [warn('jam', needed * 60)];
  return [];
}

/**
 * The unit trap of ABK tables: hours under a "menit" heading and the reverse. In hours, a duty that fills those who may
 * share it twice over, but not in minutes; in minutes, one that takes less than a tenth of a working day in a whole year.
 */
const OVERFULL = 2;
const NEGLIGIBLE = 0.1 / 250;

function people(duty: DutyRecord): Finding[] {
  if (!duty.people) return [];
  const { min, max } = duty.people;
  if (min > max) {
    return [
      finding('galat', 'urutan-terbalik', duty.origin.place(['petugas']), {
        what: 'petugas',
        first: String(min),
        last: String(max),
      }),
    ];
  }
  const volume = duty.volume ?? 1;
  if (volume < 2 || min <= volume) return [];
  return [
    finding(
      'peringatan',
      'petugas-melebihi-volume',
      duty.origin.place(['petugas']),
      { people: min, volume },
      {
        entity: { kind: 'tugas', id: duty.code },
      },
    ),
  ];
}
