// What is said about the campaigns of a KPI: which work, which need improving, and what is only chance.
import type { CampaignSpend, CampaignVerdict, ComparedCampaign } from '../../domain/kpi/campaigns.ts';
import type { Kpi } from '../../domain/kpi/kpi.ts';
import { figure, quantity, roughFigure } from './figures.ts';

const testNames = { twoProportions: 'two-proportion test', rankSum: 'rank sum test' } as const;

export const campaigns = {
  headings: {
    campaign: 'Campaign',
    verdict: 'Verdict',
    level: 'Level',
    latest: 'Latest',
    trend: 'Trend',
    signal: 'Signal',
    share: 'Share',
    spend: 'Cost or return',
    why: 'Against the others',
  },
  verdicts: {
    works: 'Works',
    needsImproving: 'Needs improving',
    differs: 'Differs',
    withinChance: 'Within chance',
    tooLittle: 'Too little data',
  } satisfies Record<CampaignVerdict, string>,

  /** Why the verdict is what it is, in one sentence. */
  comparison({ comparison, level }: ComparedCampaign, { unit }: Kpi): string {
    switch (comparison.kind) {
      case 'alone':
        return 'The only campaign: nothing to compare it with.';
      case 'tooLittle':
        return comparison.of === 'values'
          ? `Too little data: ${comparison.has} of the ${comparison.needs} values needed on each side.`
          : `Too little data: about ${roughFigure(comparison.has)} of the ${comparison.needs} cases needed of each outcome.`;
      case 'compared': {
        const numbers = `${quantity(level ?? 0, unit, roughFigure)} against ${quantity(comparison.others, unit, roughFigure)} of the others`;
        const test = `${testNames[comparison.test]}, p ${chance(comparison.p)}`;
        return comparison.isChance
          ? `${numbers}: within what chance would give (${test}).`
          : `${numbers}: ${comparison.isHigher ? 'higher' : 'lower'} by more than chance (${test}).`;
      }
    }
  },

  spend(spend: CampaignSpend | null, spendUnit: string): string {
    if (spend === null) return '';
    if (spend.perUnit === null) return `${quantity(spend.total, spendUnit)} spent`;
    return spend.kind === 'return'
      ? `${figure(spend.perUnit)} back for each ${spendUnit === '' ? 'unit' : spendUnit} spent`
      : `${quantity(spend.perUnit, spendUnit)} each`;
  },

  none: (kpi: string) =>
    `no campaigns for ${kpi}: name one in the Campaign column of the KPI Log on each row that belongs to it.`,
};

const chance = (p: number): string => (p < 0.001 ? 'below 0.001' : `= ${p.toPrecision(2)}`);
