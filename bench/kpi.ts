// How fast KPIs are judged, and what it costs key results to take their values from them.
import { bundled } from './bundled.ts';
import type * as Measured from './measured.ts';
import { mediansOf } from './median.ts';

const isMeasured = (module: unknown): module is typeof Measured =>
  typeof module === 'object' && module !== null && 'kpiTableOf' in module && 'keyResultTable' in module;

const runs = 15;

export async function kpiFigures(): Promise<Readonly<Record<string, number>>> {
  const measured = await bundled('bench/measured.ts');
  if (!isMeasured(measured)) throw new Error('bench/measured.ts does not export what is measured.');
  const { keyResultTable, kpiTableOf, kpiWorkload, linkedToKpis, workload } = measured;
  const book = workload(10_000);
  const kpis = kpiWorkload(book);
  const linkedBook = linkedToKpis(book);
  const times = mediansOf(
    {
      table: () => kpiTableOf(kpis),
      unlinked: () => keyResultTable(book),
      linked: () => keyResultTable(linkedBook, kpis),
    },
    runs,
  );
  return {
    'kpi.tableMs10kPoints': times('table'),
    'kpi.linkedKeyResults10kMs': times('linked'),
    'kpi.linkedToUnlinked': times('linked') / times('unlinked'),
  };
}
