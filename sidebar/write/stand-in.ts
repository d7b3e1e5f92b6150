// Temporary.
import type { Finding, Goal, GoalAssessment } from '../../src/domain/smart/assess.ts';

export function assessGoal({ text, kind }: Goal): GoalAssessment {
  const numbers = /from\s+€?([\d.,]+)\s?(%?).*?to\s+€?([\d.,]+)\s?(%?)/i.exec(text);
  const n = (t: string | undefined) => (t ? Number(t.split(",").join("").replace(/\.$/, '')) : null);
  const findings: Finding[] = [];
  for (const m of text.matchAll(/significantly|better|improve/gi)) {
    findings.push({
      rule: m[0] === 'improve' ? 'vague' : 'no-target',
      letter: 'measurable',
      severity: m[0] === 'better' ? 'suggestion' : 'warning',
      span: { from: m.index, to: m.index + m[0].length },
      data: { words: m[0] },
      fixes: [
        { kind: 'replace', span: { from: m.index, to: m.index + m[0].length }, text: 'from 3,100 to …' },
      ],
    });
  }
  const v = (ok: boolean) => ({ verdict: ok ? ('met' as const) : ('notMet' as const), span: null });
  return {
    parsed: {
      direction: /increase|grow|raise/i.test(text)
        ? 'increase'
        : /cut|reduce/i.test(text)
          ? 'decrease'
          : /keep|hold/i.test(text)
            ? 'maintain'
            : null,
      baseline: n(numbers?.[1]),
      target: n(numbers?.[3]) ?? n(/(?:below|at least) ([\d.,]+)/.exec(text)?.[1]),
      change: null,
      unit: numbers?.[4] || numbers?.[2] || null,
      deadline: null,
      metric: null,
    },
    letters: {
      specific: v(text.length > 12),
      measurable: kind === 'objective' ? { verdict: 'notJudged', span: null } : v(!!numbers),
      achievable: { verdict: 'notJudged', span: null },
      relevant: v(true),
      timeBound: v(true),
    },
    isOutcome: /publish|launch/i.test(text) ? false : null,
    findings,
  };
}
