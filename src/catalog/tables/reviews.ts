// The Reviews table: what was decided about objectives and key results, and why.
import { defineTable } from '../../workbook/table.ts';

export const reviews = defineTable({
  id: 'reviews',
  tabColor: '#d93025',
  columns: [
    { id: 'date', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    { id: 'subjectId', content: { kind: 'text' }, filledBy: 'person', widthPixels: 80 },
    { id: 'finding', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 320 },
    { id: 'decision', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 260 },
    { id: 'reason', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 260 },
    { id: 'by', content: { kind: 'text' }, filledBy: 'person', widthPixels: 140 },
  ],
  computedBy: null,
});
