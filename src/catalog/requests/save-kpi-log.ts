// Saves logged values, all of them in one go: rows are only added.
import { savedLog, typedLog } from './logging/log-shapes.ts';
import { planLog } from './logging/plan-log.ts';
import { defineRequest } from './request.ts';

export const saveKpiLog = defineRequest({
  name: 'saveKpiLog',
  input: typedLog,
  output: savedLog,
  writes: true,
  run: (typed, snapshot, { words }) => planLog(typed, snapshot, words),
});
