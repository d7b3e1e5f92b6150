// What happens when somebody picks a menu item: the sidebar opens, or a plan is made and applied.
import type { Command, CommandContext, PlanCommand } from '../catalog/commands/command.ts';
import { problemOfFailure } from '../catalog/problem-of-failure.ts';
import type { Messages } from '../messages/messages.ts';
import type { Plan } from '../workbook/plan.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { reportBug } from './report-bug.ts';
import { showSidebar } from './sidebar.ts';

const toastSeconds = 8;
/** Sheets keeps a toast of a negative time until it is closed. */
const untilClosed = -1;
const mostProblemsTold = 3;

function tell(sentence: string, words: Messages, seconds: number): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, words.menu.product, seconds);
}

function planAndApply(command: PlanCommand, workbook: Workbook, context: CommandContext): Plan | null {
  const done = workbook.exclusively(() => {
    const plan = command.plan(workbook.read(), context);
    workbook.apply(plan);
    return plan;
  });
  return done ? done.value : null;
}

/** The first problems; where they are all told, such as in a cell, is up to the command. */
function withProblems({ problems, says }: Plan, words: Messages): string {
  const others = problems.filter((problem) => problem !== says);
  const rest = others.length - mostProblemsTold;
  const more = rest > 0 ? [words.setup.andMore(rest)] : [];
  return [says, ...others.slice(0, mostProblemsTold), ...more].join('\n');
}

interface Told {
  readonly sentence: string;
  readonly seconds: number;
}

function work(command: PlanCommand, workbook: Workbook, words: Messages): Told {
  try {
    const plan = planAndApply(command, workbook, { words });
    if (plan === null) return { sentence: words.problems({ code: 'workbook-busy' }), seconds: untilClosed };
    return plan.problems.length === 0
      ? { sentence: plan.says, seconds: toastSeconds }
      : { sentence: withProblems(plan, words), seconds: untilClosed };
  } catch (error) {
    reportBug(error);
    return { sentence: words.problems(problemOfFailure(error)), seconds: untilClosed };
  }
}

/** What was done stays done even where it cannot be told. */
export function runMenu(command: Command, workbook: Workbook, words: Messages): void {
  try {
    if (command.kind === 'open') {
      showSidebar(command.name, words);
      return;
    }
    const { sentence, seconds } = work(command, workbook, words);
    tell(sentence, words, seconds);
  } catch (error) {
    reportBug(error);
    if (command.kind === 'open') tell(words.problems({ code: 'unexpected' }), words, untilClosed);
  }
}
