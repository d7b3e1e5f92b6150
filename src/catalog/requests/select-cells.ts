// Takes people to a cell.
import { z } from 'zod/mini';
import { defineRequest } from './request.ts';

export const selectCells = defineRequest({
  name: 'selectCells',
  input: z.object({ sheet: z.string(), row: z.number(), column: z.number() }),
  output: z.object({}),
  run() {
    throw new Error('selectCells has no run yet');
  },
});
