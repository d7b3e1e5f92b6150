// Every custom function the add-on offers.
import type { CustomFunction } from './custom-function.ts';
import { kpiTable } from './kpi-table.ts';

export const functions: readonly CustomFunction[] = [kpiTable];
