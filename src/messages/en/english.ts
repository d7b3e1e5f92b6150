// The English message catalogue: one file per part of the product, gathered here.
import { menu } from './menu.ts';
import { problems } from './problems.ts';

export const english = { menu, problems };
