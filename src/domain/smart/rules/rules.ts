// All rules, in the order their findings are shown.
import { ambiguousDate } from './ambiguous-date.ts';
import { baselineDiscovery } from './baseline-discovery.ts';
import { beyondHistory } from './beyond-history.ts';
import { compound } from './compound.ts';
import { contradiction } from './contradiction.ts';
import { fieldMismatch } from './field-mismatch.ts';
import { impossible } from './impossible.ts';
import { noBaseline } from './no-baseline.ts';
import { noDeadline } from './no-deadline.ts';
import { noTarget } from './no-target.ts';
import { notLinked } from './not-linked.ts';
import { output } from './output.ts';
import { outsideCycle } from './outside-cycle.ts';
import { pastDeadline } from './past-deadline.ts';
import { placeholder } from './placeholder.ts';
import { pointsOrPercent } from './points-or-percent.ts';
import type { Rule } from './rule.ts';
import { sameMeasure } from './same-measure.ts';
import { vague } from './vague.ts';
import { vanity } from './vanity.ts';
import { withinNoise } from './within-noise.ts';

export const rules: readonly Rule[] = [
  contradiction,
  impossible,
  placeholder,
  vague,
  output,
  compound,
  noTarget,
  baselineDiscovery,
  noBaseline,
  pointsOrPercent,
  vanity,
  beyondHistory,
  withinNoise,
  notLinked,
  sameMeasure,
  noDeadline,
  pastDeadline,
  outsideCycle,
  ambiguousDate,
  fieldMismatch,
];
