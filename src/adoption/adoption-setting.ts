// What reading a sheet depends on besides the sheet.
import type { Day } from '../domain/day.ts';
import type { WorkbookLocale } from '../workbook/cell.ts';
import type { ChosenMeanings } from './blocks/block-columns.ts';
import type { ColourWords, Setting } from './blocks/block-reader.ts';

export interface AdoptionSetting {
  readonly today: Day;
  readonly locale: WorkbookLocale;
  readonly words: ColourWords;
  /** That its titles name, for parts that have no titles of their own. */
  readonly yearOfSheet?: number | null;
  /** Of parts with tables that stand beside each other, goals in one of them. */
  readonly isBesideGoals?: boolean;
}

/** What somebody changed in the preview. */
export interface AdoptionChoices {
  readonly meanings: ChosenMeanings;
  readonly scales: Setting['scales'];
}
