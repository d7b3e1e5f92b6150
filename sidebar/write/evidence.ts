// What is known of the KPI behind a key result, where it surely is the same measure in the same unit.
import type { GoalEvidence, ParsedGoal } from '../../src/domain/smart/assess.ts';
import type { ValueOf } from '../server.ts';

type Kpi = ValueOf<'openWrite'>['kpis'][number];

/** A start so far outside everything logged is another measure: part of the KPI, or another period. */
const farthestShare = 0.5;

/** Sheets hold 4 % as 0.04 or as 4; sentences say 4. */
function scaleOf({ unit, evidence }: Kpi, parsed: ParsedGoal): number {
  const isFraction = unit === '%' && Math.abs(evidence.highest ?? 0) <= 1;
  return isFraction && parsed.unit === '%' ? 100 : 1;
}

/** The evidence of a KPI for a goal; null where start and history do not belong together. */
export function evidenceOf(kpi: Kpi, start: number | null, parsed: ParsedGoal): GoalEvidence | null {
  const { lowest, highest, naturalLimits, bestChange } = kpi.evidence;
  if (lowest === null || highest === null || kpi.latest === null) return null;
  const scale = scaleOf(kpi, parsed);
  const margin = farthestShare * Math.max(Math.abs(lowest), Math.abs(highest)) * scale;
  if (start === null || start < lowest * scale - margin || start > highest * scale + margin) return null;
  const size = bestChange?.isShare ? 1 : scale;
  return {
    history: [kpi.latest * scale],
    naturalLimits: naturalLimits && {
      lower: naturalLimits.lower * scale,
      upper: naturalLimits.upper * scale,
    },
    ...(bestChange
      ? { bestChange: { ...bestChange, rise: bestChange.rise * size, fall: bestChange.fall * size } }
      : {}),
  };
}
