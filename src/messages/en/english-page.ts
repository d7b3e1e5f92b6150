// The English words of the sidebar's page: what it shows by itself, without the words only the server needs.
import { choices } from './choices.ts';
import { goalLibrary } from './goal-library.ts';
import { okr } from './okr.ts';
import { sidebar } from './sidebar.ts';
import { smart } from './smart.ts';

export const englishPage = { choices, goalLibrary, okr, sidebar, smart };
