// What a menu command is: its name, what it reads, and the pure function from a snapshot to a plan.
import type { Messages } from '../../messages/messages.ts';
import type { Plan } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { SummaryOrder } from '../summary/summary-order.ts';
import type { Sample } from './setup/sample.ts';

/** The views the sidebar can open with. */
export type View =
  | 'home'
  | 'write'
  | 'checkIn'
  | 'kpi'
  | 'review'
  | 'adopt'
  | 'checkGoals'
  | 'doctor'
  | 'logValues'
  | 'nextCycle';

export interface CommandContext {
  readonly words: Messages;
  /** Rows for empty tables; only Set up OKR tables looks at them. */
  readonly sample?: Sample | null;
  /** What a summary is to be about; only Generate summary sheet looks at it. */
  readonly order?: SummaryOrder;
}

/** A menu item that changes the workbook. Its words are `words.menu[name]`. */
export interface PlanCommand {
  readonly kind: 'plan';
  readonly name: 'setup' | 'summary' | 'refresh';
  plan(snapshot: Snapshot, context: CommandContext): Plan;
}

/** A menu item that opens the sidebar. */
export interface OpenCommand {
  readonly kind: 'open';
  readonly name: View;
}

export type Command = PlanCommand | OpenCommand;
