// Which words of the status columns take which colour.
import type { Messages } from '../../../messages/messages.ts';
import type { ColourRule } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { Column } from '../../../workbook/table.ts';
import { type Tone, toneLooks } from './looks.ts';

type TonedWords = readonly (readonly [word: string, tone: Tone])[];

function wordsOf(column: Column, words: Messages): TonedWords {
  switch (column.id) {
    case 'health':
      return [
        [words.kpi.healthWords.healthy, 'good'],
        [words.kpi.healthWords.watch, 'warn'],
        [words.kpi.healthWords.unhealthy, 'bad'],
        [words.kpi.problemWord, 'bad'],
      ];
    default:
      return [];
  }
}

export function colourRules(
  columns: readonly { readonly column: Column; readonly at: number }[],
  cellsOf: (at: number) => Area,
  words: Messages,
): readonly ColourRule[] {
  return columns
    .filter(({ column }) => column.content.kind === 'status')
    .flatMap(({ column, at }) =>
      wordsOf(column, words).map(([text, tone]) => ({ area: cellsOf(at), text, ...toneLooks[tone] })),
    );
}
