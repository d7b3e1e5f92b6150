// The KPI Log table: one row for each value of a KPI.
import { defineTable } from '../../workbook/table.ts';

export const kpiLog = defineTable({
  id: 'kpiLog',
  tabColor: '#f9ab00',
  columns: [
    { id: 'date', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'kpiId',
      content: { kind: 'reference', table: 'kpis', many: false },
      filledBy: 'person',
      widthPixels: 80,
    },
    { id: 'value', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    { id: 'campaign', content: { kind: 'text' }, filledBy: 'person', widthPixels: 160 },
    { id: 'note', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 260 },
  ],
  computedBy: null,
});
