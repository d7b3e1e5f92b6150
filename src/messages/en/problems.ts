// One sentence per problem: what is wrong, colon, the value, then what to do.
import type { Problem } from '../../domain/problem.ts';
import { cannotAdopt } from './adoption-problems.ts';
import { menu } from './menu.ts';
import { settings } from './settings.ts';
import { tables } from './tables.ts';

export function problems(problem: Problem): string {
  switch (problem.code) {
    case 'not-a-number':
      return `not a number: “${problem.text}”. Type digits, such as 45, 4.5 or 45%.`;
    case 'not-a-date':
      return `not a date: “${problem.text}”. Type it as 2026-12-31.`;
    case 'day-ahead':
      return `the day lies ahead: ${problem.day}. Use today or a day before.`;
    case 'not-a-choice':
      return `not one of the choices: “${problem.text}”. Use ${problem.choices.join(', ')}.`;
    case 'not-yes-or-no':
      return `not yes or no: “${problem.text}”. Type Yes or No, or tick the box.`;
    case 'out-of-range':
      return `out of range: ${problem.value}. Use ${rangeInWords(problem.least, problem.most)}.`;
    case 'mixed-percent':
      return `two ways of writing a share in one row: ${problem.percent} as text and ${problem.fraction} as a number. Write both the same way.`;
    case 'error-value':
      return `the cell shows an error: ${problem.text}. Mend its formula or type the value.`;
    case 'target-equals-start':
      return `target equals start: ${problem.value}. Use At least or At most to hold a level.`;
    case 'direction-mismatch':
      return `${problem.type} does not fit: from ${problem.start} to ${problem.target}. Change the type or swap the two.`;
    case 'negative-weight':
      return `negative weight: ${problem.weight}. Use 0 to leave the row out, or a positive number.`;
    case 'bounds-reversed':
      return `upper bound below target: ${problem.upper} is less than ${problem.lower}. Swap the two.`;
    case 'not-whole-steps':
      return `steps are counted in whole numbers: ${problem.target}. Use a target of 1 or more, or the type Increase.`;
    case 'missing-value':
      return `missing: ${columnNamed(problem.what)}. Fill it in.`;
    case 'missing-setting':
      return `missing in ${tables.settings.name}: ${settings[problem.setting].name}. Fill it in, or run ${menu.refresh}.`;
    case 'duplicate-id':
      return `the ID is used twice: “${problem.id}”. Give each row its own.`;
    case 'not-a-table':
      return `no table: ${tables[problem.table].name}. Give the whole sheet with its headings, such as ${rangeOf(problem.table)}.`;
    case 'unknown-objective':
      return `unknown objective: “${problem.id}”. Use an ID from the Objectives sheet.`;
    case 'unknown-key-result':
      return `unknown key result: “${problem.id}”. Use an ID from the Key Results sheet.`;
    case 'unknown-kpi':
      return `unknown KPI: “${problem.id}”. Use an ID from the KPIs sheet, or leave it empty.`;
    case 'due-before-start':
      return `ends before it starts: ${problem.start} to ${problem.due}. Change one of the two dates.`;
    case 'computed-cell':
      return `${problem.cell} holds a formula and stays as it is. Change what it is computed from.`;
    case 'same-target':
      return `the target is the same as before: ${problem.target}. Type another one, or choose Keep.`;
    case 'no-cycle':
      return `the current cycle has no start or no end: fill in ${settings.cycleStart.name} and ${settings.cycleDue.name} in ${tables.settings.name}.`;
    case 'cycle-closed':
      return `“${problem.cycle}” is no longer the current cycle: somebody closed it meanwhile. Nothing was changed.`;
    case 'same-cycle':
      return `the next cycle needs another name than the one that closes: “${problem.cycle}”. Give it its own.`;
    case 'missing-column':
      return `column not found in ${problem.table}: “${problem.heading}”. Rename it back or run Set up OKR tables.`;
    case 'missing-sheet':
      return `sheet not found: “${problem.sheet}”. Run Set up OKR tables to create it again.`;
    case 'cannot-adopt':
      return cannotAdopt[problem.why](problem.sheet);
    case 'unknown-request':
      return `unknown request: “${problem.name}”. Reload the spreadsheet, so that page and add-on are of one version.`;
    case 'wrong-input':
      return `a value was not understood: ${problem.where}. Check it and try again.`;
    case 'workbook-busy':
      return 'Somebody else’s change is still being written. Try again in a moment.';
    case 'interrupted':
      return problem.isAsBefore
        ? 'Google Sheets stopped answering, so nothing was changed. Try again in a moment.'
        : 'Google Sheets stopped answering halfway, and not everything could be put back. Look at what is there, try again, or go back with File › Version history.';
    case 'unexpected':
      return 'Something went wrong inside Waypoint, and nothing more was changed. Try again; if it happens again, tell whoever looks after the add-on.';
  }
}

function rangeInWords(least: number | null, most: number | null): string {
  if (least === null) return `${most} or less`;
  return most === null ? `${least} or more` : `a number from ${least} to ${most}`;
}

/** The heading of a column that is named by its identity; other text as it is. */
function columnNamed(what: string): string {
  const columns: Readonly<Record<string, { heading: string }>> = {
    ...tables.initiatives.columns,
    ...tables.objectives.columns,
    ...tables.keyResults.columns,
  };
  return columns[what]?.heading ?? what;
}

const rangeOf = (table: keyof typeof tables): string => `'${tables[table].name}'!A1:Q`;
