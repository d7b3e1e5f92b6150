// What holds for every key result that a KPI feeds, whatever the numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedingKpis } from '../../src/domain/kpi/feeding-kpis.ts';
import { kpiLogOf } from '../../src/domain/kpi/log.ts';
import { assessOkrs } from '../../src/domain/okr/assess.ts';
import type { KeyResult } from '../../src/domain/okr/key-result.ts';
import { keyResultLinker } from '../../src/domain/okr/link-to-kpi.ts';
import { defaultThresholds } from '../../src/domain/okr/thresholds.ts';
import { kpiOf } from '../domain/kpi/kpi-of.ts';
import { keyResult, objective } from '../domain/okr/goals.ts';

const runs = { seed: 20261123, numRuns: 300 };

const values = fc.uniqueArray(
  fc.tuple(fc.integer({ min: -40, max: 140 }), fc.integer({ min: -99, max: 99 })),
  {
    selector: ([day]) => day,
    maxLength: 15,
  },
);
const asOfs = fc.integer({ min: 1, max: 120 });
const cell = fc.option(fc.integer({ min: -99, max: 99 }));

function linked(
  typed: Pick<KeyResult, 'start' | 'current'>,
  log: readonly (readonly [number, number])[],
  asOf: number,
) {
  const points = log.map(([day, value]) => ({ day, kpiId: 'K1', value, campaign: '', note: '' }));
  const kpis = feedingKpis([kpiOf({ unit: '' })], kpiLogOf(points, []), asOf);
  const link = keyResultLinker({ objectives: [objective()], cycle: null }, kpis);
  return link(keyResult({ ...typed, target: 100, kpiId: 'K1', lastCheckIn: null }), () => false);
}

const judged = (of: KeyResult, asOf: number) =>
  assessOkrs({
    objectives: [objective()],
    keyResults: [of],
    checkIns: [],
    cycle: null,
    asOf,
    thresholds: defaultThresholds,
  }).keyResults[0];

test('a key result scores as it would with the values of its KPI typed into it', () => {
  fc.assert(
    fc.property(values, asOfs, cell, cell, (log, asOf, start, current) => {
      const fed = linked({ start, current }, log, asOf);
      const { fromKpi: _, ...asTyped } = fed;
      const [one, other] = [judged(fed, asOf), judged({ ...asTyped, kpiId: '' }, asOf)];
      expect([one?.score, one?.status, one?.expected]).toEqual([
        other?.score,
        other?.status,
        other?.expected,
      ]);
    }),
    runs,
  );
});

test('what people typed stays, and nothing is taken from after As of', () => {
  fc.assert(
    fc.property(values, asOfs, cell, cell, (log, asOf, start, current) => {
      const fed = linked({ start, current }, log, asOf);
      if (current !== null) expect(fed.current).toBe(current);
      if (start !== null) expect(fed.start).toBe(start);
      const past = log.filter(([day]) => day <= asOf);
      expect(linked({ start, current }, past, asOf)).toEqual(fed);
      const latest = past.reduce<number | null>((last, [day]) => Math.max(last ?? day, day), null);
      if (current === null) expect(fed.current).toBe(past.find(([day]) => day === latest)?.[1] ?? null);
    }),
    runs,
  );
});

test('the order of the log changes nothing', () => {
  fc.assert(
    fc.property(values, asOfs, (log, asOf) => {
      expect(linked({ start: null, current: null }, [...log].reverse(), asOf)).toEqual(
        linked({ start: null, current: null }, log, asOf),
      );
    }),
    runs,
  );
});
