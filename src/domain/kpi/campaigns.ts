// One KPI campaign by campaign: level, trend, signal, share and cost, and whether a campaign differs from the others by
// more than chance.
import type { Day } from '../day.ts';
import { type AssessedKpi, assessKpi, type KpiRules, partsOf } from './assess.ts';
import { amongSeveral, fewestExpected, leastExpected, rankSum, twoProportions } from './chance.ts';
import { type HealthVerdict, healthOf } from './health.ts';
import { campaignKey, type Kpi, type KpiPoint } from './kpi.ts';
import { type KpiLog, kpiLogOf } from './log.ts';
import { type RatePart, rateOver, rateScaleOf, sumOf } from './rate.ts';
import type { SeriesPoint } from './series.ts';

/** A campaign against all others together. */
export type Comparison =
  | { readonly kind: 'alone' }
  /** `has` and `needs` count values, or for proportions the cases expected of the rarer outcome. */
  | {
      readonly kind: 'tooLittle';
      readonly of: 'values' | 'cases';
      readonly has: number;
      readonly needs: number;
    }
  | {
      readonly kind: 'compared';
      readonly test: 'twoProportions' | 'rankSum';
      /** Two-sided, as it counts among the comparisons with all campaigns. */
      readonly p: number;
      readonly isChance: boolean;
      readonly isHigher: boolean;
      /** The level of the others. */
      readonly others: number;
    };

/** What its campaigns tell; where the KPI has no direction, differing is all that can be said. */
export type CampaignVerdict = 'works' | 'needsImproving' | 'differs' | 'withinChance' | 'tooLittle';

export interface CampaignSpend {
  readonly total: number;
  /** Spend for one of what the KPI counts, or what the KPI brought for each unit spent; null where neither is there. */
  readonly perUnit: number | null;
  readonly kind: 'cost' | 'return';
}

export interface ComparedCampaign
  extends Pick<
    AssessedKpi,
    'points' | 'latest' | 'trend' | 'processes' | 'limits' | 'signals' | 'signalNow'
  > {
  /** As its first row writes it. */
  readonly campaign: string;
  /** The rate over all of its values (Σ/Σ) where it is one, else the middle one of its values. */
  readonly level: number | null;
  /** Of its level. */
  readonly health: HealthVerdict;
  /** Of the sum of all values; null where values cannot be added up, as those of a rate. */
  readonly share: number | null;
  readonly spend: CampaignSpend | null;
  readonly comparison: Comparison;
  readonly verdict: CampaignVerdict;
}

/** With fewer values on either side ranks say nothing. */
export const fewestValues = 5;
const significance = 0.05;
/** Campaigns may come to this much more than the row for the whole before they are taken for no parts of it. */
const wholeTolerance = 1.05;

interface Lot {
  readonly key: string;
  readonly campaign: string;
  readonly log: KpiLog;
  readonly points: readonly SeriesPoint[];
  readonly parts: readonly RatePart[];
}

/** What is known of a KPI besides its numbers. */
export interface CampaignSetting {
  /** The KPI that holds what campaigns cost; null where there is none. */
  readonly spendKpi: Kpi | null;
  /** Whether its values are counts or amounts, whose sum means something; a cost per lead is none. */
  readonly addsUp: boolean;
}

/**
 * Every campaign that the log names for a KPI, in the order of their first rows.
 *
 * @example compareCampaigns(kpi, log, setting, { asOf: 20780, watchBand: 0.1 })[0]?.verdict //=> 'withinChance'
 */
export function compareCampaigns(
  kpi: Kpi,
  log: KpiLog,
  { spendKpi, addsUp }: CampaignSetting,
  rules: KpiRules,
): readonly ComparedCampaign[] {
  const lots = lotsOf(kpi, log, rules.asOf);
  const isSum = addsUp && kpi.unit !== '%' && kpi.rate === undefined;
  const shares = isSum ? sharesOf(kpi, log, lots, rules.asOf) : null;
  const spent = spendKpi === null ? null : spendByCampaign(log.pointsOf(spendKpi.id), rules.asOf);
  const comparisons = compareAll(kpi, lots);
  return lots.map((lot, at) => {
    const { points, latest, trend, processes, limits, signals, signalNow } = assessKpi(kpi, lot.log, rules);
    const level = levelOf(lot, kpi.unit);
    const comparison = comparisons[at] ?? { kind: 'alone' };
    return {
      campaign: lot.campaign,
      points,
      latest,
      level,
      health: healthOf(kpi, level, rules.watchBand),
      trend,
      processes,
      limits,
      signals,
      signalNow,
      share: shares?.get(lot.key) ?? null,
      spend: spendOf(lot, kpi, spendKpi, spent, isSum),
      comparison,
      verdict: verdictOf(comparison, kpi),
    };
  });
}

function lotsOf(kpi: Kpi, log: KpiLog, asOf: Day): readonly Lot[] {
  const ids = kpi.rate ? [kpi.id, kpi.rate.numeratorId, kpi.rate.denominatorId] : [kpi.id];
  const names = new Map<string, string>();
  const pointsOfCampaign = new Map<string, KpiPoint[]>();
  for (const id of ids) {
    for (const point of log.pointsOf(id)) {
      const key = campaignKey(point.campaign);
      if (key === '' || point.day > asOf) continue;
      if (!names.has(key)) names.set(key, point.campaign.trim());
      const own = pointsOfCampaign.get(key);
      if (own) own.push(point);
      else pointsOfCampaign.set(key, [point]);
    }
  }
  return [...names].flatMap(([key, campaign]): Lot[] => {
    const marks = log.marksOf(kpi.id);
    const own = kpiLogOf(pointsOfCampaign.get(key) ?? [], marks);
    const { points } = assessKpi(kpi, own, { asOf, watchBand: 0 });
    const parts = partsOf(kpi, own, asOf);
    return points.length === 0 ? [] : [{ key, campaign, log: own, points, parts }];
  });
}

const valuesOf = ({ points }: Pick<Lot, 'points'>): readonly number[] => points.map(({ value }) => value);

function levelOf(lot: Pick<Lot, 'points' | 'parts'>, unit: string): number | null {
  return lot.parts.length > 0 ? rateOver(lot.parts, rateScaleOf(unit)) : middleOf(valuesOf(lot));
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Values below 0 are no parts of a sum, nor are values that come to more than their whole. */
function sharesOf(kpi: Kpi, log: KpiLog, lots: readonly Lot[], asOf: Day): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  if (lots.some((lot) => valuesOf(lot).some((value) => value < 0))) return shares;
  const wholes = new Map(
    log
      .pointsOf(kpi.id)
      .filter(({ campaign, day }) => campaign === '' && day <= asOf)
      .map(({ day, value }) => [day, value]),
  );
  const isComplete = lots.every(({ points }) => points.every(({ day }) => wholes.has(day)));
  const days = new Set(lots.flatMap(({ points }) => points.map(({ day }) => day)));
  const parts = sum(lots.flatMap((lot) => valuesOf(lot)));
  const whole = isComplete ? sum([...days].map((day) => wholes.get(day) ?? 0)) : parts;
  if (whole <= 0 || parts > wholeTolerance * whole) return shares;
  for (const lot of lots) shares.set(lot.key, sum(valuesOf(lot)) / Math.max(whole, parts));
  return shares;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function spendByCampaign(
  points: readonly KpiPoint[],
  asOf: Day,
): ReadonlyMap<string, ReadonlyMap<Day, number>> {
  const spent = new Map<string, Map<Day, number>>();
  for (const { day, campaign, value } of points) {
    if (day > asOf || campaign === '') continue;
    const key = campaignKey(campaign);
    const own = spent.get(key);
    if (own) own.set(day, value);
    else spent.set(key, new Map([[day, value]]));
  }
  return spent;
}

/** What comes in is divided by what went out where both are in one currency; else it is what one of them cost. */
function spendOf(
  { key, points }: Lot,
  kpi: Kpi,
  spendKpi: Kpi | null,
  spent: ReadonlyMap<string, ReadonlyMap<Day, number>> | null,
  isSum: boolean,
): CampaignSpend | null {
  const own = spent?.get(key);
  if (!own || !spendKpi || spendKpi.id === kpi.id) return null;
  const total = sum([...own.values()]);
  const kind = spendKpi.unit.toLowerCase() === kpi.unit.toLowerCase() ? 'return' : 'cost';
  const brought = sum(points.map(({ value }) => value));
  const [top, bottom] = kind === 'return' ? [brought, total] : [total, brought];
  return { total, kind, perUnit: isSum && bottom > 0 ? top / bottom : null };
}

function compareAll(kpi: Kpi, lots: readonly Lot[]): readonly Comparison[] {
  const raw = lots.map((lot) => compare(kpi, lot, lots));
  const tested = raw.flatMap((comparison, at) =>
    comparison.kind === 'compared' ? [{ comparison, at }] : [],
  );
  // Of two campaigns each is the other's rest: one comparison, told twice.
  const ps = tested.map(({ comparison }) => comparison.p);
  const adjusted = lots.length > 2 ? amongSeveral(ps) : ps;
  const result = [...raw];
  tested.forEach(({ comparison, at }, index) => {
    const p = adjusted[index] ?? comparison.p;
    result[at] = { ...comparison, p, isChance: p >= significance };
  });
  return result;
}

function compare(kpi: Kpi, lot: Lot, lots: readonly Lot[]): Comparison {
  const rest = lots.filter((other) => other !== lot);
  if (rest.length === 0) return { kind: 'alone' };
  const others = { points: rest.flatMap(({ points }) => points), parts: rest.flatMap(({ parts }) => parts) };
  return isProportion(kpi, lots)
    ? compareProportions(lot, others, kpi.unit)
    : compareValues(lot, others, kpi.unit);
}

/** Whole cases out of whole numbers of cases. */
function isProportion(kpi: Kpi, lots: readonly Lot[]): boolean {
  const parts = lots.flatMap((lot) => lot.parts);
  return (
    kpi.unit === '%' &&
    lots.every((lot) => lot.parts.length > 0) &&
    parts.every(
      ({ numerator, denominator }) =>
        Number.isInteger(numerator) &&
        Number.isInteger(denominator) &&
        numerator >= 0 &&
        numerator <= denominator,
    )
  );
}

type Rest = Pick<Lot, 'points' | 'parts'>;

function compareProportions(lot: Lot, rest: Rest, unit: string): Comparison {
  const [own, others] = [sumOf(lot.parts), sumOf(rest.parts)];
  const one = { count: own.numerator, of: own.denominator };
  const other = { count: others.numerator, of: others.denominator };
  const expected = one.of > 0 && other.of > 0 ? leastExpected(one, other) : 0;
  if (expected < fewestExpected) {
    return { kind: 'tooLittle', of: 'cases', has: expected, needs: fewestExpected };
  }
  return compared('twoProportions', twoProportions(one, other), levelOf(rest, unit));
}

function compareValues(lot: Lot, rest: Rest, unit: string): Comparison {
  const has = Math.min(lot.points.length, rest.points.length);
  if (has < fewestValues) return { kind: 'tooLittle', of: 'values', has, needs: fewestValues };
  return compared('rankSum', rankSum(valuesOf(lot), valuesOf(rest)), levelOf(rest, unit));
}

const compared = (
  test: 'twoProportions' | 'rankSum',
  { p, z }: { readonly p: number; readonly z: number },
  others: number | null,
): Comparison => ({
  kind: 'compared',
  test,
  p,
  isChance: p >= significance,
  isHigher: z > 0,
  others: others ?? 0,
});

function verdictOf(comparison: Comparison, { direction }: Kpi): CampaignVerdict {
  switch (comparison.kind) {
    case 'alone':
    case 'tooLittle':
      return 'tooLittle';
    case 'compared': {
      if (comparison.isChance) return 'withinChance';
      if (direction !== 'upIsGood' && direction !== 'downIsGood') return 'differs';
      return comparison.isHigher === (direction === 'upIsGood') ? 'works' : 'needsImproving';
    }
  }
}
