// What the grammar needs to know about one language: words by the part they play, and how numbers are written.

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
  | 'filler';

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

export interface Unit {
  readonly unit: string | null;
  readonly family: 'percent' | 'points' | 'times' | 'time' | 'money' | 'longTime';
  readonly factor: number;
}

export interface LanguagePack {
  readonly code: string;
  readonly decimalMark: '.' | ',';
  /** Phrases by tag, separated by commas. */
  readonly verbs: Readonly<Record<VerbTag, string>>;
  readonly cues: Readonly<Record<CueTag, string>>;
  readonly dates: Readonly<Record<DateTag, string>>;
  readonly nouns: Readonly<Record<NounTag, string>>;
  /** January first; each month's names and short forms, separated by commas. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly quarterLetters: string;
  readonly halfLetters: string;
  readonly fiscalLetters: string;
  /** Ordinal words, first to fourth, and the endings of written ordinals. */
  readonly ordinals: readonly string[];
  readonly ordinalEndings: string;
  /** Verbs that multiply: double is 2. */
  readonly multiples: Readonly<Record<string, number>>;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Companion measure for each vanity count, by the words of the count. */
  readonly companions: Readonly<Record<string, string>>;
  /** Words that only say how: significantly. */
  readonly isAdverb: (word: string) => boolean;
  /** Words whose form tells that they name a quality: -ness, -ity, -ful. */
  readonly isQuality: (word: string) => boolean;
  /** Nouns a plural may stem from. */
  readonly singularForms: (word: string) => readonly string[];
  /** Base forms a verb may stem from, likeliest first. */
  readonly baseForms: (word: string) => readonly string[];
}
