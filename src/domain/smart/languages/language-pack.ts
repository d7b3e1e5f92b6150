// What the grammar needs to know about one language, as plain data: words by the part they play, their endings, how numbers are written.

/** The part a word or phrase plays in a goal. */
export type Tag = VerbTag | CueTag | DateTag | NounTag;

/** Verbs, matched in any form: increase, increases, increasing, increased. */
export type VerbTag =
  | 'raise'
  | 'lower'
  | 'keep'
  /** On top of what is there: gain, add. */
  | 'add'
  /** A count to be reached in the period: win, close, book. */
  | 'win'
  | 'reach'
  /** For the better, whichever way that is: improve, optimise. */
  | 'improve'
  /** Says that something moves, not where to: bring, get. */
  | 'move'
  /** A task or a product: write, launch. */
  | 'make'
  /** A task or a result, by its object: deliver a website, deliver leads. */
  | 'produce'
  /** An activity without an end: support, work on. */
  | 'assist'
  /** Finds a first value: measure, establish. */
  | 'discover';

/** Words that tell what the number or date beside them is for. */
export type CueTag =
  | 'from'
  | 'to'
  | 'by'
  | 'at'
  | 'of'
  | 'atMost'
  | 'atLeast'
  | 'orLess'
  | 'orMore'
  | 'within'
  /** Before two numbers with "and" between them. */
  | 'between'
  /** After a number: the better side of it counts, too. */
  | 'orBetter'
  | 'now'
  | 'approximately'
  | 'and'
  | 'while'
  | 'beside'
  | 'per'
  | 'label'
  | 'more'
  | 'fewer'
  | 'determiner'
  | 'leadIn'
  | 'inOrderTo'
  | 'up'
  | 'down'
  | 'half'
  | 'compared'
  | 'noDate'
  | 'placeholder'
  | 'filler'
  /** Counts as "from", "to" or "by" only with a number after it; otherwise it only joins words. */
  | 'fromNumber'
  | 'toNumber'
  | 'byNumber';

export type DateTag =
  | 'end'
  | 'start'
  | 'middle'
  | 'this'
  | 'next'
  | 'before'
  | 'until'
  | 'in'
  | 'quarter'
  | 'halfYear'
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'fiscal'
  | 'cycle'
  | 'yearEnd'
  | 'quarterEnd'
  | 'monthEnd'
  | 'weekEnd'
  | 'dateJoint'
  | 'every';

export type NounTag =
  /** Names a measure by itself: rate, NPS, revenue. */
  | 'metric'
  /** A measure that is a share, so it ends at 100 %. */
  | 'share'
  /** A percentage that may pass 100: ROI, growth. */
  | 'unbounded'
  | 'lowerIsBetter'
  | 'higherIsBetter'
  /** Net promoter score: −100 to 100. */
  | 'promoter'
  | 'rating'
  | 'vanity'
  /** Makes a vanity count a ratio: rate, per, cost. */
  | 'ratio'
  /** What a result is counted in: leads, customers. */
  | 'result'
  /** What a task produces: blog posts, webinars. */
  | 'deliverable'
  /** States of a finished task: live, published. */
  | 'finished'
  /** Abstract: a measure only with a number. */
  | 'abstract'
  /** Empty even with a number: performance, things. */
  | 'empty'
  /** Concrete, but says nothing alone: marketing, customers. */
  | 'general'
  | 'slogan'
  | 'department'
  | 'baselineWord'
  /** Only counts what follows: number of, volume of. */
  | 'counter'
  /** A measure that has no plural: traffic, revenue. */
  | 'massMeasure';

/** What a word becomes where its form matches: a pattern, and the forms it may stem from, as "$1,$1e". */
export type FormRule = readonly [pattern: string, forms: string];

/** How words bend; in each list the first rule that fits counts. */
export interface WordForms {
  /** Rewrites a spelling to the one that is listed: optimize → optimise. */
  readonly spellings: readonly FormRule[];
  /** Nouns a plural may stem from. */
  readonly plurals: readonly FormRule[];
  /** Base forms a verb may stem from. */
  readonly verbs: readonly FormRule[];
  /** grew → grow. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Words that only say how: significantly. */
  readonly adverb: string;
  readonly noAdverb: string;
  /** Words whose form tells that they name a quality: -ness, -ity, -ful. */
  readonly quality: string;
  readonly noQuality: string;
  /** Words glued to the next by an apostrophe: l', d'. */
  readonly elisions: string;
  /** "Abschlussquote" is a kind of "quote". */
  readonly isCompounding: boolean;
}

/** The words for units, separated by commas; signs and currency codes are the same everywhere. */
export interface UnitWords {
  readonly percent: string;
  readonly points: string;
  readonly milliseconds: string;
  readonly seconds: string;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly years: string;
  /** By ISO code. */
  readonly money: Readonly<Record<string, string>>;
}

/**
 * A key result put into words, in the language's own order; what stands in square brackets is left out
 * where the start is not known.
 */
export interface ComposedSentences {
  readonly increase: string;
  readonly decrease: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly between: string;
  /** "by {day}". */
  readonly by: string;
  /** "{day} {month} {year}"; {Month} with a capital, {Mon} short. */
  readonly date: string;
  /** "{number} %". */
  readonly percent: string;
  /** "{number} percentage points". */
  readonly points: string;
}

/** One language; plain data, so that a page can be handed the one it needs. */
export interface LanguagePack {
  readonly code: string;
  readonly decimalMark: '.' | ',';
  /** Letters that tell it from the other languages. */
  readonly letters: string;
  /** "Churn von 4 % auf 3 % senken": a clause ends on its verb, and nouns have a capital. */
  readonly isVerbLast: boolean;
  /** "Abonnés LinkedIn": what a noun is of stands behind it. */
  readonly isNounFirst: boolean;
  /** Phrases by the part they play, separated by commas. */
  readonly verbs: Readonly<Record<VerbTag, string>>;
  readonly cues: Readonly<Record<CueTag, string>>;
  readonly dates: Readonly<Record<DateTag, string>>;
  readonly nouns: Readonly<Record<NounTag, string>>;
  readonly forms: WordForms;
  /** January first; each month's names and short forms, separated by commas. */
  readonly months: readonly string[];
  /** Feasts that fall on one day of every year, as month and day: 1225. */
  readonly feasts: Readonly<Record<string, number>>;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What stands before the number: Q1, H2, FY27. */
  readonly quarterLetters: string;
  readonly halfLetters: string;
  readonly fiscalLetters: string;
  /** Ordinal words, first to fourth, each with its forms, and the endings of written ordinals. */
  readonly ordinals: readonly string[];
  readonly ordinalEndings: string;
  /** Verbs that multiply: double is 2. */
  readonly multiples: Readonly<Record<string, number>>;
  /** In per cent: quarter is 25. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly units: UnitWords;
  /** Companion measure for each vanity count, by the words of the count. */
  readonly companions: Readonly<Record<string, string>>;
  readonly composed: ComposedSentences;
}
