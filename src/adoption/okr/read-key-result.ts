// Reads one key result: its numbers from the columns, or from its sentence where no column holds them.
import type { Day } from '../../domain/day.ts';
import type { KeyResultType } from '../../domain/okr/key-result.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { isPlaceholder, unitNamed, yesNoIn } from '../notation/amounts.ts';
import { answerWithDay } from '../notation/answers-in-sentences.ts';
import { deadlineSaid } from '../notation/deadline-said.ts';
import { type GoalNumbers, goalNumbersIn, nothingSaid } from '../notation/goal-numbers.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import type { AdoptedKeyResult, Inferred } from '../understanding.ts';
import { confidenceOf } from './confidence-of-row.ts';
import { figuresInOrder } from './figures-in-order.ts';
import type { GrowingKeyResult } from './growing-objective.ts';
import { type KeyResultColumns, type KeyResultRow, noColumns } from './key-result-columns.ts';
import { type Answers, answersIn, type Figures, figuresIn, hasFigures } from './key-result-figures.ts';
import { typeBetween, typeNamed } from './key-result-type.ts';
import { unitIn, unitOfHeadings, unitOfKind } from './key-result-unit.ts';
import { percentOf, type SharesBeside } from './share-done.ts';

export function readKeyResult(
  reader: BlockReader,
  row: number,
  nameColumn: number,
  written: string,
  columns: KeyResultColumns,
  beside: SharesBeside,
): GrowingKeyResult {
  const { grid } = reader;
  const heading = reader.columns[nameColumn]?.text ?? '';
  const source: KeyResultRow = { reader, row, columns, written, heading };
  grid.use(row, nameColumn);
  const cells = cellsOf(source, beside);
  const own: Told = {
    ...numbersOfCells(cells),
    unit: unitOfCells(source, cells.figures),
    due: dueOfCells(source, cells),
    type: cells.type,
  };
  const told = withSaid(own, source, cells);
  const weight = reader.amount(row, columns.weight)?.value ?? null;
  const confidence = confidenceOf(source, told.target);
  doubtUnreadable(source);
  return {
    ...told,
    keyResult: withoutMark(written),
    id: '',
    upper:
      cells.figures.target?.upper ??
      (own.target === null && told.type === 'between' ? cells.said.upper : null),
    weight,
    owner: reader.take(row, columns.owner),
    confidence,
    notes: wordsOfAnswer(source, cells.answers),
    checkIns: cells.figures.points,
    initiatives: [],
    inferred: mayBeInferred.filter((field) => isBlank(own[field]) && !isBlank(told[field])),
    cell: grid.nameOf(row, nameColumn),
  };
}

const plainAnswer = /^(?:yes|no|y|n|ja|nein|oui|non|s[ií]|true|false|x|[✓✔☑✅✗✘❌☐✖]\ufe0f?)$/iu;

/** `Today: not yet`, of which a current value of 0 says less. */
function wordsOfAnswer({ reader, row, columns }: KeyResultRow, { current }: Answers): string[] {
  const { grid } = reader;
  const text = current === null || columns.current === null ? '' : grid.text(row, columns.current);
  if (text === '' || plainAnswer.test(text) || columns.current === null) return [];
  return [`${reader.columns[columns.current]?.text ?? ''}: ${text}`];
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

/** What cells or a sentence can tell. */
type Told = Pick<AdoptedKeyResult, Inferred>;

const mayBeInferred: readonly Inferred[] = ['start', 'target', 'current', 'unit', 'due', 'type'];

const isBlank = (value: string | number | null): boolean => value === null || value === '';

interface Cells {
  readonly type: KeyResultType | null;
  readonly figures: Figures;
  readonly answers: Answers;
  readonly isYesNo: boolean;
  /** The share of the way, in per cent, where the row tells no more. */
  readonly share: number | null;
  /** What the sentence says, or the cell of the target in place of it. */
  readonly said: GoalNumbers;
}

function cellsOf(source: KeyResultRow, beside: SharesBeside): Cells {
  const figures = figuresIn(source);
  const type = typeOfCells(source);
  const answers = answersIn(source, figures);
  const isAnswered = answers.target !== null || answers.current !== null;
  const isYesNo = type === 'yesNo' || (!figures.start && !figures.target && isAnswered);
  const said = saidOf(source, figures, isYesNo);
  return { type, figures, answers, isYesNo, said, share: shareDone(source, figures, said, beside) };
}

const isYesNoUnit = ({ reader, row, columns }: KeyResultRow): boolean =>
  columns.unit !== null && typeNamed(reader.grid.text(row, columns.unit)) === 'yesNo';

function typeOfCells(source: KeyResultRow): KeyResultType | null {
  const { reader, row, columns } = source;
  const column = isYesNoUnit(source) ? columns.unit : columns.type;
  const type = column === null ? null : typeNamed(reader.grid.textFromAbove(row, column));
  if (type !== null) reader.take(row, column);
  return type;
}

function saidOf({ heading, reader, written }: KeyResultRow, figures: Figures, isYesNo: boolean): GoalNumbers {
  const { locale, today } = reader.setting;
  if (figures.ends) return { ...nothingSaid, ...figures.ends };
  const inOrder = figuresInOrder(written, heading, locale);
  if (inOrder) return { ...nothingSaid, ...inOrder };
  if (figures.start && figures.target) return nothingSaid;
  const said = goalNumbersIn(withoutMark(written), locale, today);
  const due = deadlineSaid(written, said.due, reader.setting);
  return isYesNo ? { ...nothingSaid, due } : { ...said, due };
}

function shareDone(
  { reader, row, columns: { progress } }: KeyResultRow,
  figures: Figures,
  said: GoalNumbers,
  beside: SharesBeside,
): number | null {
  if (progress === null) return null;
  const { grid } = reader;
  if (hasFigures(figures)) {
    if (grid.isFormula(row, progress)) grid.use(row, progress);
    return null;
  }
  const saysBothEnds = said.start !== null && said.target !== null;
  const share = saysBothEnds ? null : reader.look(row, progress);
  if (!share) return null;
  grid.use(row, progress);
  return percentOf(share, () => reader.scaleOf(row, progress, share.value), beside);
}

function numbersOfCells({
  figures,
  answers,
  isYesNo,
  share,
}: Cells): Pick<Told, 'start' | 'target' | 'current'> {
  const { start, target, current, latest } = figures;
  if (isYesNo)
    return { start: null, target: answers.target, current: answers.current ?? current?.value ?? null };
  return {
    start: start?.value ?? null,
    target: target?.value ?? current?.outOf ?? null,
    current: current?.value ?? latest?.value ?? share,
  };
}

function unitOfCells(source: KeyResultRow, { start, target, current, latest }: Figures): string {
  const { reader, row, columns } = source;
  const ownUnit = isYesNoUnit(source) ? '' : unitNamed(reader.take(row, columns.unit));
  const amounts = [target, start, current, latest];
  const percent = amounts.some((amount) => amount?.isPercent) ? '%' : '';
  const ofAmounts =
    percent || (amounts.map((amount) => amount?.unit ?? '').find((unit) => unit !== '') ?? '');
  return ownUnit || ofAmounts || unitOfKind(columns.type === null ? '' : reader.grid.text(row, columns.type));
}

function dueOfCells(
  { reader, row, columns }: KeyResultRow,
  { figures: { start, target, current, ends }, answers }: Cells,
): Day | null {
  const isMeasured = start || target || current || ends || answers.target !== null;
  const dayOfTarget = isMeasured ? null : reader.dueQuietly(row, columns.target);
  return reader.due(row, columns.due) ?? dayOfTarget;
}

/** What cells tell, and what the sentence says where they tell nothing. */
function withSaid(own: Told, { reader, columns, written }: KeyResultRow, cells: Cells): Told {
  const { figures, isYesNo, said, share } = cells;
  const isSaid = !figures.start && !figures.target && !isYesNo && share === null;
  const isOfSentence = isSaid || (figures.target !== null && said.target === figures.target.value);
  const ofShare = share !== null && !isYesNo ? { start: 0, target: 100 } : null;
  const start = own.start ?? ofShare?.start ?? (isOfSentence ? said.start : null);
  const target = own.target ?? ofShare?.target ?? (isSaid ? said.target : null);
  const ofSentence = isOfSentence ? said.unit : '';
  const untilTarget = columns.target === null ? null : (reader.columns[columns.target]?.until ?? null);
  return {
    start,
    target,
    current: own.current ?? (isOfSentence ? said.current : null),
    unit:
      own.unit ||
      (share === null ? ofSentence || unitOfHeadings(reader, columns) : '%') ||
      unitIn(withoutMark(written)),
    due: own.due ?? (columns.due === null ? (said.due ?? untilTarget) : null),
    type: isYesNo
      ? 'yesNo'
      : (own.type ??
        figures.target?.bound ??
        (isOfSentence ? said.type : null) ??
        typeBetween(start, target)),
  };
}

/** Notes what stands where a number should and is none. */
function doubtUnreadable({ reader, row, columns }: KeyResultRow): void {
  const { grid } = reader;
  for (const column of [columns.start, columns.target, columns.current]) {
    if (column === null || grid.isUsed(row, column)) continue;
    const text = grid.text(row, column);
    const isAnswer = yesNoIn(grid.value(row, column)) !== null || answerWithDay(text) !== null;
    if (text === '' || isPlaceholder(text) || isAnswer) continue;
    reader.doubts.push({ cell: grid.nameOf(row, column), code: 'unreadable-number', text });
  }
}
