// Runs many changes as one step of the engine: one revision on the wire, one undo, one calculation.
import { type Model, registries, UIPlugin } from '@odoo/o-spreadsheet';

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

const runsStep = 'HOST_STEP';

/** The engine's own type of commands is closed; commands of plug-ins go through this wider view of it. */
export interface CommandSink {
  dispatch(type: string, payload?: object): unknown;
}

/** The step under way, per model; inside a command, the engine would copy the work as if it were data. */
interface UnderWay {
  work: (() => void) | null;
}

const underWay = new WeakMap<object, UnderWay>();

class OneStep extends UIPlugin {
  readonly step: UnderWay;

  constructor(config: PluginConfig) {
    super(config);
    this.step = underWay.get(config.custom) ?? { work: null };
    underWay.set(config.custom, this.step);
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === runsStep) this.step.work?.();
  }
}

export function addStepsToEngine(): void {
  registries.featurePluginRegistry.add('host_one_step', OneStep);
}

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown };

function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Everything the work dispatches is one step, even if it throws halfway; a step inside a step is part of it. */
export function asOneStep<Value>(model: Model, work: () => Value): Value {
  const step = underWay.get(model.config.custom);
  if (!step) throw new Error('This model was made before the engine knew steps.');
  if (step.work !== null) return work();
  const outcomes: Outcome<Value>[] = [];
  step.work = () => {
    outcomes.push(outcomeOf(work));
  };
  const sink: CommandSink = model;
  try {
    sink.dispatch(runsStep);
  } finally {
    step.work = null;
  }
  const [outcome] = outcomes;
  if (!outcome) throw new Error('The workbook is waiting for its server; try again in a moment.');
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}
