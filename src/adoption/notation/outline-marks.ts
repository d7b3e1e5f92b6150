// The marks people put before goals: `O1:`, `KR 2.1`, `1.2`, `•`.

export type Level = 'objective' | 'keyResult' | 'initiative';

export interface OutlineMark {
  readonly level: Level | null;
  /** 2 for `1.2`; 0 where the mark is no number of its own. */
  readonly depth: number;
  /** The text without it. */
  readonly rest: string;
}

const keyResultInWords = 'key results?|schl(?:ü|ue?)sselergebnis|r[ée]sultat[- ]cl[ée]|resultado clave';
const objectiveInWords = 'objective|objectif|objetivo|oberziel|ziel|goal|aim|obj';

const named: readonly (readonly [RegExp, Level])[] = [
  [
    new RegExp(
      `^(?:${keyResultInWords}|kr|rc|se)\\s*[#.]?\\s*(?:[a-z]?\\d+(?:\\.\\d+)*[a-z]?\\s*[:.)–—-]?\\s+|[a-z]?\\d+(?:\\.\\d+)*[a-z]?\\s*[:.)–—-]\\s*|[:–—]\\s*|-\\s+)`,
      'i',
    ),
    'keyResult',
  ],
  [
    new RegExp(
      `^(?:(?:${objectiveInWords})\\s+[a-h]\\s*[:.)–—-]\\s+|(?:${objectiveInWords}|o|z)\\.?\\s*#?\\s*(?:\\d+(?:\\.\\d+)*\\s*[:.)–—-]?\\s+|\\d+(?:\\.\\d+)*\\s*[:.)–—-]\\s*|[:–—]\\s*|-\\s+))`,
      'i',
    ),
    'objective',
  ],
  [
    /^(?:initiative|action|task|project|ma(?:ß|ss)nahme|aufgabe|t[âa]che|projet|iniciativa|acci[óo]n|tarea|to[- ]?dos?|zu tun|[àa] faire|por hacer|i|a|t)\s*#?\s*(?:\d+(?:\.\d+)*\s*[:.)–—-]?\s+|\d+(?:\.\d+)*\s*[:.)–—-]\s*|[:–—]\s*)/i,
    'initiative',
  ],
];
const numbered =
  /^\(?(\d{1,2}(?:\.\d{1,2})+)[.):]?\s+(?=\p{Lu}(?!i[ol]))|^\(?(\d{1,2}(?:\.\d{1,2})*)[.):]\s*(?=\D)|^([a-h])\)\s+|^([IVX]{1,4})[.)]\s+/u;
/** `Axe 1 :`, `Pillar B –`: what a plan is divided into. */
const axis =
  /^(?:ax[ei]s?|eje|(?:strategic )?pillar|pilier|pilar|säule|handlungsfeld|schwerpunkt|sto(?:ß|ss)richtung|(?:strategic )?priority|priorité|prioridad|priorität|theme|thème|thema|chantier)\s*#?\s*(?:\d{1,2}|[A-H]|[IVX]{1,4})\s*[:.)–—-]\s*(?=\S)/iu;
const bullet = /^(?:[•▪◦‣●○■□*·–—→>-]+|[☐☑☒✅✔✓❌✗]\ufe0f?|\[[ xX✓]?\])\s+/u;
const wholeMark = new RegExp(
  `^(?:(?:o|${objectiveInWords})?[ #]?\\d+[ ._/-]*(?=kr|rc|se))?(?:(o|z|${objectiveInWords})|(kr|rc|se|${keyResultInWords})|(i|a|t|initiative))?[ #._-]*(\\d+(?:[.-]\\d+)*|[a-z])?(?:[.-]?([a-z]))?[.:)]?$`,
  'i',
);

/** `→ KR:`, `🎯 Objective:`: signs that may stand before a mark in words. */
const signs = /^(?:[•▪◦‣●○■□*·–—→➔➜▶►>-]+|\p{Extended_Pictographic}\ufe0f?)\s+/u;

/** The mark a text begins with; null without one. */
export function markOf(text: string): OutlineMark | null {
  const drawn = signs.exec(text);
  const behind = drawn && text.length > drawn[0].length ? markOf(text.slice(drawn[0].length)) : null;
  if (behind?.level) return behind;
  for (const [mark, level] of named) {
    const found = mark.exec(text);
    if (found && found[0].length < text.length)
      return { level, depth: 0, rest: text.slice(found[0].length).trim() };
  }
  const axisNamed = axis.exec(text);
  if (axisNamed) return { level: null, depth: 1, rest: text.slice(axisNamed[0].length).trim() };
  const number = numbered.exec(text);
  if (number) {
    const digits = number[1] ?? number[2] ?? (number[4] && '1');
    const rest = text.slice(number[0].length).trim();
    return rest === ''
      ? null
      : { level: null, depth: digits === undefined ? 2 : digits.split('.').length, rest };
  }
  const dot = bullet.exec(text);
  return dot ? { level: null, depth: 0, rest: text.slice(dot[0].length).trim() } : null;
}

/** Whether a text is one of those that a plan is divided into. */
export const namesAxis = (text: string): boolean => axis.test(text);

/**
 * The number in the mark of a text; '' without one.
 *
 * @example numberBefore('KR1.1: Raise aided awareness') //=> 'KR1.1'
 */
export function numberBefore(text: string): string {
  const whole = text.trim();
  const mark = whole.slice(0, whole.length - (markOf(whole)?.rest.length ?? whole.length));
  return /\d|\b[A-H]\b/.test(mark) ? mark.replace(/[\s:.)–—-]+$/, '') : '';
}

/** What a box drawn before a text says: ticked 1, empty 0; null without a box. */
export function tickBefore(text: string): 0 | 1 | null {
  const box = /^\s*(?:[•*–—-]\s+)?(?:([☑☒✅✔✓]|\[[xX✓]\])|([☐❌✗]|\[ ?\]))\ufe0f?\s/u.exec(text);
  return box ? (box[1] === undefined ? 0 : 1) : null;
}

/**
 * A goal's text without its mark, on one line.
 *
 * @example withoutMark('KR1.1 Raise aided awareness') //=> 'Raise aided awareness'
 */
export function withoutMark(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const rest = markOf(whole)?.rest ?? whole;
  return tickBefore(rest) === null ? rest : (markOf(rest)?.rest ?? rest);
}

/** The level an ID alone gives away: `O1`, `KR1.1`, `2`, `2.1` or `2a`. */
export function levelOfId(id: string): { level: Level | null; depth: number } | null {
  /** Below a number. */
  if (/^[a-h]\)$/i.test(id.trim())) return { level: null, depth: 2 };
  /** `SEO` is no number of a result. */
  const found = /^seo$/i.test(id.trim()) ? null : wholeMark.exec(id.trim());
  if (!found || id.trim() === '') return null;
  const [, objective, keyResult, initiative, digits, letter] = found;
  const isLettered = letter !== undefined && /^\d/.test(digits ?? '');
  const depth = digits === undefined ? 0 : digits.split(/[.-]/).length + Number(isLettered);
  if (keyResult) return { level: 'keyResult', depth };
  if (initiative) return { level: 'initiative', depth };
  /** `O1.2` is below `O1`. */
  return { level: objective && depth < 2 ? 'objective' : null, depth };
}

/** The level a word in a column of kinds names. */
export function levelNamed(text: string): Level | null {
  const word = text.trim().toLowerCase();
  if (/^(?:o|obj\.?|objectives?|goal|ziel|oberziel|objectif|objetivo)$/.test(word)) return 'objective';
  if (
    /^(?:kr|krs|key results?|schl(?:ü|u)sselergebnis|r[ée]sultat cl[ée]|resultado clave|rc|se|result)$/.test(
      word,
    )
  )
    return 'keyResult';
  return /^(?:initiatives?|actions?|tasks?|projects?|ma(?:ß|ss)nahme|aufgabe|projekt|projet|t[âa]che|iniciativa|acci[óo]n|tarea)$/.test(
    word,
  )
    ? 'initiative'
    : null;
}

const markWithin = /(?<=[\s;,./|])(?=(?:KR|RC|R|SE) ?\d+ ?[:.)–-] ?\S)/u;

/** `KR1: … KR2: …`, `One thing; Another thing`: items that stand in one line. */
function inOneLine(line: string): readonly string[] {
  const withoutEnd = (item: string): string => item.replace(/[\s;,/|]+$/, '').trim();
  const marked = line.split(markWithin).map(withoutEnd);
  if (marked.length > 1 && marked.every((item) => markOf(item) !== null)) return marked;
  const parts = line
    .split(/\s*;\s+/)
    .map(withoutEnd)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^[\p{Lu}\d\p{Sc}].*\s/u.test(part)) ? parts : [line];
}

const figuresAlone =
  /^(?:(?:now|today|current(?:ly)?|so far|baseline|start|from|target|goal|aktuell|heute|stand|ist|ziel|actuel(?:lement)?|aujourd[’']hui|départ|cible|actual(?:mente)?|hoy|meta|inicio)\s*[:=]?\s*)?[^\p{L}]*\d(?:[^\p{L}]|\p{L}{1,3}(?!\p{L}))*$/iu;

/** `Retention`, `22 % → 30 %`, `now 25 %` below each other: lines of figures belong to the name above them. */
function withFiguresBelow(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.length - 1;
    if (figuresAlone.test(line) && /\p{L}{3}/u.test(joined[last] ?? '')) joined[last] += ` ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** The items of a cell that lists several: marked lines, with what hangs on below a line kept with it. */
export function itemsIn(text: string, isListWanted = false): readonly string[] {
  const written = withFiguresBelow(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const lines = written.length === 1 && isListWanted ? inOneLine(written[0] ?? '') : written;
  const marked = lines.filter((line) => markOf(line) !== null).length;
  if (lines.length < 2) return lines;
  if (marked >= 2 || (marked === 1 && markOf(lines[0] ?? ''))) {
    const items: string[] = [];
    for (const line of lines) {
      const last = items.length - 1;
      if (markOf(line) || last < 0) items.push(line);
      else items[last] = `${items[last]} ${line}`;
    }
    return items;
  }
  return isListWanted ? lines : [lines.join(' ')];
}
