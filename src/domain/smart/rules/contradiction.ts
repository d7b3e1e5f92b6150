// Speaks where the words and the numbers disagree: "increase from 85 % to 78 %".
import type { Fix } from '../assess.ts';
import type { Judged } from '../judged.ts';
import { numericWay } from '../sentence/direction.ts';
import { betterWay } from '../sentence/phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { bothKinds, type Rule, silent, wordsAt } from './rule.ts';

export const contradiction: Rule = {
  id: 'contradiction',
  letter: 'achievable',
  kinds: bothKinds,
  severity: 'error',
  detect: (judged) => {
    const { known, sentence } = judged;
    const { baseline, target } = known;
    if (baseline === null || target === null) return silent;
    const stated = statedWay(judged);
    const isStill = baseline === target && sentence.verb?.part !== 'keep' && known.direction !== 'maintain';
    const way = target > baseline ? 'increase' : 'decrease';
    if (!isStill && (stated === null || stated === way)) return silent;
    const span = pairSpan(sentence);
    return [
      {
        span,
        data: { start: baseline, target, direction: isStill ? 'none' : (stated ?? '') },
        fixes: swap(sentence),
      },
    ];
  },
};

/** The way the words say; "improve" says one where it is known which way is better. */
function statedWay({ sentence, known }: Judged): 'increase' | 'decrease' | null {
  const { verb, metric } = sentence;
  if (verb?.part === 'improve') return betterWay(metric?.words ?? []);
  if (known.direction === 'maintain') return null;
  const isWorded =
    known.direction !== numericWay(sentence.results[0]) || verb?.part === 'raise' || verb?.part === 'lower';
  return isWorded ? known.direction : null;
}

function pairSpan({ results }: Sentence) {
  const from = results[0]?.baseline?.quantity;
  const to = results[0]?.target?.quantity;
  if (!from || !to) return null;
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to) };
}

/** The two numbers change places, with what stands between them left alone. */
function swap(sentence: Sentence): readonly Fix[] {
  const span = pairSpan(sentence);
  const from = sentence.results[0]?.baseline?.quantity;
  const to = sentence.results[0]?.target?.quantity;
  if (!span || !from || !to || from.value === to.value) return [];
  const [first, second] = from.from < to.from ? [from, to] : [to, from];
  const { text } = sentence;
  const between = text.slice(first.to, second.from);
  return [{ kind: 'replace', span, text: wordsAt(text, second) + between + wordsAt(text, first) }];
}
