// The Key Results table: how you will know: the numbers that prove an objective.
import { defineTable } from '../../workbook/table.ts';

export const keyResults = defineTable({
  id: 'keyResults',
  tabColor: '#188038',
  columns: [
    { id: 'id', content: { kind: 'id', prefix: 'KR' }, filledBy: 'person', widthPixels: 60 },
    {
      id: 'objectiveId',
      content: { kind: 'reference', table: 'objectives', many: false },
      filledBy: 'person',
      widthPixels: 90,
    },
    { id: 'keyResult', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 320 },
    { id: 'type', content: { kind: 'choice', set: 'keyResultTypes' }, filledBy: 'person', widthPixels: 110 },
    { id: 'start', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    { id: 'target', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    { id: 'upper', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'tolerance',
      content: { kind: 'number', least: 0, most: null },
      filledBy: 'person',
      widthPixels: 90,
    },
    { id: 'current', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 90 },
    { id: 'unit', content: { kind: 'text' }, filledBy: 'person', widthPixels: 80 },
    { id: 'weight', content: { kind: 'number', least: 0, most: null }, filledBy: 'person', widthPixels: 70 },
    { id: 'owner', content: { kind: 'text' }, filledBy: 'person', widthPixels: 170 },
    { id: 'due', content: { kind: 'date' }, filledBy: 'person', widthPixels: 90 },
    {
      id: 'kpiId',
      content: { kind: 'reference', table: 'kpis', many: false },
      filledBy: 'person',
      widthPixels: 70,
    },
    {
      id: 'confidence',
      content: { kind: 'number', least: 1, most: 10 },
      filledBy: 'person',
      widthPixels: 90,
    },
    { id: 'lastCheckIn', content: { kind: 'date' }, filledBy: 'person', widthPixels: 110 },
    { id: 'notes', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 220 },
    { id: 'score', content: { kind: 'share' }, filledBy: 'waypoint', widthPixels: 70 },
    { id: 'expected', content: { kind: 'share' }, filledBy: 'waypoint', widthPixels: 80 },
    { id: 'status', content: { kind: 'status' }, filledBy: 'waypoint', widthPixels: 120 },
    { id: 'forecast', content: { kind: 'longText' }, filledBy: 'waypoint', widthPixels: 190 },
    { id: 'neededRate', content: { kind: 'longText' }, filledBy: 'waypoint', widthPixels: 190 },
    { id: 'why', content: { kind: 'longText' }, filledBy: 'waypoint', widthPixels: 360 },
    { id: 'smart', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 90 },
  ],
  titleColumn: 'keyResult',
  computedBy: {
    functionName: 'OKR_KEY_RESULTS',
    inputs: ['objectives', 'checkIns', 'settings'],
    furtherInputs: ['kpis', 'kpiLog'],
  },
});
