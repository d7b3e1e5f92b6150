// How fast a sheet of 20,000 rows and 40 columns is understood, and how that grows.
import type * as Adopted from './adopted.ts';
import { bundled } from './bundled.ts';
import { mediansOf } from './median.ts';

const isAdopted = (module: unknown): module is typeof Adopted =>
  typeof module === 'object' && module !== null && 'understood' in module;

const runs = 5;

export async function adoptionFigures(): Promise<Readonly<Record<string, number>>> {
  const adopted = await bundled('bench/adopted.ts');
  if (!isAdopted(adopted)) throw new Error('bench/adopted.ts does not export what is measured.');
  const { longSheet, understood } = adopted;
  const sheets = { twoThousand: longSheet(2_000), twentyThousand: longSheet(20_000) };
  const taken = mediansOf(
    {
      rows2k: () => understood(sheets.twoThousand),
      rows20k: () => understood(sheets.twentyThousand),
    },
    runs,
  );
  return {
    'adoption.rows2kMs': taken('rows2k'),
    'adoption.rows20kMs': taken('rows20k'),
    'adoption.growth20kOver2k': taken('rows20k') / taken('rows2k'),
  };
}
