// What columns hold beside each other: what one alone would be, it need not be among the others.
import type { Meaning } from '../notation/meaning.ts';
import { type YearAround, yearOf } from '../notation/spans-of-years.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { daysOfValues, daysToCome, endOfDays } from './days-among-others.ts';
import {
  agreedAmongProposals,
  aroundTarget,
  currentBeforeTarget,
  limitsToKeep,
  soFar,
  stateInFigures,
  targetBetween,
  valueAtEnd,
  yearBefore,
} from './figures-among-others.ts';
import type { Block } from './find-blocks.ts';
import { marksBesideNames, marksInPlaceOfKinds, numberOfObjective } from './marks-among-others.ts';
import {
  definitionOfMeasure,
  namesUnderFigures,
  objectivesAsParents,
  peopleByAddress,
  sentencesUnderTarget,
  sidesOfRows,
  titleOfObjective,
  unitsBesideNames,
  worksBelowResults,
} from './names-among-others.ts';
import type { ColumnSoFar, Rule, Table } from './table-so-far.ts';
import { timeBefore } from './time-before.ts';
import { begunAndNow, dueInHeading } from './times-among-others.ts';

/** The first that says something counts. */
const rules: readonly Rule[] = [
  agreedAmongProposals,
  sentencesUnderTarget,
  namesUnderFigures,
  marksBesideNames,
  marksInPlaceOfKinds,
  aroundTarget,
  dueInHeading,
  timeBefore,
  begunAndNow,
  unitsBesideNames,
  sidesOfRows,
  definitionOfMeasure,
  titleOfObjective,
  objectivesAsParents,
  peopleByAddress,
  endOfDays,
  daysOfValues,
  daysToCome,
  worksBelowResults,
  numberOfObjective,
  soFar,
  yearBefore,
  targetBetween,
  limitsToKeep,
  stateInFigures,
  currentBeforeTarget,
  valueAtEnd,
];

export function meaningsAmongOthers(
  grid: SheetGrid,
  block: Block,
  columns: readonly ColumnSoFar[],
  around: YearAround,
): readonly Meaning[] {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const has = (meaning: Meaning): boolean => meanings.has(meaning);
  const table: Table = { grid, block, columns, year: yearOf(around), today: around.today, has };
  return columns.map((column, index) => {
    for (const rule of rules) {
      const found = rule(table, column, index);
      if (found !== null) return found;
    }
    return column.meaning;
  });
}
