// Calculates in the middle of a step; by itself the engine calculates only at a step's end.
import { registries } from '@odoo/o-spreadsheet';

export const recalculates = 'HOST_RECALCULATE';

export function addRecalculationToEngine(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');
  class EvaluationOnRequest extends Evaluation {
    override handle(command: Parameters<InstanceType<typeof Evaluation>['handle']>[0]): void {
      super.handle(command);
      const type: string = command.type;
      if (type === recalculates) this.finalize();
    }
  }
  registries.coreViewsPluginRegistry.replace('evaluation', EvaluationOnRequest);
}
