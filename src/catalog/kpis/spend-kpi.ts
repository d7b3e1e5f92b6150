// Finds the KPI that holds what campaigns cost.
import type { Kpi } from '../../domain/kpi/kpi.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';

/** The first KPI whose name says that it counts money going out, such as “Ad spend”; “Cost per lead” does not. */
export function spendKpiOf(kpis: readonly Kpi[], { reading }: CellMessages): Kpi | null {
  const isSpend = ({ kpi, unit, rate }: Kpi): boolean => {
    const names = kpi.toLowerCase().split(/[^\p{L}]+/u);
    const isRatio = unit === '%' || rate !== undefined || names.some((name) => reading.per.includes(name));
    return !isRatio && names.some((name) => reading.spend.includes(name));
  };
  return kpis.find(isSpend) ?? null;
}
