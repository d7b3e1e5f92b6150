// Turns a sheet a team already keeps into tables, as the preview showed it.
import { adoptionInput } from '../adoption/adoption-input.ts';
import { planAdoption } from '../adoption/plan-adoption.ts';
import { readSheet } from '../adoption/read-sheet.ts';
import { defineRequest } from './request.ts';
import { toldPlan } from './told-plan.ts';

export const adopt = defineRequest({
  name: 'adopt',
  input: adoptionInput,
  output: toldPlan,
  writes: true,
  run(input, snapshot, { words }) {
    const read = readSheet(input, snapshot, words);
    return read.ok ? planAdoption(read.understanding, snapshot, words) : read;
  },
});
