// The English message catalogue: the words of cells, and one file per other part of the product.
import { adoption } from './adoption.ts';
import { checkIn } from './check-in.ts';
import { cycle } from './cycle.ts';
import { doctor } from './doctor.ts';
import { englishCells } from './english-cells.ts';
import { kpiViews } from './kpi-views.ts';
import { menu } from './menu.ts';
import { nudges } from './nudges.ts';
import { okrAdvice } from './okr-advice.ts';
import { requests } from './requests.ts';
import { review } from './review.ts';
import { selfTest } from './self-test.ts';
import { setup } from './setup.ts';
import { smart } from './smart.ts';
import { summary } from './summary.ts';

export const english = {
  ...englishCells,
  adoption,
  checkIn,
  cycle,
  doctor,
  menu,
  nudges,
  okrAdvice,
  kpiViews,
  requests,
  review,
  selfTest,
  setup,
  smart,
  summary,
};
