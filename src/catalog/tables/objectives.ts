// The Objectives table: where to go: what should change, for whom, in this period.
import { defineTable } from '../../workbook/table.ts';

export const objectives = defineTable({
  id: 'objectives',
  tabColor: '#1a73e8',
  columns: [
    { id: 'id', content: { kind: 'id', prefix: 'O' }, filledBy: 'person', widthPixels: 60 },
    { id: 'objective', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 320 },
    { id: 'level', content: { kind: 'choice', set: 'levels' }, filledBy: 'person', widthPixels: 140 },
    { id: 'team', content: { kind: 'text' }, filledBy: 'person', widthPixels: 130 },
    { id: 'owner', content: { kind: 'text' }, filledBy: 'person', widthPixels: 170 },
    {
      id: 'commitment',
      content: { kind: 'choice', set: 'commitments' },
      filledBy: 'person',
      widthPixels: 110,
    },
    {
      id: 'supports',
      content: { kind: 'reference', table: 'objectives', many: true },
      filledBy: 'person',
      widthPixels: 90,
    },
    { id: 'cycle', content: { kind: 'text' }, filledBy: 'person', widthPixels: 90 },
    { id: 'start', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    { id: 'due', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    { id: 'notes', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 220 },
    { id: 'score', content: { kind: 'share' }, filledBy: 'waypoint', widthPixels: 70 },
    { id: 'grade', content: { kind: 'status' }, filledBy: 'waypoint', widthPixels: 80 },
    { id: 'status', content: { kind: 'status' }, filledBy: 'waypoint', widthPixels: 110 },
    { id: 'progressBar', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 120 },
    { id: 'keyResultsScored', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 120 },
    { id: 'weakest', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 90 },
    { id: 'smart', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 90 },
  ],
  titleColumn: 'objective',
  computedBy: {
    functionName: 'OKR_OBJECTIVES',
    inputs: ['keyResults', 'checkIns', 'settings'],
    furtherInputs: ['kpis', 'kpiLog'],
  },
});
