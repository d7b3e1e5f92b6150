// The value now, as the key result asks for it: a number, steps to choose from, or yes and no.
import { Button } from '../parts/button.tsx';
import { FieldRow, TextField } from '../parts/fields.tsx';
import { messages, words } from '../words.ts';
import { ChoiceScale } from './choice-scale.tsx';
import { type DecimalMark, type Entry, enteredValue, type Item, valueKindOf, valueText } from './entry.ts';
import { inUnit, shortDay } from './goal-text.ts';

interface ValueFieldProps {
  readonly item: Item;
  readonly entry: Entry;
  readonly mark: DecimalMark;
  readonly onValue: (value: string) => void;
  readonly showsProblem: boolean;
}

/** What stands in the way of saving the value; '' where nothing does. */
export function valueProblem(item: Item, entry: Entry, mark: DecimalMark): string {
  const value = enteredValue(entry, item, mark);
  if (value === 'unreadable') return words.checkIn.notANumber(entry.value.trim());
  if (value !== null || item.type === 'findBaseline') return '';
  return valueKindOf(item) === 'yesNo' ? words.checkIn.answerMissing : words.checkIn.valueMissing;
}

/** Beside the field: what was reported last, and one click where nothing has changed. */
function Last({ item, entry, mark, onValue }: Omit<ValueFieldProps, 'showsProblem'>) {
  const { current } = item;
  const text = current === null ? '' : valueText(current, item, mark);
  return (
    <div class="field last-value">
      <span class="label">{words.checkIn.last(shortDay(item.lastDay))}</span>
      <span class="stands">{current === null ? words.checkIn.noLast : inUnit(current, item.unit)}</span>
      {current !== null && entry.value !== text && (
        <Button kind="link" onClick={() => onValue(text)}>
          {words.checkIn.sameAsLast}
        </Button>
      )}
    </div>
  );
}

/** What the linked KPI says: where the value comes from, or one click to take it. */
function FromKpi({ item, entry, mark, onValue }: Omit<ValueFieldProps, 'showsProblem'>) {
  const { kpi } = item;
  if (!kpi) return null;
  const text = valueText(kpi.value, item, mark);
  const isTaken = entry.value === text;
  if (!kpi.fits && kpi.value === item.current) return null;
  const says = isTaken ? words.checkIn.fromKpi : words.checkIn.kpiSays;
  return (
    <div class="aside">
      <p class="secondary">{says(kpi.kpi || kpi.id, inUnit(kpi.value, item.unit), shortDay(kpi.day))}</p>
      {!isTaken && (
        <Button kind="link" onClick={() => onValue(text)}>
          {words.checkIn.useIt}
        </Button>
      )}
    </div>
  );
}

/** Such as "5 on 16 Nov". */
function lastChoice({ type, current, lastDay }: Item): string {
  if (current === null) return '';
  const { yes, no } = messages.choices.yesNo;
  const text = type !== 'yesNo' ? String(current) : current === 0 ? no : yes;
  return words.checkIn.lastWas(text, shortDay(lastDay));
}

export function ValueField(props: ValueFieldProps) {
  const { item, entry, mark, onValue, showsProblem } = props;
  const kind = valueKindOf(item);
  const problem = valueProblem(item, entry, mark);
  const shown = showsProblem ? problem : '';
  const before = lastChoice(item);
  switch (kind) {
    case 'yesNo':
      return (
        <ChoiceScale
          label={words.checkIn.answer}
          before={before}
          isFirst
          value={entry.value}
          onValue={onValue}
          problem={shown}
          choices={[
            { value: 'yes', text: messages.choices.yesNo.yes },
            { value: 'no', text: messages.choices.yesNo.no },
          ]}
        />
      );
    case 'steps': {
      const count = item.target ?? 0;
      return (
        <ChoiceScale
          label={words.checkIn.stepsDone(count)}
          before={before}
          isFirst
          value={entry.value}
          onValue={onValue}
          problem={shown}
          choices={Array.from({ length: count + 1 }, (_, step) => ({
            value: String(step),
            text: String(step),
          }))}
        />
      );
    }
    case 'number':
      return (
        <>
          <FieldRow>
            <TextField
              label={item.type === 'findBaseline' ? words.checkIn.valueOptional : words.checkIn.valueNow}
              value={entry.value}
              isNumber
              isFirst
              onValue={onValue}
              problem={entry.value.trim() === '' && !showsProblem ? '' : problem}
              showsProblem={showsProblem}
            />
            <Last item={item} entry={entry} mark={mark} onValue={onValue} />
          </FieldRow>
          <FromKpi item={item} entry={entry} mark={mark} onValue={onValue} />
          {item.isComputed && <p class="secondary">{words.checkIn.computed}</p>}
        </>
      );
  }
}
