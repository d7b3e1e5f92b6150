// What the benchmark of adopting runs, bundled as it is shipped.
import { understandSheet } from '../src/adoption/understand-sheet.ts';
import { english as words } from '../src/messages/en/english.ts';
import { american, foreignSheet } from '../test/adoption/foreign-sheet.ts';
import { longPlan } from '../test/adoption/long-plan.ts';

export const longSheet = (rows: number) => foreignSheet(longPlan(rows));

export const understood = (sheet: ReturnType<typeof longSheet>): unknown =>
  understandSheet(sheet, { today: 20_780, locale: american, words: words.adoption });
