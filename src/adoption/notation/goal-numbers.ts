// The numbers a goal's own sentence holds: `900 → 1,400 (now 1,120)`, `von 12 auf 18`, `Publish 12 stories`.
import type { Day } from '../../domain/day.ts';
import type { KeyResultType } from '../../domain/okr/key-result.ts';
import { parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { type Amount, amountInText } from './amounts.ts';
import { answerSaid } from './answers-in-sentences.ts';
import { tenthsBehind } from './tenths-behind.ts';

export interface GoalNumbers {
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly unit: string;
  readonly due: Day | null;
  readonly type: KeyResultType | null;
}

export const nothingSaid: GoalNumbers = {
  start: null,
  target: null,
  current: null,
  unit: '',
  due: null,
  type: null,
};

const money = '(?:[$€£¥₹]|EUR|USD|GBP|CHF)';
const times =
  'ms|s|sek\\.?|min|h|hrs|std\\.?|days?|hours?|minutes?|seconds?|weeks?|tagen?|tage|stunden?|minuten?|sekunden?|wochen?|jours?|heures?|secondes?|semaines?|d[ií]as?|horas?|minutos?|segundos?|semanas?';
const figure = `(?:${money}\\s?)?[-+−]?\\d(?:[\\d.,'’\\u00a0\\u202f]*\\d)?(?: \\d{3}(?!\\d))*(?:,\\d+)?(?:\\s?(?:k|mio\\.?|tsd\\.?|mn|bn|mrd\\.?|m|million(?:en|s)?|millones|thousand|tausend|mil(?:le)?)(?![\\p{L}]))?(?:\\s?(?:%|[TkM]?${money}|(?:${times})(?![\\p{L}])))?`;
const nowWords =
  "now|today|currently|current|today at|as of today|at present|aktuell|derzeit|heute|ist|stand(?!\\s+at)|momentan|actuellement|aujourd[’']hui|actuel|à date|à ce jour|en ce moment|à la fecha|hasta la fecha|bisher|so far|to date|actualmente|hoy|ahora|actual";
const nowBefore = new RegExp(
  `(?<!\\p{L})[(\\[,;–—-]?\\s*(?<!\\p{L})(?:${nowWords})(?:\\s+(?:at|bei|à|en|is|is at))?\\s*[:=]?\\s*(${figure})\\s*[)\\]]?`,
  'iu',
);
const nowAfter = new RegExp(`[(\\[]\\s*(${figure})[^()]{0,20}?\\s*(?:${nowWords})\\s*[)\\]]`, 'iu');
const fromTo = new RegExp(
  `(?:\\b(?:from|von|de|del|depuis|desde|du)\\s+)(${figure})[^\\d]{0,24}?\\s(?:to|auf|bis|à|a|al|au|hasta|zu)\\s+(?:(?:under|below|over|above|unter|über|moins de|plus de|menos de|más de|at least|at most|mindestens|höchstens)\\s+)?(${figure})`,
  'iu',
);
/** `22% to 30%`, without a word before. */
const plainPair = new RegExp(`(${figure})\\s(?:to|auf|à|a|hasta)\\s+(${figure})`, 'iu');
/** `to 5 days instead of 12`, `auf 5 statt 12`: the start comes last. */
const insteadOf = new RegExp(
  `(${figure})[^\\d]{0,20}?\\s(?:instead of|rather than|down from|up from|statt|anstatt|anstelle von|au lieu de|contre|en lugar de|en vez de)\\s+(${figure})`,
  'iu',
);
const arrow = new RegExp(`(${figure})\\s*(?:→|->|=>|➔|➜|⟶|–>|>>|»)\\s*(${figure})`, 'iu');
const baseline = new RegExp(
  `[(\\[]\\s*(?:from|baseline|start|was|ausgangswert|von|vorher|depuis|desde|base|statt)\\s*[:=]?\\s*(${figure})\\s*[)\\]]`,
  'iu',
);
const toward = new RegExp(
  `\\s(?:auf|à|a|hasta|zu|mindestens|über|unter|au moins|al menos|plus de|más de|höchstens|maximal)\\s+(${figure})`,
  'iu',
);
const anyFigure = new RegExp(figure, 'giu');
const mayNameDay = /\b(?:by|until|before|end|this|next|in|on|q[1-4]|h[12]|20\d\d)\b/i;
const atMost =
  /\b(?:below|under|at most|no more than|not more than|less than|maximum|max\.?|höchstens|maximal|nicht mehr als|unter|moins de|pas plus de|au plus|no más de|menos de|como máximo|or (?:less|lower|fewer)|within)\b|[≤<]/iu;
const keeps = /\b(?:keep|hold|maintain|stay|halten|maintenir|garder|mantener)\b/iu;

function amountFrom(text: string | undefined, locale: WorkbookLocale): Amount | null {
  return text === undefined ? null : amountInText(text, locale);
}

/** `from 40 to 55k` and `$400 → 500k` share their magnitude. */
function pairOf(one: string, other: string, locale: WorkbookLocale): readonly [Amount, Amount] | null {
  const first = amountFrom(one, locale);
  const second = amountFrom(other, locale);
  return first && second ? [first, second] : null;
}

function pairIn(text: string, locale: WorkbookLocale): readonly [Amount, Amount] | null {
  const found = fromTo.exec(text) ?? arrow.exec(text) ?? sharesIn(text);
  if (found) return pairOf(found[1] ?? '', found[2] ?? '', locale);
  const turned = insteadOf.exec(text);
  return turned ? pairOf(turned[2] ?? '', turned[1] ?? '', locale) : null;
}

/** Two shares or amounts of money are a way; `2 to 3 posts` is a range. */
function sharesIn(text: string): RegExpExecArray | null {
  const found = plainPair.exec(text);
  const isMeasured = (part: string | undefined): boolean => /[%$€£¥₹]/.test(part ?? '');
  return found && isMeasured(found[1]) && isMeasured(found[2]) ? found : null;
}

/**
 * Start and target that stand in one cell.
 *
 * @example fromToIn('12 % → 18 %', locale) //=> { start: 12, target: 18, unit: '%' }
 */
export function fromToIn(
  text: string,
  locale: WorkbookLocale,
): Pick<GoalNumbers, 'start' | 'target' | 'unit'> | null {
  const pair = text === '' ? null : pairIn(` ${text}`, locale);
  return pair && { start: pair[0].value, target: pair[1].value, unit: pair[1].unit || pair[0].unit };
}

/**
 * What a goal's sentence says in numbers; only numbers that stand in it.
 *
 * @example goalNumbersIn('Sign-ups 900 → 1,400 (now 1,120)', locale, today)
 */
export function goalNumbersIn(sentence: string, locale: WorkbookLocale, today: Day): GoalNumbers {
  const said = numbersIn(sentence, locale, today);
  const isOfTen = said.target === 10 && said.current === null && said.type !== 'yesNo';
  return isOfTen ? { ...said, current: tenthsBehind(sentence) } : said;
}

function numbersIn(sentence: string, locale: WorkbookLocale, today: Day): GoalNumbers {
  const answer = answerSaid(sentence);
  if (answer) return { ...nothingSaid, ...answer, type: 'yesNo' };
  if (!/\d/.test(sentence)) return nothingSaid;
  const now = nowAfter.exec(sentence) ?? nowBefore.exec(sentence);
  const current = amountFrom(now?.[1], locale);
  const withoutNow = now && current ? sentence.replace(now[0], ' ') : sentence;
  const before = baseline.exec(withoutNow);
  const start = amountFrom(before?.[1], locale);
  const text = before && start ? withoutNow.replace(before[0], ' ') : withoutNow;
  const parse = () =>
    parseInAnyLanguage(text, {
      today,
      cycle: null,
      fiscalYearStartMonth: 1,
      language: locale.language ?? 'en',
    });
  const pair = pairIn(text, locale);
  if (pair) {
    const due = mayNameDay.test(text) ? parse().deadline : null;
    const unit = pair[1].unit || pair[0].unit || current?.unit || '';
    return {
      start: pair[0].value,
      target: pair[1].value,
      current: current?.value ?? null,
      unit,
      due,
      type: null,
    };
  }
  const parsed = parse();
  const due = parsed.deadline;
  const target = targetIn(text, parsed, locale);
  const isBound =
    target !== null && atMost.test(text) && (keeps.test(text) || parsed.direction !== 'decrease');
  return {
    start: start?.value ?? null,
    target: target?.value ?? null,
    current: current?.value ?? null,
    unit: target?.unit || start?.unit || current?.unit || '',
    due,
    type: isBound ? 'atMost' : null,
  };
}

/** The figure that the sentence's grammar takes for its target, as it is written. */
function targetIn(
  text: string,
  parsed: ReturnType<typeof parseInAnyLanguage>,
  locale: WorkbookLocale,
): Amount | null {
  if (parsed.target === null)
    return parsed.change === null ? amountFrom(toward.exec(text)?.[1], locale) : null;
  const figures = [...text.matchAll(anyFigure)].flatMap((match) => amountFrom(match[0], locale) ?? []);
  const near = (amount: Amount, factor: number): boolean =>
    Math.abs(amount.value * factor - (parsed.target ?? 0)) < 1e-6 * Math.max(1, Math.abs(parsed.target ?? 0));
  const found = [1, 60, 7, 0.001].flatMap(
    (factor) => figures.find((amount) => near(amount, factor)) ?? [],
  )[0];
  if (!found) return amountFrom(toward.exec(text)?.[1], locale);
  return found.unit === '' && (parsed.unit === '%' || /^[A-Z]{3}$/.test(parsed.unit ?? ''))
    ? { ...found, unit: parsed.unit ?? '' }
    : found;
}
