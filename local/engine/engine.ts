// The spreadsheet engine with what the host adds to it: notes, one-step commands, calculation on request.
import './object-group-by.ts';
import './quiet-engine.ts';
import { addNotesToEngine } from './notes.ts';
import { addStepsToEngine } from './one-step.ts';
import { addRecalculationToEngine } from './recalculate.ts';
import { addSeriesLooksToEngine } from './series-looks.ts';
import { addSparklineToEngine } from './sparkline.ts';
import { addVolatilesToEngine } from './volatile-arguments.ts';

addNotesToEngine();
addStepsToEngine();
addRecalculationToEngine();
addSeriesLooksToEngine();
addSparklineToEngine();
addVolatilesToEngine();

export { CellErrorType, EvaluationError, helpers, Model, registries, tokenize } from '@odoo/o-spreadsheet';
