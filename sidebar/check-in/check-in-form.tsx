// One key result on one screen: where it stands, the value now, confidence, a line, and what becomes of it.
import { useMemo } from 'preact/hooks';
import { dayFromIso } from '../../src/domain/day.ts';
import { successShare } from '../../src/domain/okr/pace.ts';
import { toneOf } from '../../src/domain/standing.ts';
import { BurnUpChart } from '../charts/burn-up-chart.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Cell } from '../parts/use-go-to-cell.ts';
import { messages, words } from '../words.ts';
import { ChoiceScale } from './choice-scale.tsx';
import { type Desk, type Entry, enteredValue, type Item } from './entry.ts';
import { goalText, plainNumber } from './goal-text.ts';
import { withCheckIn } from './preview.ts';
import { ValueField } from './value-field.tsx';

const confidences = Array.from({ length: 10 }, (_, index) => String(index + 1));

const share = (value: number): string => plainNumber(Math.round(value * 100) / 100);

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export interface Preview {
  readonly isTyped: boolean;
  readonly tone: ReturnType<typeof toneOf>;
  readonly word: string;
  readonly progress: string;
  /** Why it is so, and where it leads. */
  readonly says: string;
  readonly value: number | null;
  readonly forecast: ReturnType<typeof withCheckIn>['forecast'];
}

/** What the key result is with the entry; as the sheet has it while nothing is entered that could be judged. */
export function previewOf(item: Item, entry: Entry, desk: Desk): Preview {
  const entered = enteredValue(entry, item, desk.decimalMark);
  const value = typeof entered === 'number' ? entered : null;
  const judged = withCheckIn(item, value, entry.confidence, desk);
  const isTyped = value !== null && judged.status !== 'problem';
  const { score, expected } = isTyped ? judged : item;
  const due = item.due === null ? null : dayFromIso(item.due);
  const { reason } = judged;
  const pace = isTyped ? words.checkIn.pace(judged, due) : item.pace;
  const why = isTyped ? upperFirst(messages.okr.reason(reason)) : item.why;
  const isAsJudged = isTyped || item.status === judged.status;
  const isToldByPace = isAsJudged && reason.kind === 'pace' && reason.lowConfidence === null;
  return {
    isTyped,
    tone: toneOf(isTyped ? judged.status : item.status),
    word: isTyped ? messages.okr.statusText(judged.status, judged.reason) : item.statusText,
    progress:
      score === null || expected === null ? '' : words.checkIn.progress(share(score), share(expected)),
    says: isToldByPace && pace !== '' ? pace : [why, pace].filter(Boolean).join(' '),
    value,
    forecast: judged.forecast,
  };
}

interface CheckInFormProps {
  readonly item: Item;
  readonly desk: Desk;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly onGo: (cell: Cell) => void;
  /** Who checks in, asked where it does not follow from whose key results these are. */
  readonly by: string | null;
  readonly onBy: (by: string) => void;
  readonly showsProblems: boolean;
}

export function CheckInForm(props: CheckInFormProps) {
  const { item, desk, entry, onEntry, onGo, by, onBy, showsProblems } = props;
  const preview = useMemo(() => previewOf(item, entry, desk), [item, entry, desk]);
  const goal = goalText(item);
  return (
    <>
      <header class="opening">
        <h1>{words.checkIn.titled(item.id, item.keyResult)}</h1>
        <p class="secondary goal-line">
          <span>{goal}</span>
          <Button kind="link" label={words.checkIn.goToRowOf(item.id)} onClick={() => onGo(item.cell)}>
            {words.checkIn.goToRow}
          </Button>
        </p>
      </header>
      <section class="becomes" aria-label={preview.isTyped ? words.checkIn.willBe : words.checkIn.standsAt}>
        <Badge tone={preview.tone} word={preview.word} />
        <span class="secondary">{preview.progress}</span>
      </section>
      <BurnUpChart
        facts={item}
        name={words.checkIn.titled(item.id, item.keyResult)}
        asOf={desk.asOf}
        successShare={successShare(item.commitment, desk.thresholds)}
        typed={preview.value}
        forecast={preview.forecast.kind === 'forecast' ? preview.forecast : null}
      />
      {preview.says && <p class="secondary">{preview.says}</p>}
      <ValueField
        item={item}
        entry={entry}
        mark={desk.decimalMark}
        onValue={(value) => onEntry({ ...entry, value })}
        showsProblem={showsProblems}
      />
      {item.lastNote && <p class="secondary last-note">{words.checkIn.lastNote(item.lastNote)}</p>}
      <ChoiceScale
        label={words.checkIn.confidence}
        ends={words.checkIn.confidenceEnds}
        value={entry.confidence === null ? '' : String(entry.confidence)}
        onValue={(confidence) => onEntry({ ...entry, confidence: Number(confidence) })}
        choices={confidences.map((value) => ({ value, text: value }))}
      />
      <TextField
        label={words.checkIn.note}
        value={entry.note}
        onValue={(note) => onEntry({ ...entry, note })}
      />
      {by !== null && (
        <TextField
          label={words.checkIn.by}
          value={by}
          suggestions={desk.owners.map(({ owner }) => owner).filter(Boolean)}
          onValue={onBy}
        />
      )}
    </>
  );
}
