// The Initiatives table: the work done to move a key result.
import { defineTable } from '../../workbook/table.ts';

export const initiatives = defineTable({
  id: 'initiatives',
  tabColor: '#a142f4',
  columns: [
    { id: 'id', content: { kind: 'id', prefix: 'I' }, filledBy: 'person', widthPixels: 60 },
    {
      id: 'keyResultId',
      content: { kind: 'reference', table: 'keyResults', many: false },
      filledBy: 'person',
      widthPixels: 100,
    },
    { id: 'initiative', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 320 },
    { id: 'owner', content: { kind: 'text' }, filledBy: 'person', widthPixels: 170 },
    { id: 'start', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    { id: 'due', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'state',
      content: { kind: 'choice', set: 'initiativeStates' },
      filledBy: 'person',
      widthPixels: 110,
    },
    { id: 'doneShare', content: { kind: 'share' }, filledBy: 'person', widthPixels: 80 },
    { id: 'notes', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 220 },
    { id: 'status', content: { kind: 'status' }, filledBy: 'waypoint', widthPixels: 120 },
  ],
  titleColumn: 'initiative',
  computedBy: { functionName: 'OKR_INITIATIVES', inputs: ['keyResults', 'settings'] },
});
