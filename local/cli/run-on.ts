// Runs what the menu offers on a workbook, through the same door the sidebar uses.
import { z } from 'zod/mini';
import { type AddOn, type Person, startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { emptyStage } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import { cellsNamed } from './named-cells.ts';
import { performKpi } from './run-kpi.ts';
import { performSummary } from './summary-task.ts';
import type { Task } from './tasks.ts';
import { tellAdoption } from './told-adoption.ts';
import {
  openedWith,
  type Told,
  tellAdded,
  tellCheckIns,
  tellHome,
  tellPlan,
  tellSaved,
  tellSelfTest,
} from './told-answers.ts';
import { tellCheckedGoals } from './told-check-goals.ts';
import { tellCheckup, tellNextCycle, tellReview } from './told-rhythm.ts';

type MenuTask = Exclude<Task, { readonly kind: 'script' }>;

export interface CommandReport extends Told {
  readonly command: string;
  readonly serviceCalls: { readonly read: number; readonly write: number };
  /** The name of the sheet the command left people on. */
  readonly sheet: string | undefined;
}

/** The add-on at work for the command line; `ask` throws the add-on's own sentence. */
interface Desk {
  ask(name: string, input: object): unknown;
  /** Selects cells as people would, such as Plan!C2:C20. */
  select(cells: string): void;
  /** Runs a menu item of its own. */
  choose(handler: string): unknown;
}

const refused = z.object({ ok: z.literal(false), problem: z.object({ message: z.string() }) });
const replied = z.object({ ok: z.literal(true), value: z.unknown() });

/** A desk, where its last request left people, and how many calls all of them made. */
function deskOf(addOn: AddOn, workbook: Workbook) {
  const log: string[] = [];
  const serviceCalls = { read: 0, write: 0 };
  let person: Person = {
    stage: { ...emptyStage, log: (_level: string, text: string) => log.push(text) },
    selection: null,
  };
  function request(name: string, args: readonly unknown[]): unknown {
    const done = addOn.request(name, args, person);
    serviceCalls.read += done.serviceCalls.read;
    serviceCalls.write += done.serviceCalls.write;
    person = { ...person, selection: done.selection };
    return done.value;
  }
  const desk: Desk = {
    ask: (name, input) => {
      const value = request('handleRequest', [name, input]);
      const refusal = refused.safeParse(value);
      if (refusal.success) throw new Error(refusal.data.problem.message);
      const reply = replied.safeParse(value);
      if (!reply.success)
        throw new Error(`The add-on gave no answer to “${name}”.${log.map((line) => ` ${line}`).join('')}`);
      return reply.data.value;
    },
    select: (cells) => {
      person = { ...person, selection: cellsNamed(cells, workbook) };
    },
    choose: (handler) => request(handler, []),
  };
  return { desk, serviceCalls, selection: () => person.selection };
}

function perform(task: MenuTask, desk: Desk, sample: unknown): Told {
  switch (task.kind) {
    case 'plan': {
      const { command } = task;
      return tellPlan(desk.ask('runCommand', sample === undefined ? { command } : { command, sample }));
    }
    case 'adopt':
      return tellAdoption((request) => desk.ask(request, { sheet: task.sheet }), task.isKept);
    case 'write':
      return tellAdded(desk.ask('addObjective', task.goals));
    case 'check-goals':
      desk.select(task.cells);
      return tellCheckedGoals(desk.ask('checkGoals', { kind: task.goalKind }));
    case 'home':
      return tellHome(desk.ask('openHome', {}));
    case 'kpi':
    case 'kpi-chart':
    case 'campaigns':
    case 'log-values':
      return performKpi(task, desk);
    case 'check-in': {
      const { owner, typed } = task;
      if (typed === null)
        return tellCheckIns(desk.ask('openCheckIn', { owner, which: 'due', keyResultIds: null }));
      const wish = { owner: null, which: 'open', keyResultIds: [typed.keyResultId] };
      const seen = openedWith(desk.ask('openCheckIn', wish), typed.keyResultId);
      return tellSaved(desk.ask('saveCheckIn', { ...typed, openedWith: seen }));
    }
    case 'review': {
      const { made } = task;
      return made === null
        ? tellReview(desk.ask('openReview', {}))
        : tellSaved(desk.ask('saveDecision', { ...made, openedWith: null }));
    }
    case 'summary':
      return performSummary(task, desk.ask);
    case 'next-cycle':
      return tellNextCycle(task, desk.ask);
    case 'doctor': {
      const mended = task.fixes ? desk.ask('fixWorkbook', { keys: null }) : null;
      return tellCheckup(desk.ask('checkWorkbook', {}), mended);
    }
    case 'self-test':
      return tellSelfTest(desk.choose('menuSelfTest'));
  }
}

/** What the command did; throws the add-on's own sentence. */
export function runOn(workbook: Workbook, bundle: Bundle, task: MenuTask, sample: unknown): CommandReport {
  const { desk, selection, serviceCalls } = deskOf(startAddOn(bundle, workbook), workbook);
  const told = perform(task, desk, sample);
  const selected = selection();
  const sheet = selected ? workbook.model.getters.tryGetSheetName(selected.sheetId) : undefined;
  return { command: nameOf(task), ...told, serviceCalls, sheet };
}

/** A task by its word on the command line. */
export const nameOf = (task: Task): string => (task.kind === 'plan' ? task.command : task.kind);
