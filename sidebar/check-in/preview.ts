// What a key result would be with the value being typed: judged by the very rules of the sheet.
import { dayFromIso } from '../../src/domain/day.ts';
import { assessKeyResult } from '../../src/domain/okr/assess-key-result.ts';
import type { AssessedKeyResult } from '../../src/domain/okr/assessed.ts';
import type { Desk, Item } from './entry.ts';

const dayOrNull = (iso: string | null): number | null => (iso === null ? null : dayFromIso(iso));

/** Judges the key result as if the value and the confidence had been saved. */
export function withCheckIn(
  item: Item,
  value: number | null,
  confidence: number | null,
  desk: Pick<Desk, 'asOf' | 'thresholds'>,
): AssessedKeyResult {
  const asOf = dayFromIso(desk.asOf);
  const { id, keyResult, type, unit, start, target, upper, tolerance, owner, commitment } = item;
  const known = item.points.flatMap((point) => {
    const day = dayFromIso(point.day);
    return day === null ? [] : [{ day, value: point.value }];
  });
  const points = asOf === null || value === null ? known : [...known, { day: asOf, value }];
  const days = points.map(({ day }) => day);
  const due = dayOrNull(item.due);
  return assessKeyResult(
    {
      id,
      objectiveId: '',
      keyResult,
      type,
      start,
      target,
      upper,
      tolerance,
      current: value ?? item.current,
      unit,
      weight: null,
      owner,
      due,
      kpiId: '',
      confidence: confidence ?? item.confidence,
      lastCheckIn: asOf,
      notes: '',
    },
    {
      commitment,
      start: dayOrNull(item.begins),
      due,
      asOf,
      thresholds: desk.thresholds,
      history: {
        series: { days, values: points.map((point) => point.value) },
        firstDay: days[0] ?? null,
        lastDay: asOf,
      },
      known: [],
    },
  );
}
