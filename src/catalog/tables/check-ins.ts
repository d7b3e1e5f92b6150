// The Check-ins table: what people reported, one row for each look at a key result. Rows are only added.
import { defineTable } from '../../workbook/table.ts';

export const checkIns = defineTable({
  id: 'checkIns',
  tabColor: '#12b5cb',
  columns: [
    { id: 'date', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'keyResultId',
      content: { kind: 'reference', table: 'keyResults', many: false },
      filledBy: 'person',
      widthPixels: 100,
    },
    { id: 'value', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'confidence',
      content: { kind: 'number', least: 1, most: 10 },
      filledBy: 'person',
      widthPixels: 90,
    },
    { id: 'note', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 300 },
    { id: 'by', content: { kind: 'text' }, filledBy: 'person', widthPixels: 140 },
  ],
  computedBy: null,
});
