// What the scoring benchmark runs, bundled as it is shipped: the table function and the loop it is held against.
import { okrKeyResults } from '../src/catalog/functions/okr-key-results.ts';
import { goalReader } from '../src/catalog/goals/goal-reader.ts';
import { english as words } from '../src/messages/en/english.ts';
import type { WorkbookLocale } from '../src/workbook/cell.ts';
import type { Workload } from './workload.ts';

export { bareLoop, columnsOf } from './bare-loop.ts';
export { workload } from './workload.ts';

const locale: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'dayFirst',
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
};

const reader = goalReader(words.smart);
const goals = () => reader;

export const keyResultTable = ({ keyResults, objectives, checkIns, settings }: Workload): unknown =>
  okrKeyResults.compute([keyResults, objectives, checkIns, settings], {
    locale,
    words,
    goals,
  });
