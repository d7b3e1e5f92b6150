// KPIs that stand in several blocks: one KPI where each block is of a month, told apart by their titles elsewhere.
import { isActual, isPlanned } from '../blocks/plan-and-actual.ts';
import type { Above } from '../okr/above-block.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { AdoptedKpi } from '../understanding.ts';

/** A KPI in several blocks that are each of a month is one, with a value for each. */
export function together(
  kpis: readonly AdoptedKpi[],
  titleOf: ReadonlyMap<AdoptedKpi, NonNullable<Above['title']>>,
  isOfPeriod: ReadonlySet<NonNullable<Above['title']>>,
): readonly AdoptedKpi[] {
  const known = new Map<string, AdoptedKpi>();
  const apart: AdoptedKpi[] = [];
  for (const kpi of kpis) {
    const title = titleOf.get(kpi);
    const key = `${kpi.group}\n${kpi.kpi}`.toLowerCase();
    if (!title || !isOfPeriod.has(title)) apart.push(kpi);
    else {
      const before = known.get(key);
      const log = [...(before?.log ?? []), ...kpi.log].sort((one, other) => one.day - other.day);
      known.set(key, { ...(before ?? kpi), ...(kpi.target === null ? {} : { target: kpi.target }), log });
    }
  }
  return [...apart, ...known.values()];
}

/** A block of plans above one of actual values, under the same names: the last plan is the target, the values are the log. */
export function withPlansAsTargets(
  kpis: readonly AdoptedKpi[],
  titleOf: ReadonlyMap<AdoptedKpi, NonNullable<Above['title']>>,
): readonly AdoptedKpi[] {
  const titleIs = (kpi: AdoptedKpi, isSuch: (text: string) => boolean): boolean =>
    isSuch(titleOf.get(kpi)?.text ?? '');
  const plans = new Map(
    kpis.filter((kpi) => titleIs(kpi, isPlanned)).map((kpi) => [kpi.kpi.toLowerCase(), kpi]),
  );
  const planOf = (kpi: AdoptedKpi): AdoptedKpi | undefined =>
    titleIs(kpi, isActual) ? plans.get(kpi.kpi.toLowerCase()) : undefined;
  const done = new Set(kpis.flatMap((kpi) => planOf(kpi) ?? []));
  return kpis.flatMap((kpi) => {
    if (done.has(kpi)) return [];
    const plan = planOf(kpi);
    if (!plan) return [kpi];
    return [
      {
        ...kpi,
        target: kpi.target ?? plan.log[plan.log.length - 1]?.value ?? null,
        notes: [...plan.notes, ...kpi.notes],
      },
    ];
  });
}

/** KPIs of one name in several blocks go by the titles of their blocks, too. */
export function toldApart(
  grid: SheetGrid,
  kpis: readonly AdoptedKpi[],
  titleOf: ReadonlyMap<AdoptedKpi, NonNullable<Above['title']>>,
): readonly AdoptedKpi[] {
  const count = new Map<string, number>();
  const keyOf = ({ kpi, group }: AdoptedKpi): string => `${group}\n${kpi}`.toLowerCase();
  for (const kpi of kpis) count.set(keyOf(kpi), (count.get(keyOf(kpi)) ?? 0) + 1);
  return kpis.map((kpi) => {
    const title = (count.get(keyOf(kpi)) ?? 0) > 1 && kpi.group === '' ? titleOf.get(kpi) : undefined;
    if (!title) return kpi;
    grid.use(title.row, title.column);
    return { ...kpi, group: title.text };
  });
}
