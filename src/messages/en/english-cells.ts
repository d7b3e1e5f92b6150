// The English words of cells: what custom functions read headings by and answer with.
import { campaigns } from './campaigns.ts';
import { choices } from './choices.ts';
import { functions } from './functions.ts';
import { kpi } from './kpi.ts';
import { okr } from './okr.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';
import { tables } from './tables.ts';

export const englishCells = { campaigns, choices, functions, kpi, okr, problems, reading, settings, tables };
