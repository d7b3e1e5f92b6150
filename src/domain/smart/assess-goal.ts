// Judges a goal as it is typed: reads it once, asks every rule, gives the verdict on each letter.
import type { Finding, Goal, GoalAssessment } from './assess.ts';
import { judge } from './judged.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { judgeLetters } from './letters.ts';
import { rules } from './rules/rules.ts';

/**
 * What a goal says, which letters it meets, and what would mend it.
 *
 * @example assessGoal({ ...goal, text: 'Increase awareness' }, [english]).letters.specific.verdict //=> 'notMet'
 */
export function assessGoal(goal: Goal, packs: readonly LanguagePack[]): GoalAssessment {
  const judged = judge(goal, packs);
  const switchedOff = goal.preferences?.switchedOffRules ?? [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.kinds.includes(goal.kind) || switchedOff.includes(rule.id)) continue;
    for (const hit of rule.detect(judged)) {
      findings.push({
        rule: rule.id,
        letter: rule.letter,
        severity: rule.severity,
        span: hit.span,
        data: hit.data ?? {},
        fixes: hit.fixes ?? [],
      });
    }
  }
  return {
    parsed: judged.sentence.parsed,
    letters: judgeLetters(judged, findings),
    isOutcome: goal.kind === 'objective' ? null : !judged.isTask,
    findings,
  };
}
