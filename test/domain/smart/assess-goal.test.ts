import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessInAnyLanguage as assessGoal } from '../../../src/domain/smart/any-language.ts';
import type { Goal } from '../../../src/domain/smart/assess.ts';
import { smartScore } from '../../../src/domain/smart/score.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import { day, findingOf, firstQuarter, goal, noFields, rulesOf } from './setting.ts';

const clean = 'Email reply rate from 4% to 6.5% by 31 March 2027';
const { smart } = messagesIn('en');

function mended(text: string, rule: string): string {
  const { fixes } = findingOf(text, rule);
  const fix = fixes[0];
  if (fix?.kind !== 'replace') throw new Error(`${rule} offers no new words`);
  return text.slice(0, fix.span.from) + fix.text + text.slice(fix.span.to);
}

describe('what looks wrong and is right', () => {
  it.each([
    clean,
    'Launch-week conversion from 2% to 4% by March 2027',
    'Call-to-meeting rate from 12% to 18% in Q1 2027',
    'Publish rate from 20% to 35% by June 2027',
    'Follower-to-trial conversion from 1% to 2% by June 2027',
    'Grow research and development leads from 40 to 70 by June 2027',
    'Raise use of 24/7 support from 11% to 20% by June 2027',
    'Max churn 2% in Q1 2027',
    'Raise net revenue retention from 104% to 112% in 2027',
    'Increase X from 40 to 60 followers-to-leads by June 2027',
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('fixes', () => {
  it('swap numbers that contradict the verb', () => {
    expect(mended('Increase retention from 85% to 78% by June 2027', 'contradiction')).toBe(
      'Increase retention from 78% to 85% by June 2027',
    );
  });

  it('keep the first of two results, with its deadline', () => {
    expect(mended('Raise NPS from 20 to 35 and cut churn from 5% to 3% by June 2027', 'compound')).toBe(
      'Raise NPS from 20 to 35 by June 2027',
    );
  });

  it('offer both readings of a date', () => {
    const { fixes } = findingOf('Win 9 deals by 03/04/2027', 'ambiguous-date');
    expect(fixes.map((fix) => (fix.kind === 'replace' ? fix.text : ''))).toEqual([
      '2027-04-03',
      '2027-03-04',
    ]);
  });

  it('set the end of the cycle as the due date, or else of the quarter', () => {
    const fixOf = (cycle: typeof firstQuarter | null) =>
      findingOf('Win 9 deals by 30 June 2028', 'outside-cycle', { cycle: cycle ?? firstQuarter }).fixes[0];
    expect(fixOf(firstQuarter)).toMatchObject({ kind: 'setField', field: 'due', value: day('2027-03-31') });
    expect(findingOf('Win 9 deals', 'no-deadline').fixes[0]).toEqual({
      kind: 'setField',
      field: 'due',
      value: day('2026-12-31'),
    });
  });

  it('work out the start from change and target', () => {
    const { fixes } = findingOf('Increase revenue by 20% to €1.2M in 2027', 'no-baseline');
    expect(fixes).toEqual([{ kind: 'setField', field: 'start', value: 1_000_000 }]);
  });
});

describe('fields and the workbook', () => {
  it('fill what the text leaves open', () => {
    const fields = { ...noFields, start: 4, target: 6, due: day('2027-03-31'), parentId: 'O1' };
    expect(rulesOf('Reply rate of cold mails', { fields })).toEqual([]);
  });

  it('speak up where they differ from the text', () => {
    const fields = { ...noFields, start: 4, target: 7, parentId: 'O1' };
    const found = findingOf(clean, 'field-mismatch', { fields });
    expect(found.data).toMatchObject({ field: 'target', inForm: 7, inText: 6.5 });
  });

  it('take 0.065 and 6.5 % as the same', () => {
    const fields = { ...noFields, start: 0.04, target: 0.065, parentId: 'O1' };
    expect(rulesOf(clean, { fields })).toEqual([]);
  });

  it('miss a link only where there is a form to fill', () => {
    expect(assessGoal(goal(clean)).letters.relevant.verdict).toBe('notJudged');
    expect(assessGoal(goal(clean, { fields: noFields })).letters.relevant.verdict).toBe('notMet');
    expect(
      assessGoal(goal(clean, { fields: { ...noFields, parentId: 'O1' } })).letters.relevant.verdict,
    ).toBe('met');
  });

  it('switch rules off and teach words', () => {
    const preferences = { switchedOffRules: ['no-deadline'], acceptedWords: ['Lighthouse week'] };
    expect(rulesOf('Improve Lighthouse week', { preferences })).toEqual(['no-target']);
  });

  describe('judge A by the KPI’s own history', () => {
    const history = [2900, 3000, 3050, 3100];
    const naturalLimits = { lower: 2800, upper: 3200 };
    const bestChange = { rise: 0.18, fall: 0.05, isShare: true, periodDays: 92 };
    const by = (sentence: string, evidence: NonNullable<Goal['evidence']>) => {
      const { findings, letters } = assessGoal(goal(`${sentence} by 31 January 2027`, { evidence }));
      return [findings.map(({ rule }) => rule), letters.achievable.verdict];
    };

    it.each([
      ['Grow trials from 3100 to 4600', ['beyond-history'], 'notMet'],
      ['Grow trials from 3100 to 3800', [], 'met'],
      ['Cut trials from 3100 to 2500', ['beyond-history'], 'notMet'],
      ['Grow trials from 3100 to 3150', ['within-noise'], 'notMet'],
      ['Keep trials at or above 3100', [], 'met'],
    ])('%s', (sentence, rules, verdict) => {
      expect(by(sentence, { history, naturalLimits, bestChange })).toEqual([rules, verdict]);
    });

    it('in its unit where shares say nothing, from the latest value where no start is named', () => {
      const points = { rise: 4, fall: 0, isShare: false, periodDays: 92 };
      const evidence = { history: [41, 43], naturalLimits: null, bestChange: points };
      expect(by('Raise the open rate from 43% to 46%', evidence)[0]).toEqual([]);
      const far = findingOf('Raise the open rate to 60% by March 2027', 'beyond-history', { evidence });
      expect(far.data).toMatchObject({ best: 4, match: 48.6 });
      const fall = findingOf('Cut the bounce rate from 43% to 40%', 'beyond-history', { evidence });
      expect(fall.fixes).toEqual([]);
      expect(messagesIn('en').smart.finding(fall)).toMatch(/^No quarter so far has moved it this way/);
    });

    it('gives more time more room', () => {
      const evidence = { history, naturalLimits: null, bestChange };
      expect(rulesOf('Grow trials from 3100 to 4600 by January 2027', { evidence })).toEqual([
        'beyond-history',
      ]);
      expect(rulesOf('Grow trials from 3100 to 4600 by December 2027', { evidence })).toEqual([]);
    });

    it('names a target that would match the best period, and sets it', () => {
      const evidence = { history, naturalLimits: null, bestChange };
      const text = 'Grow trials from 3,100 to 4,600 by 31 January 2027';
      const found = findingOf(text, 'beyond-history', { evidence });
      expect(messagesIn('en').smart.finding(found)).toBe(
        'Your best quarter so far was +18%. A target of 3,660 would match it.',
      );
      expect(found.fixes).toEqual([
        { kind: 'setField', field: 'target', value: 3660, inText: { from: 26, to: 31 } },
      ]);
    });

    it('and not without it', () => {
      const nothing = { history: [3100], naturalLimits: null };
      expect(by('Grow trials from 3100 to 9000', nothing)).toEqual([[], 'notJudged']);
      expect(assessGoal(goal('Grow trials from 3100 to 9000')).letters.achievable.verdict).toBe('notJudged');
    });
  });
});

describe('score', () => {
  it.each([
    [clean, 100],
    ['Increase awareness', 0],
    ['Write 10 case studies by March 2027', 85],
    ['Increase retention from 85% to 78% by June 2027', 40],
  ])('%s → %i', (text, score) => {
    expect(smartScore(assessGoal(goal(text)))).toBe(score);
  });
});

describe('words', () => {
  const texts = [
    'Increase awareness',
    'Support product marketing asap',
    'Migrate the blog',
    'Raise conversion to XX% by March',
    'Gain 5,000 LinkedIn followers',
    'Increase retention from 85% to 78% by March 2026',
    'Get 110% of guests to recommend us',
    'Raise NPS from 20 to 35 and cut churn from 5% to 3% by 03/04/2029',
    'Find out how many buyers know us',
    'Lift CTR from 3% to 3% by TBD',
  ];

  it('say every finding in a sentence, with nothing left open', () => {
    for (const text of texts) {
      const more = { cycle: firstQuarter, fields: { ...noFields, target: 1, due: day('2026-12-01') } };
      for (const finding of assessGoal(goal(text, more)).findings) {
        const sentence = smart.finding(finding);
        expect(sentence, finding.rule).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|NaN|‘’|Look at this part/);
        for (const fix of finding.fixes) expect(smart.fix(fix, finding)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('put a caption under each letter and sum up for screen readers', () => {
    const found = assessGoal(goal(clean));
    expect(smart.caption('timeBound', found)).toBe('31 Mar 2027');
    expect(smart.caption('measurable', assessGoal(goal('Increase awareness')))).toBe('no target');
    expect(smart.summary(found)).toBe(
      'SMART check: specific, measurable, time-bound met; achievable, relevant not judged yet. Nothing to mend.',
    );
  });
});

it('law: whatever is typed is judged, with every span inside the text', () => {
  const pieces = [
    'Increase',
    'from',
    '4%',
    'to',
    'by',
    'Q1 2027',
    'and',
    'churn',
    '(',
    '€',
    '1.2M',
    '24/7',
    '31',
    'March',
    'X%',
    'İ',
    '😀',
    '-',
    ':',
    '5:0',
    'the end of',
    '½',
    '\n',
  ];
  const typed = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { findings, letters, parsed } = assessGoal(goal(text));
      const spans = [
        ...findings.map((finding) => finding.span),
        ...Object.values(letters).map((letter) => letter.span),
      ];
      for (const span of spans) {
        if (span === null) continue;
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeLessThanOrEqual(text.length);
        expect(span.from).toBeLessThanOrEqual(span.to);
      }
      for (const value of [parsed.baseline, parsed.target, parsed.change]) expect(value).not.toBeNaN();
    }),
    { seed: 20261123, numRuns: 1500 },
  );
});

describe('small changes of a share', () => {
  it.each([
    [
      'Raise the win rate by 5% by 31 March 2027',
      'Raise the win rate by 5 percentage points by 31 March 2027',
    ],
    ['Abschlussquote um 5 % erhöhen bis Q1 2027', 'Abschlussquote um 5 Prozentpunkte erhöhen bis Q1 2027'],
  ])('%s: points are one click away', (text, mended) => {
    const [fix] = findingOf(text, 'points-or-percent').fixes;
    if (fix?.kind !== 'replace') throw new Error('no fix');
    const better = text.slice(0, fix.span.from) + fix.text + text.slice(fix.span.to);
    expect(better).toBe(mended);
    expect(rulesOf(better)).not.toContain('points-or-percent');
  });

  it.each([
    'Grow returning visitors by 5% by 31 March 2027',
    'Reduce churn by 20% by 31 March 2027',
    'Raise the win rate by 5 points by 31 March 2027',
    'Raise the win rate from 20% to 25% by 31 March 2027',
    'Raise net revenue retention by 5% by 31 March 2027',
  ])('%s is clear', (text) => {
    expect(rulesOf(text)).not.toContain('points-or-percent');
  });
});

describe('the other key results of an objective', () => {
  const siblings = ['Win 25 customers by 31 March 2027', 'Reply rate from 4% to 6%'];
  it.each([
    ['Raise reply rate from 5% to 8% by 31 March 2027', true],
    ['Raise open rate from 5% to 8% by 31 March 2027', false],
    ['Improve reply rate', false],
    ['', false],
  ])('“%s” measures what another does: %s', (text, isSame) => {
    expect(rulesOf(text, { siblings }).includes('same-measure')).toBe(isSame);
  });

  it('a date that is over is said once, although it lies outside the cycle, too', () => {
    const rules = rulesOf('Win 25 customers by 31 March 2026', { cycle: firstQuarter });
    expect(rules).toContain('past-deadline');
    expect(rules).not.toContain('outside-cycle');
  });
});

describe('a key result that only names what is counted', () => {
  it.each([
    'Orders returned unopened',
    'Leads lost to a rival',
    'Visitors with a saved basket',
    'Bookings in the first two weeks',
    'Bestellungen mit beschädigter Verpackung',
  ])('%s is no task, and says what', (text) => {
    const rules = rulesOf(text);
    expect(rules).not.toContain('output');
    expect(rules).not.toContain('vague');
    expect(rules).toContain('no-target');
  });

  it('“order 500 badges” is a task', () => {
    expect(rulesOf('Order 500 badges by 31 March 2027')).toContain('output');
  });
});
