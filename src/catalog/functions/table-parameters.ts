// What the functions over objectives and over key results are given last: the settings, and where linked values come from.
import type { FunctionParameter } from './custom-function.ts';

export const settingsAndKpis: readonly FunctionParameter[] = [
  {
    name: 'settings',
    describes: 'The Settings sheet: As of, the cycle and the thresholds.',
    example: 'Settings!A1:B',
    optional: true,
  },
  {
    name: 'kpis',
    describes: 'The whole KPIs table with its headings: a key result may name the KPI that feeds it.',
    example: 'KPIs!A1:J',
    optional: true,
  },
  {
    name: 'kpi_log',
    describes: 'The whole KPI Log with its headings: Current comes from it where the cell is empty.',
    example: "'KPI Log'!A1:E",
    optional: true,
  },
];
