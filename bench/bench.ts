// npm run bench: every benchmark, one after the other; with --json one object on standard output.
import { adoptionFigures } from './adoption.ts';
import { chartFigures } from './chart-render.ts';
import { coldStartFigures } from './cold-start.ts';
import { kpiFigures } from './kpi.ts';
import { scoringFigures } from './scoring.ts';

const rounded = (value: number): number => Number(value.toPrecision(4));

const figures = {
  ...(await coldStartFigures()),
  ...(await scoringFigures()),
  ...(await kpiFigures()),
  ...(await chartFigures()),
  ...(await adoptionFigures()),
};
const shown = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, rounded(value)]));

if (process.argv.includes('--json')) console.log(JSON.stringify(shown));
else console.table(shown);
