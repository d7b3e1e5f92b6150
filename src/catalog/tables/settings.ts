// The Settings table: the day everything is judged at, the cycle, and the thresholds.
import { defineTable } from '../../workbook/table.ts';

export const settings = defineTable({
  id: 'settings',
  tabColor: '#5f6368',
  columns: [
    { id: 'setting', content: { kind: 'text' }, filledBy: 'person', widthPixels: 240 },
    { id: 'value', content: { kind: 'text' }, filledBy: 'person', widthPixels: 160 },
    { id: 'meaning', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 460 },
  ],
  computedBy: null,
});
