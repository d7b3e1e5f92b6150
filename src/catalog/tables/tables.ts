// Every table of a workbook, in the order of its sheets.

import { checkIns } from './check-ins.ts';
import { initiatives } from './initiatives.ts';
import { keyResults } from './key-results.ts';
import { kpiLog } from './kpi-log.ts';
import { kpis } from './kpis.ts';
import { objectives } from './objectives.ts';
import { reviews } from './reviews.ts';
import { settings } from './settings.ts';

export const tables = { objectives, keyResults, initiatives, kpis, kpiLog, checkIns, reviews, settings };
export type Tables = typeof tables;
