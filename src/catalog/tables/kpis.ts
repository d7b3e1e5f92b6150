// The KPIs table: the sustained measures underneath.
import { defineTable } from '../../workbook/table.ts';

export const kpis = defineTable({
  id: 'kpis',
  tabColor: '#e37400',
  columns: [
    { id: 'id', content: { kind: 'id', prefix: 'K' }, filledBy: 'person', widthPixels: 60 },
    { id: 'kpi', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 240 },
    { id: 'unit', content: { kind: 'text' }, filledBy: 'person', widthPixels: 80 },
    {
      id: 'direction',
      content: { kind: 'choice', set: 'kpiDirections' },
      filledBy: 'person',
      widthPixels: 110,
    },
    { id: 'target', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 80 },
    { id: 'lower', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 80 },
    { id: 'upper', content: { kind: 'measure' }, filledBy: 'person', widthPixels: 80 },
    {
      id: 'frequency',
      content: { kind: 'choice', set: 'frequencies' },
      filledBy: 'person',
      widthPixels: 100,
    },
    { id: 'owner', content: { kind: 'text' }, filledBy: 'person', widthPixels: 170 },
    { id: 'notes', content: { kind: 'longText' }, filledBy: 'person', widthPixels: 220 },
    {
      id: 'numerator',
      content: { kind: 'reference', table: 'kpis', many: false },
      filledBy: 'person',
      widthPixels: 90,
      isOptional: true,
    },
    {
      id: 'denominator',
      content: { kind: 'reference', table: 'kpis', many: false },
      filledBy: 'person',
      widthPixels: 100,
      isOptional: true,
    },
    { id: 'latest', content: { kind: 'measure' }, filledBy: 'waypoint', widthPixels: 90 },
    { id: 'health', content: { kind: 'status' }, filledBy: 'waypoint', widthPixels: 100 },
    { id: 'trend', content: { kind: 'longText' }, filledBy: 'waypoint', widthPixels: 170 },
    { id: 'signal', content: { kind: 'longText' }, filledBy: 'waypoint', widthPixels: 320 },
    { id: 'limits', content: { kind: 'text' }, filledBy: 'waypoint', widthPixels: 130 },
  ],
  titleColumn: 'kpi',
  computedBy: { functionName: 'KPI_TABLE', inputs: ['kpiLog', 'settings'] },
});
