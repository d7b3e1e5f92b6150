// Which KPI is shown: the one in the selected row, or one picked by name.
import { useId } from 'preact/hooks';
import { words } from '../words.ts';

interface KpiChooserProps {
  readonly kpis: readonly { readonly id: string; readonly kpi: string }[];
  /** null follows the selection in the grid. */
  readonly chosen: string | null;
  readonly onChoose: (kpiId: string | null) => void;
}

export function KpiChooser({ kpis, chosen, onChoose }: KpiChooserProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.kpi.chooser}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{words.kpi.followSelection}</option>
        {kpis.map(({ id: kpiId, kpi }) => (
          <option key={kpiId} value={kpiId}>
            {words.kpi.named(kpiId, kpi)}
          </option>
        ))}
      </select>
    </div>
  );
}
