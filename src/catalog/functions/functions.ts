// Every custom function the add-on offers.
import type { CustomFunction } from './custom-function.ts';
import { kpiTable } from './kpi-table.ts';
import { okrCoverage } from './okr-coverage.ts';
import { okrExpected } from './okr-expected.ts';
import { okrForecast } from './okr-forecast.ts';
import { okrGrade } from './okr-grade.ts';
import { okrInitiatives } from './okr-initiatives.ts';
import { okrKeyResults } from './okr-key-results.ts';
import { okrNeededRate } from './okr-needed-rate.ts';
import { okrNetConfidence } from './okr-net-confidence.ts';
import { okrObjectives } from './okr-objectives.ts';
import { okrProgress } from './okr-progress.ts';
import { okrRollup } from './okr-rollup.ts';
import { okrScore } from './okr-score.ts';
import { okrStatus } from './okr-status.ts';
import { okrWhy } from './okr-why.ts';
import { smartCheck } from './smart-check.ts';
import { smartParse } from './smart-parse.ts';
import { smartScoreFunction } from './smart-score.ts';

export const functions: readonly CustomFunction[] = [
  okrScore,
  okrProgress,
  okrExpected,
  okrStatus,
  okrWhy,
  okrGrade,
  okrRollup,
  okrCoverage,
  okrForecast,
  okrNeededRate,
  okrNetConfidence,
  okrObjectives,
  okrKeyResults,
  okrInitiatives,
  kpiTable,
  smartScoreFunction,
  smartCheck,
  smartParse,
];
