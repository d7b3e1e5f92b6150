// A KPI with the fields a test is about; the rest empty.
import type { Kpi } from '../../../src/domain/kpi/kpi.ts';

export function kpiOf(fields: Partial<Kpi>): Kpi {
  return {
    id: 'K1',
    kpi: 'Qualified demo requests',
    unit: 'requests',
    direction: null,
    target: null,
    lower: null,
    upper: null,
    frequency: null,
    owner: '',
    notes: '',
    ...fields,
  };
}
