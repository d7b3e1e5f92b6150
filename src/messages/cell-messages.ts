// The words that cells say, by language; apart from the others, because every call of a custom function loads them.
import { englishCells } from './en/english-cells.ts';

export type CellMessages = typeof englishCells;

/** The words of cells in a language ('en', 'de', …); English where there is no other. */
export function cellMessagesIn(language: string): CellMessages {
  switch (language) {
    default:
      return englishCells;
  }
}
