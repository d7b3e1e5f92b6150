// Reads one key result: its numbers from the columns, or from its sentence where no column holds them.
import { partsOfDay } from '../../domain/day.ts';
import { type KeyResultType, keyResultTypes } from '../../domain/okr/key-result.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { amongPercents } from '../blocks/mixed-scale.ts';
import { type Amount, amountInText, unitNamed, yesNoIn } from '../notation/amounts.ts';
import { fromToIn, type GoalNumbers, goalNumbersIn, nothingSaid } from '../notation/goal-numbers.ts';
import { namesBothEnds } from '../notation/headings.ts';
import { tickBefore, withoutMark } from '../notation/outline-marks.ts';
import type { AdoptedInitiative, AdoptedKeyResult, Inferred, Scale } from '../understanding.ts';

/** A key result while rows are still being added to it. */
export interface GrowingKeyResult extends Omit<AdoptedKeyResult, 'id' | 'owner' | 'notes' | 'initiatives'> {
  id: string;
  owner: string;
  readonly notes: string[];
  readonly initiatives: AdoptedInitiative[];
}

/** How the shares of a column are typed besides fractions: as 45, as 45 %, or neither. */
export type SharesBeside = 'wholes' | 'percents' | null;

/** The columns a key result is read from; null where there is none. */
export interface KeyResultColumns {
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly progress: number | null;
  readonly unit: number | null;
  readonly type: number | null;
  readonly weight: number | null;
  readonly confidence: number | null;
  readonly owner: number | null;
  readonly due: number | null;
}

export const noColumns: KeyResultColumns = {
  start: null,
  target: null,
  current: null,
  progress: null,
  unit: null,
  type: null,
  weight: null,
  confidence: null,
  owner: null,
  due: null,
};

const typeWords: readonly (readonly [RegExp, KeyResultType])[] = [
  [
    /^(?:yes ?\/ ?no|binary|boolean|bin[äa]r|ja ?\/ ?nein|oui ?\/ ?non|s[ií] ?\/ ?no|binaire|binario|y\/n)/i,
    'yesNo',
  ],
  [/^(?:milestones?|meilenstein|jalon|hito)/i, 'milestone'],
  [/^(?:increase|grow|higher|up|erh[öo]hen|steigern|augment|aumentar|incrementar|hausse)/i, 'increase'],
  [/^(?:decrease|reduce|lower|down|senken|reduzieren|r[ée]dui|diminu|reducir|disminuir|baisse)/i, 'decrease'],
  [/^(?:at least|minimum|min\.?|mindestens|au moins|al menos|maintain above|keep above|≥)/i, 'atLeast'],
  [/^(?:at most|maximum|max\.?|h[öo]chstens|au plus|como m[áa]ximo|keep below|≤)/i, 'atMost'],
  [/^(?:between|range|zwischen|entre)/i, 'between'],
];

/** The type that a word or two name. */
export const typeNamed = (text: string): KeyResultType | null =>
  keyResultTypes.find((type) => type.toLowerCase() === text.toLowerCase()) ??
  typeWords.find(([words]) => words.test(text))?.[1] ??
  null;

/** A confidence out of ten, from 7, 7/10, 0.7, 70 % or 3/5. */
function confidenceOf(amount: Amount | null, isOutOfFive: boolean): number | null {
  if (!amount) return null;
  const { isPercent, outOf, value } = amount;
  const ofTen =
    outOf !== null
      ? (value / outOf) * 10
      : isPercent || value > 10
        ? value / 10
        : value < 1
          ? value * 10
          : value;
  const scaled = isOutOfFive && outOf === null && !isPercent ? ofTen * 2 : ofTen;
  return scaled >= 0 && scaled <= 10 ? Number(scaled.toPrecision(6)) : null;
}

/** Of the columns that hold the same of several dates, the last that is filled in a row. */
function latestFilled(
  { columns, grid, setting }: BlockReader,
  row: number,
  first: number | null,
): number | null {
  const own = first === null ? undefined : columns[first];
  const alike = columns.filter(
    ({ meaning, number, column, span }) =>
      meaning === own?.meaning &&
      number === own.number &&
      (span === null || span.from <= setting.today) &&
      grid.text(row, column) !== '',
  );
  return alike[alike.length - 1]?.column ?? first;
}

/** `6/10` that the spreadsheet took for a day of June. */
function shareTakenForDay({ grid, setting }: BlockReader, row: number, column: number | null): Amount | null {
  const value = column === null ? '' : grid.value(row, column);
  if (!isDate(value)) return null;
  const { month, dayOfMonth } = partsOfDay(setting.locale.dayOf(value));
  const isMonthFirst = setting.locale.dateOrder === 'monthFirst';
  const [first, whole] = isMonthFirst ? [month, dayOfMonth] : [dayOfMonth, month];
  if ((whole !== 5 && whole !== 10) || first > whole) return null;
  return { value: first, unit: '', isPercent: false, outOf: whole, bound: null, upper: null };
}

/** A share of the way in per cent, from 70 %, 70 or 0.7. */
function percentOf(
  { isPercent, outOf, value }: Amount,
  fractionsAre: () => Scale,
  beside: SharesBeside,
): number {
  if (outOf !== null) return Number(((value / outOf) * 100).toPrecision(12));
  if (isPercent || value > 1) return value;
  const isFraction = value > 0 && value < 1;
  const isTyped = isFraction ? beside !== null && fractionsAre() === 'asTyped' : beside === 'wholes';
  return isTyped ? value : Number((value * 100).toPrecision(12));
}

/** `Target (%)`: a unit that stands in the headings of the numbers. */
function unitOfHeadings({ columns: all }: BlockReader, { current, start, target }: KeyResultColumns): string {
  for (const column of [target, current, start]) {
    const text = column === null ? '' : (all[column]?.text ?? '');
    if (/[\p{L}\s]%\s*$/u.test(text)) return '%';
    const unit = unitNamed(/[([]\s*(?:in )?([^()[\]]{1,12})\s*[)\]]/.exec(text)?.[1] ?? '');
    if (unit === '%' || /^[A-Z]{3}$/.test(unit)) return unit;
  }
  return '';
}

/** `0 to 12` under a heading that names start and target: no range, but both ends. */
function endsUnder(
  { columns, grid, setting }: BlockReader,
  row: number,
  column: number | null,
): Pick<GoalNumbers, 'start' | 'target' | 'unit'> | null {
  if (column === null || !namesBothEnds(columns[column]?.text ?? '')) return null;
  const [one = '', other = '', more] = grid.text(row, column).split(/\s+(?:to|bis|à|a|[-–])\s+/);
  const start = amountInText(one, setting.locale);
  const target = amountInText(other, setting.locale);
  if (!start || !target || more !== undefined) return null;
  return { start: start.value, target: target.value, unit: target.unit || start.unit };
}

/** The unit in brackets at the end of a name: `First answer (hours)`. */
export function unitIn(text: string): string {
  const inBrackets = /\((?:in )?([^()]{1,20})\)\s*$/.exec(text)?.[1];
  return inBrackets !== undefined && !/\d/.test(inBrackets) ? unitNamed(inBrackets) : '';
}

export function readKeyResult(
  reader: BlockReader,
  row: number,
  nameColumn: number,
  written: string,
  columns: KeyResultColumns,
  beside: SharesBeside,
): GrowingKeyResult {
  const { grid, setting } = reader;
  const keyResult = withoutMark(written);
  const inferred = new Set<Inferred>();
  grid.use(row, nameColumn);
  const places = [columns.start, columns.target, columns.current];
  const ends = endsUnder(reader, row, columns.target);
  const amountsAsWritten = places.map((column) =>
    ends !== null && column === columns.target ? null : reader.amount(row, column),
  );
  const [start, target, current] = amountsAsWritten.map((amount, index) => {
    const column = places[index] ?? null;
    if (column === null || !amount) return amount;
    return amongPercents(amount, amountsAsWritten, () => reader.scaleOf(row, column, amount.value));
  });
  const points = reader.points(row, amountsAsWritten).filter(({ column }) => column !== columns.start);
  const progressColumn = columns.progress;
  const hasNumbers = Boolean(start || target || current || points.length > 0);
  const isTypedProgress = progressColumn !== null && !grid.isFormula(row, progressColumn);
  const typedShare = hasNumbers ? null : reader.look(row, progressColumn);
  const isYesNoUnit = columns.unit !== null && typeNamed(grid.text(row, columns.unit)) === 'yesNo';
  const typeColumn = isYesNoUnit ? columns.unit : columns.type;
  const type = typeColumn === null ? null : typeNamed(grid.textFromAbove(row, typeColumn));
  if (type !== null) reader.take(row, typeColumn);
  const targetYesNo = target ? null : reader.yesNo(row, columns.target);
  const currentYesNo =
    current || target
      ? null
      : (reader.yesNo(row, columns.current) ??
        (targetYesNo === null ? null : reader.latestYesNo(row)) ??
        (start ? null : (reader.yesNo(row, progressColumn) ?? tickBefore(written))));
  const isYesNo = type === 'yesNo' || (!start && !target && (targetYesNo !== null || currentYesNo !== null));
  const isComplete = Boolean(start && target) || isYesNo;
  const bothEnds = target || columns.target === null ? '' : grid.text(row, columns.target);
  const inTarget = ends ?? fromToIn(bothEnds, setting.locale);
  if (inTarget && columns.target !== null) grid.use(row, columns.target);
  const said: GoalNumbers = inTarget
    ? { ...nothingSaid, ...inTarget }
    : isComplete
      ? nothingSaid
      : goalNumbersIn(keyResult, setting.locale, setting.today);
  const hasBothEnds = said.start !== null && said.target !== null;
  const progress = hasBothEnds || inTarget ? null : typedShare;
  const isSaid = !start && !target && !isYesNo && !progress;
  const agrees = target !== null && target !== undefined && said.target === target.value;
  const choose = (
    own: number | null | undefined,
    field: 'start' | 'target' | 'current',
    isAllowed: boolean,
  ): number | null => {
    if (own !== null && own !== undefined) return own;
    if (!isAllowed || said[field] === null) return null;
    inferred.add(field);
    return said[field];
  };
  const isOfSentence = isSaid || agrees;
  const latest = points[points.length - 1];
  const wholeOf = current?.outOf ?? null;
  const startValue = isYesNo ? null : choose(start?.value, 'start', isOfSentence);
  const targetValue = isYesNo ? targetYesNo : choose(target?.value ?? wholeOf, 'target', isSaid);
  if (progress && progressColumn !== null) grid.use(row, progressColumn);
  const fractionsAre = (): Scale =>
    progress && progressColumn !== null ? reader.scaleOf(row, progressColumn, progress.value) : 'share';
  const share = progress ? percentOf(progress, fractionsAre, beside) : null;
  const currentValue = isYesNo
    ? (currentYesNo ?? (current ? current.value : null))
    : choose(current?.value ?? latest?.amount.value ?? share, 'current', isOfSentence);
  const ownUnit = isYesNoUnit ? '' : unitNamed(reader.take(row, columns.unit));
  const amounts = [target, start, current, latest?.amount ?? null];
  const percent = amounts.some((amount) => amount?.isPercent) ? '%' : '';
  const counted = amounts.map((amount) => amount?.unit ?? '').find((unit) => unit !== '') ?? '';
  const fromSentence = isOfSentence && said.unit !== '' ? said.unit : unitOfHeadings(reader, columns);
  const unit = ownUnit || percent || counted || (share !== null ? '%' : fromSentence || unitIn(keyResult));
  if (ownUnit === '' && percent === '' && counted === '' && unit !== '') inferred.add('unit');
  const dayOfTarget =
    target || start || current || targetYesNo !== null || inTarget
      ? null
      : reader.dueQuietly(row, columns.target);
  const untilTarget = columns.target === null ? null : (reader.columns[columns.target]?.until ?? null);
  const ownDue = reader.due(row, columns.due) ?? dayOfTarget;
  const due = ownDue ?? (columns.due === null ? (said.due ?? untilTarget) : null);
  if (due !== null && ownDue === null) inferred.add('due');
  const weight = reader.amount(row, columns.weight)?.value ?? null;
  const confidenceColumn = latestFilled(reader, row, columns.confidence);
  const confidenceHeading = confidenceColumn === null ? '' : (reader.columns[confidenceColumn]?.text ?? '');
  const confidence = confidenceOf(
    reader.look(row, confidenceColumn) ?? shareTakenForDay(reader, row, confidenceColumn),
    /(?:of|\/|-|–|to|von|sur) ?5\b/.test(confidenceHeading),
  );
  if (confidence !== null && confidenceColumn !== null) grid.use(row, confidenceColumn);
  const isShare = share !== null && !isYesNo;
  const kind = isYesNo
    ? 'yesNo'
    : (type ??
      target?.bound ??
      (isOfSentence ? said.type : null) ??
      typeOf(isShare ? (startValue ?? 0) : startValue, isShare ? (targetValue ?? 100) : targetValue));
  if (kind !== null && type === null) inferred.add('type');
  if (isShare && startValue === null) inferred.add('start');
  if (isShare && targetValue === null) inferred.add('target');
  for (const column of [columns.start, columns.target, columns.current]) {
    if (
      column !== null &&
      !grid.isUsed(row, column) &&
      grid.text(row, column) !== '' &&
      yesNoIn(grid.value(row, column)) === null
    ) {
      reader.doubts.push({
        cell: grid.nameOf(row, column),
        code: 'unreadable-number',
        text: grid.text(row, column),
      });
    }
  }
  if (hasNumbers && !isTypedProgress && progressColumn !== null) grid.use(row, progressColumn);
  return {
    keyResult,
    id: '',
    type: kind,
    start: isShare && startValue === null ? 0 : startValue,
    target: isShare && targetValue === null ? 100 : targetValue,
    upper: target?.upper ?? null,
    current: currentValue,
    unit,
    weight,
    owner: reader.take(row, columns.owner),
    due,
    confidence,
    notes: [],
    checkIns: points.map(({ point }) => point),
    initiatives: [],
    inferred: [...inferred],
    cell: grid.nameOf(row, nameColumn),
  };
}

function typeOf(start: number | null, target: number | null): KeyResultType | null {
  if (start === null || target === null || start === target) return null;
  return start < target ? 'increase' : 'decrease';
}

/** A key result that is a sentence in a list or a column of its own. */
export function keyResultFromSentence(
  reader: BlockReader,
  row: number,
  column: number,
  written: string,
): GrowingKeyResult {
  const sentence: BlockReader = { ...reader, points: () => [], latestYesNo: () => null };
  return readKeyResult(sentence, row, column, written, noColumns, null);
}
