// Closes the current cycle and begins the next one, as the preview showed it.
import { plainHeading } from '../../workbook/placing/locate-columns.ts';
import { nextCycleInput } from '../cycle/next-cycle-shape.ts';
import { planNextCycle } from '../cycle/plan-next-cycle.ts';
import { settingsIn } from '../overview/settings-in.ts';
import { defineRequest, refuse } from './request.ts';
import { told, toldPlan } from './told-plan.ts';

export const startNextCycle = defineRequest({
  name: 'startNextCycle',
  input: nextCycleInput,
  output: toldPlan,
  writes: true,
  run({ closes, ...wishes }, snapshot, { words }) {
    const { cycleName } = settingsIn(snapshot, words);
    if (plainHeading(cycleName) !== plainHeading(closes)) {
      return refuse({ code: 'cycle-closed', cycle: closes });
    }
    const planned = planNextCycle(wishes, snapshot, words);
    if ('code' in planned) return refuse(planned);
    return { ok: true, value: told(planned.plan), plan: planned.plan };
  },
});
