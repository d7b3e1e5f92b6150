// The verdict on each of the five letters, and the words it rests on.
import type { Finding, GoalAssessment, LetterVerdict, Span } from './assess.ts';
import type { Judged } from './judged.ts';
import { spanOf } from './sentence/span-of.ts';

type Letters = GoalAssessment['letters'];

const notJudged: LetterVerdict = { verdict: 'notJudged', span: null };

const verdict = (isMet: boolean, place: Span | null | undefined): LetterVerdict => ({
  verdict: isMet ? 'met' : 'notMet',
  span: spanOf(place),
});

/** The letters of a goal; a letter without evidence is not judged. */
export function judgeLetters(judged: Judged, findings: readonly Finding[]): Letters {
  const found = (...rules: string[]) => findings.find((finding) => rules.includes(finding.rule));
  const place = (rule: string) => found(rule)?.span;
  const { sentence } = judged;
  return {
    specific: verdict(judged.isSpecific, judged.isSpecific ? sentence.metric : place('vague')),
    measurable: measurable(judged),
    achievable: achievable(judged, found('contradiction', 'impossible', 'beyond-history', 'within-noise')),
    relevant: relevant(judged, found('vanity')),
    timeBound: verdict(judged.hasEnd, judged.hasEnd ? sentence.deadline : place('no-deadline')),
  };
}

function measurable(judged: Judged): LetterVerdict {
  const { sentence, isMeasurable } = judged;
  const hasNumber = judged.known.target !== null || judged.known.change !== null;
  if (judged.goal.kind === 'objective' && !hasNumber) return notJudged;
  const figure = sentence.results[0]?.target ?? sentence.results[0]?.change;
  return verdict(isMeasurable, figure?.quantity ?? (isMeasurable ? sentence.deadline : sentence.metric));
}

function achievable(judged: Judged, doubt: Finding | undefined): LetterVerdict {
  if (doubt) return verdict(false, doubt.span);
  const { evidence } = judged.goal;
  const isKnown = evidence?.naturalLimits || evidence?.bestChange;
  return isKnown && judged.known.target !== null ? verdict(true, null) : notJudged;
}

function relevant(judged: Judged, isVain: Finding | undefined): LetterVerdict {
  const { fields } = judged.goal;
  if (isVain) return verdict(false, isVain.span);
  if (fields === null || fields.parentId === undefined) return notJudged;
  if (fields.parentId !== null) return verdict(true, null);
  return judged.goal.kind === 'keyResult' ? verdict(false, null) : notJudged;
}
