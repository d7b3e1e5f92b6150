// The English message catalogue: one file per part of the product, gathered here.
import { choices } from './choices.ts';
import { menu } from './menu.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';
import { tables } from './tables.ts';

export const english = {
  choices,
  menu,
  problems,
  settings,
  tables,
};
