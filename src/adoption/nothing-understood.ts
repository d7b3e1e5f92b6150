// What is said of a sheet that holds no goals and no measures.
import type { NotOkrReason, Understanding } from './understanding.ts';

export const nothingUnderstood = (sheet: string, notOkr: NotOkrReason): Understanding => ({
  sheet,
  objectives: [],
  kpis: [],
  columns: [],
  doubts: [],
  questions: [],
  kept: [],
  notOkr,
});
