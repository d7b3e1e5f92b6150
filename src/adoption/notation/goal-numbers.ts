// The numbers a goal's own sentence holds: `900 → 1,400 (now 1,120)`, `von 12 auf 18`, `Publish 12 stories`.
import type { Day } from '../../domain/day.ts';
import type { KeyResultType } from '../../domain/okr/key-result.ts';
import { parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { type Amount, amountInText, unitNamed } from './amounts.ts';
import { answerSaid } from './answers-in-sentences.ts';
import { tenthsBehind } from './tenths-behind.ts';

export interface GoalNumbers {
  readonly start: number | null;
  readonly target: number | null;
  /** The other end of a range that begins with the target. */
  readonly upper: number | null;
  readonly current: number | null;
  readonly unit: string;
  readonly due: Day | null;
  readonly type: KeyResultType | null;
}

export const nothingSaid: GoalNumbers = {
  start: null,
  target: null,
  upper: null,
  current: null,
  unit: '',
  due: null,
  type: null,
};

const money = '(?:[$€£¥₹]|EUR|USD|GBP|CHF)';
const times =
  'ms|s|sek\\.?|min|h|hrs|std\\.?|days?|hours?|minutes?|seconds?|weeks?|months?|tag(?:en?)?|stunden?|minuten?|sekunden?|wochen?|monat(?:en?)?|jours?|heures?|secondes?|semaines?|mois|d[ií]as?|horas?|minutos?|segundos?|semanas?|mes(?:es)?';
const perCent = '%|per ?cent|pct|prozent|pour ?cent|por ?ciento';
const magnitude =
  'k|mio\\.?|tsd\\.?|mn|bn|mrd\\.?|m|million(?:en|s)?|mill[oó]n|millones|thousand|tausend|mil(?:le)?';
const figure = `(?:${money}\\s?)?[-+−]?\\d(?:[\\d.,'’\\u00a0\\u202f]*\\d)?(?: \\d{3}(?!\\d))*(?:,\\d+)?(?:\\s?(?:${magnitude})(?![\\p{L}]))?(?:\\s?(?:[TkM]?${money}|(?:${perCent}|${times})(?![\\p{L}])))?`;
const about =
  '(?:(?:~|≈|(?:ca|approx|env|aprox)\\.?|circa|about|around|roughly|rund|etwa|environ|unos|unas)\\s*)?';
const nowWords =
  "now|today|currently|current|today at|as of today|at present|aktuell|derzeit|heute|ist|stand(?!\\s+at)|momentan|actuellement|aujourd[’']hui|actuel|à date|à ce jour|en ce moment|à la fecha|hasta la fecha|bisher|so far|to date|actualmente|hoy|ahora|actual|llevamos|vamos por|wir sind bei|on en est|nous en sommes";
const nowBefore = new RegExp(
  `(?<!\\p{L})[(\\[,;–—-]?\\s*(?<!\\p{L})(?:${nowWords})(?:\\s+(?:at|bei|à|en|is|is at))?\\s*[:=]?\\s*(${figure})\\s*[)\\]]?`,
  'iu',
);
const nowAfter = new RegExp(`[(\\[]\\s*(${figure})[^()]{0,20}?\\s*(?:${nowWords})\\s*[)\\]]`, 'iu');
const fromTo = new RegExp(
  `(?:\\b(?:from|von|de|del|depuis|desde|du)\\s+)${about}(${figure})[^\\d]{0,24}?\\s(?:to|auf|bis|à|a|al|au|hasta|zu)\\s+(?:(?:under|below|over|above|unter|über|moins de|plus de|menos de|más de|at least|at most|mindestens|höchstens)\\s+)?${about}(${figure})`,
  'iu',
);
/** `22% to 30%`, without a word before. */
const plainPair = new RegExp(`(${figure})\\s(?:to|auf|à|a|hasta)\\s+${about}(${figure})`, 'iu');
/** `Domain rating 35 to 45`: nothing is counted by them, so that they are no range. */
const pairAtEnd = new RegExp(
  `^\\s*\\p{L}[^\\d,;]*\\s(${figure})\\s(?:to|auf|à|a|hasta)\\s+${about}(${figure})\\s*(?:$|[(\\[.]|(?:by|until|bis|d’ici|hasta)\\s)`,
  'iu',
);
/** `to 5 days instead of 12`, `auf 5 statt 12`: the start comes last. */
const insteadOf = new RegExp(
  `(${figure})[^\\d]{0,20}?\\s(?:instead of|rather than|down from|up from|statt|anstatt|anstelle von|au lieu de|contre|en lugar de|en vez de)\\s+(${figure})`,
  'iu',
);
const arrow = new RegExp(`(${figure})\\s*(?:→|->|=>|➔|➜|⟶|–>|>>|»|\\s>\\s)\\s*${about}(${figure})`, 'iu');
const before =
  "from|baseline|start|was|previously|last (?:year|quarter|month)|(?:previous|prior) (?:year|quarter)|ly|py|ausgangswert|von|vorher|zuvor|basis|vorjahr|vorquartal|letztes jahr|letztes quartal|depuis|avant|l[’']an dernier|année précédente|n-1|desde|antes|año (?:pasado|anterior)|base|statt|20\\d\\d|[qt][1-4]";
const baselineAfter = new RegExp(
  `[(\\[]\\s*(?:${before})\\s*[:=]?\\s*${about}(${figure})(?:\\s+[^()[\\]\\d]{1,24})?\\s*[)\\]]`,
  'iu',
);
/** `(95 last year)`, `(95 im Vorjahr)` */
const baselineBefore = new RegExp(
  `[(\\[]\\s*${about}(${figure})\\s+(?:(?:in|im|en|el|the)\\s+)?(?:${before})\\s*[)\\]]`,
  'iu',
);
const toward = new RegExp(
  `\\s(?:auf|à|a|hasta|zu|mindestens|über|unter|au moins|al menos|plus de|más de|höchstens|maximal)\\s+(${figure})`,
  'iu',
);
/** `Entrar en 40 restaurantes`, and not `en 40 días` */
const inPlaces = new RegExp(`\\sen\\s+(\\d[\\d.]*)\\s+(?!(?:${times})(?![\\p{L}]))\\p{L}{3}`, 'iu');
const anyFigure = new RegExp(figure, 'giu');
const mayNameDay = /\b(?:by|until|before|end|this|next|in|on|q[1-4]|h[12]|20\d\d)\b/i;
const atMost =
  /\b(?:below|under|at most|no more than|not more than|less than|maximum|max\.?|höchstens|maximal|nicht mehr als|unter|moins de|pas plus de|au plus|no más de|menos de|como máximo|or (?:less|lower|fewer)|within)\b|[≤<]/iu;
/** `between $30 and $40`, `keep … 3–5`, `within +/- 5 %` */
const between = new RegExp(
  `(?<!\\p{L})(?:between|zwischen|entre)\\s+(${figure})\\s*(?:and|und|et|y|to|[-–—])\\s*(${figure})`,
  'iu',
);
const rangeKept = new RegExp(`(${figure})\\s*[-–—]\\s*(${figure})`, 'iu');
const aroundZero = new RegExp(`(?:±|\\+\\s?/\\s?[-–−])\\s*(${figure})`, 'iu');
/** `Revenue (€): 0 → 500k` */
const unitInBrackets = /[([]\s*(?:in\s+)?([^()[\]\d]{1,12})\s*[)\]](?=\s*[:–—-]?\s)/u;
/** A year that a name holds: `Content plan 2027`. */
const yearInName = /(?<![\d.,])20[23]\d(?![\d.,]*\d|\s?%)/g;
const keeps = /\b(?:keep|hold|maintain|stay|halten|maintenir|garder|mantener)\b/iu;

function amountFrom(text: string | undefined, locale: WorkbookLocale): Amount | null {
  return text === undefined ? null : amountInText(text, locale);
}

/** `from 40 to 55k` and `$400 → 500k` share their magnitude. */
function pairOf(one: string, other: string, locale: WorkbookLocale): readonly [Amount, Amount] | null {
  const first = amountFrom(one, locale);
  const second = amountFrom(other, locale);
  return first && second ? [sized(first, one, second, other, locale), second] : null;
}

const magnitudeWritten = new RegExp(`(?<=\\d\\s?)(?:(?:${magnitude})(?![\\p{L}])|[TkM](?=${money}))`, 'iu');

/** The first of two as large as the second, where only that says so and they are alike without. */
function sized(first: Amount, one: string, second: Amount, other: string, locale: WorkbookLocale): Amount {
  if (first.unit !== '' || magnitudeWritten.test(one)) return first;
  const written = amountFrom(other.replace(magnitudeWritten, ''), locale)?.value ?? second.value;
  const isAlike = first.value < written * 10 && first.value * 20 > written;
  return isAlike
    ? { ...first, value: Number((first.value * (second.value / written)).toPrecision(12)) }
    : first;
}

/** Two ends that a level is kept between. */
function betweenIn(
  text: string,
  locale: WorkbookLocale,
): Pick<GoalNumbers, 'target' | 'upper' | 'unit'> | null {
  const either = amountFrom(aroundZero.exec(text)?.[1], locale);
  if (either) return { target: -either.value, upper: either.value, unit: either.unit };
  const found = between.exec(text) ?? (keeps.test(text) ? rangeKept.exec(text) : null);
  const ends = found && pairOf(found[1] ?? '', found[2] ?? '', locale);
  if (!ends || ends[0].value >= ends[1].value) return null;
  return { target: ends[0].value, upper: ends[1].value, unit: ends[1].unit || ends[0].unit };
}

function pairIn(text: string, locale: WorkbookLocale): readonly [Amount, Amount] | null {
  const found = fromTo.exec(text) ?? arrow.exec(text) ?? sharesIn(text);
  if (found) return pairOf(found[1] ?? '', found[2] ?? '', locale);
  const turned = insteadOf.exec(text);
  return turned ? pairOf(turned[2] ?? '', turned[1] ?? '', locale) : null;
}

/** Two shares or amounts of money are a way; `2 to 3 posts` is a range. */
function sharesIn(text: string): RegExpExecArray | null {
  const atEnd = keeps.test(text) ? null : pairAtEnd.exec(text);
  if (atEnd) return atEnd;
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
  const from = baselineAfter.exec(withoutNow) ?? baselineBefore.exec(withoutNow);
  const start = amountFrom(from?.[1], locale);
  const text = from && start ? withoutNow.replace(from[0], ' ') : withoutNow;
  const ends = betweenIn(text, locale);
  if (ends) return { ...ends, start: null, current: current?.value ?? null, due: null, type: 'between' };
  const parse = (words = text) =>
    parseInAnyLanguage(words, {
      today,
      cycle: null,
      fiscalYearStartMonth: 1,
      language: locale.language ?? 'en',
    });
  const pair = pairIn(text, locale);
  if (pair) {
    const due = mayNameDay.test(text) ? parse().deadline : null;
    const unit = pair[1].unit || pair[0].unit || current?.unit || unitBeside(text);
    return {
      start: pair[0].value,
      target: pair[1].value,
      upper: null,
      current: current?.value ?? null,
      unit,
      due,
      type: null,
    };
  }
  const parsed = parse();
  const due = parsed.deadline;
  const first = targetIn(text, parsed, locale);
  const withoutYear =
    first?.unit === ''
      ? text.replace(yearInName, (year) => (Number(year) === first.value ? ' ' : year))
      : text;
  const target = withoutYear === text ? first : targetIn(withoutYear, parse(withoutYear), locale);
  const isBound =
    target !== null &&
    parsed.bound !== 'atLeast' &&
    (parsed.bound === 'atMost' || atMost.test(text)) &&
    (keeps.test(text) || parsed.direction !== 'decrease');
  return {
    start: start?.value ?? null,
    target: target?.value ?? null,
    upper: null,
    current: current?.value ?? null,
    unit: target?.unit || start?.unit || current?.unit || unitBeside(text),
    due,
    type: isBound
      ? 'atMost'
      : parsed.bound === 'atLeast' && parsed.direction === 'maintain'
        ? 'atLeast'
        : null,
  };
}

/** A unit that stands in brackets before the figures; '' without one. */
function unitBeside(text: string): string {
  const unit = unitNamed(unitInBrackets.exec(text)?.[1] ?? '');
  return unit === '%' || /^[A-Z]{3}$/.test(unit) ? unit : '';
}

/** The figure that the sentence's grammar takes for its target, as it is written. */
function targetIn(
  text: string,
  parsed: ReturnType<typeof parseInAnyLanguage>,
  locale: WorkbookLocale,
): Amount | null {
  if (parsed.target === null) {
    if (parsed.change === null) return amountFrom(toward.exec(text)?.[1], locale);
    return parsed.direction === null ? amountFrom(inPlaces.exec(text)?.[1], locale) : null;
  }
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
