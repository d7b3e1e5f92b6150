// One KPI in the log form: its value now beside what it was last and what is usual, and the question an unusual one asks.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shortDay } from '../check-in/goal-text.ts';
import { fullMeasure, shortMeasure } from '../kpi/kpi-texts.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/fields.tsx';
import { words } from '../words.ts';
import { type Entry, type Item, type Meaning, typedText } from './entries.ts';

interface LogFieldProps {
  readonly item: Item;
  readonly entry: Entry;
  readonly meaning: Meaning;
  readonly day: string;
  readonly isFirst: boolean;
  readonly onEntry: (entry: Entry) => void;
  /** Somebody tried to save. */
  readonly showsProblem: boolean;
  /** Goes to the field after this one. */
  readonly onNext: () => void;
}

function problemOf(meaning: Meaning): string {
  if (meaning.kind !== 'wrong') return '';
  switch (meaning.why) {
    case 'notANumber':
      return words.logValues.notANumber(meaning.text);
    case 'bothParts':
      return words.logValues.bothParts;
    case 'isZero':
      return words.logValues.isZero;
  }
}

function questionOf(meaning: Meaning, { unit, last }: Item): string {
  if (meaning.kind !== 'value' || meaning.doubt === null) return '';
  const value = fullMeasure(meaning.value, unit);
  const { doubt } = meaning;
  switch (doubt.kind) {
    case 'outsideLimits':
      return words.logValues.outside(
        value,
        doubt.side,
        shortMeasure(doubt.lower, unit),
        shortMeasure(doubt.upper, unit),
      );
    case 'farFromLast':
      return words.logValues.far(value, fullMeasure(last?.value ?? doubt.last, unit));
  }
}

/** What is known beside the input. */
function Known({ item, day }: Pick<LogFieldProps, 'item' | 'day'>) {
  const { last, limits, unit } = item;
  return (
    <p class="secondary log-known">
      <span>
        {last
          ? words.logValues.last(shortMeasure(last.value, unit), shortDay(last.day))
          : words.logValues.noLast}
      </span>
      {limits && (
        <span>
          {words.logValues.usual(shortMeasure(limits.lower, unit), shortMeasure(limits.upper, unit))}
        </span>
      )}
      {last?.day === day && <span>{words.logValues.replaces(shortMeasure(last.value, unit))}</span>}
    </p>
  );
}

export function LogField(props: LogFieldProps) {
  const { item, entry, meaning, day, isFirst, onEntry, showsProblem, onNext } = props;
  const place = useRef<HTMLFieldSetElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  const questionId = useId();
  const problem = problemOf(meaning);
  const question = questionOf(meaning, item);
  const asks = question !== '' && !entry.isSure && (isAsked || showsProblem);

  // At once, so that the next key goes where the question is.
  useLayoutEffect(() => {
    if (asks && isAsked) place.current?.querySelector<HTMLElement>('.typo')?.focus();
  }, [asks, isAsked]);
  useLayoutEffect(() => {
    if (isConfirmed) place.current?.querySelector<HTMLElement>('.log-note input')?.focus();
  }, [isConfirmed]);
  const change = (part: Partial<Entry>) => {
    setAsked(false);
    setConfirmed(false);
    onEntry({ ...entry, isSure: false, ...part });
  };
  const moveOn = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const inputs = [...(place.current?.querySelectorAll('input') ?? [])];
    const next = inputs[inputs.indexOf(target) + 1];
    if (next) next.focus();
    else if (problem !== '') target.blur();
    else if (question !== '' && !entry.isSure) setAsked(true);
    else onNext();
  };
  const correct = () => {
    setAsked(false);
    const input = place.current?.querySelector('input');
    input?.focus();
    input?.select();
  };
  const confirm = () => {
    setAsked(false);
    setConfirmed(true);
    onEntry({ ...entry, isSure: true });
  };
  const { rateOf } = item;
  const name = item.kpi || item.id;
  return (
    <fieldset class="log-item" ref={place} onKeyDown={moveOn} data-kpi={item.id}>
      <legend class={rateOf ? '' : 'visually-hidden'}>{name}</legend>
      <div class="log-row">
        {rateOf ? (
          <div class="field-row">
            <TextField
              label={rateOf.numerator.kpi || rateOf.numerator.id}
              value={entry.value}
              isNumber
              isFirst={isFirst}
              onValue={(value) => change({ value })}
            />
            <TextField
              label={rateOf.denominator.kpi || rateOf.denominator.id}
              value={entry.denominator}
              isNumber
              onValue={(denominator) => change({ denominator })}
              problem={problem}
              showsProblem={showsProblem}
            />
          </div>
        ) : (
          <TextField
            label={item.unit === '' ? name : `${name} (${item.unit})`}
            value={entry.value}
            isNumber
            isFirst={isFirst}
            onValue={(value) => change({ value })}
            problem={problem}
            showsProblem={showsProblem}
          />
        )}
        <Known item={item} day={day} />
      </div>
      {meaning.kind === 'value' && typedText(item, entry).includes('/') && (
        <p class="secondary">
          {words.logValues.rate(fullMeasure(Number(meaning.value.toPrecision(4)), item.unit))}
        </p>
      )}
      {asks && (
        <div class="aside warning" role="alert" id={questionId}>
          <p>{question}</p>
          <div class="actions">
            <Button kind="link" className="typo" onClick={correct}>
              {words.logValues.typo}
            </Button>
            <Button kind="link" onClick={confirm}>
              {words.logValues.isSignal}
            </Button>
          </div>
        </div>
      )}
      {entry.isSure && (
        <div class="log-note">
          <TextField
            label={words.logValues.note}
            value={entry.note}
            onValue={(note) => onEntry({ ...entry, note })}
          />
        </div>
      )}
    </fieldset>
  );
}
