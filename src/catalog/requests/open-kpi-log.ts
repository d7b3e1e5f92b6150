// The form for logging values: every KPI, those due this week first.
import * as z from 'zod/mini';
import { logDeskOf } from './logging/log-desk.ts';
import { logDesk } from './logging/log-shapes.ts';
import { defineRequest } from './request.ts';

export const openKpiLog = defineRequest({
  name: 'openKpiLog',
  input: z.object({}),
  output: logDesk,
  run: (_, snapshot, { words }) => ({ ok: true, value: logDeskOf(snapshot, words) }),
});
