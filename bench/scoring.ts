// How fast the Key Results table is judged: against a bare loop, ordinary formulas, and one call per cell.
import { bundled } from './bundled.ts';
import { engineTimes } from './engine-times.ts';
import type * as Measured from './measured.ts';
import { mediansOf } from './median.ts';

const isMeasured = (module: unknown): module is typeof Measured =>
  typeof module === 'object' && module !== null && 'keyResultTable' in module && 'bareLoop' in module;

const runsOfTable = 31;
const runsOfLongTable = 7;

export async function scoringFigures(): Promise<Readonly<Record<string, number>>> {
  const measured = await bundled('bench/measured.ts');
  if (!isMeasured(measured)) throw new Error('bench/measured.ts does not export what is measured.');
  const { bareLoop, columnsOf, keyResultTable, workload } = measured;

  const books = { thousand: workload(1_000), tenThousand: workload(10_000) };
  const columns = columnsOf(books.tenThousand);
  const shorter = mediansOf(
    {
      loop10k: () => bareLoop(columns),
      table1k: () => keyResultTable(books.thousand),
      table10k: () => keyResultTable(books.tenThousand),
    },
    runsOfTable,
  );
  const long = workload(100_000);
  const table100k = mediansOf({ table100k: () => keyResultTable(long) }, runsOfLongTable)('table100k');
  const engine = await engineTimes();
  return {
    'scoring.loop10kMs': shorter('loop10k'),
    'scoring.table1kMs': shorter('table1k'),
    'scoring.table10kMs': shorter('table10k'),
    'scoring.table100kMs': table100k,
    'scoring.ratioToLoop': shorter('table10k') / shorter('loop10k'),
    'scoring.growth100kOver10k': table100k / shorter('table10k'),
    'scoring.engineTable10kMs': engine('table'),
    'scoring.engineNativeFormulas10kMs': engine('nativeFormulas'),
    'scoring.enginePerCellCalls10kMs': engine('perCellCalls'),
    'scoring.ratioToNativeFormulas': engine('table') / engine('nativeFormulas'),
    'scoring.ratioToPerCellCalls': engine('table') / engine('perCellCalls'),
  };
}
