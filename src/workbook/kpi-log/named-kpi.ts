// What a KPI is known by in a log.
import type { Kpi } from '../../domain/kpi/kpi.ts';

export type NamedKpi = Pick<Kpi, 'id' | 'kpi' | 'unit'>;
