// The English message catalogue: one file per part of the product, gathered here.

import { adoption } from './adoption.ts';
import { checkIn } from './check-in.ts';
import { choices } from './choices.ts';
import { functions } from './functions.ts';
import { kpi } from './kpi.ts';
import { menu } from './menu.ts';
import { okr } from './okr.ts';
import { okrAdvice } from './okr-advice.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { requests } from './requests.ts';
import { selfTest } from './self-test.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { smart } from './smart.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';

export const english = {
  adoption,
  checkIn,
  choices,
  functions,
  menu,
  okr,
  okrAdvice,
  problems,
  reading,
  selfTest,
  settings,
  setup,
  tables,
  kpi,
  requests,
  smart,
  summary,
};
