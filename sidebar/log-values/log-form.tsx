// The log form: all values that are due on one screen, Enter from one to the next, saved in one go.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { FieldRow, TextField } from '../parts/fields.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useCommand } from '../parts/use-command.ts';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';
import { type Desk, type Entries, type Entry, type Item, meaningOf, noEntry, rowOf } from './entries.ts';
import { LogField } from './log-field.tsx';

type Saved = Extract<ValueOf<'saveKpiLog'>, { readonly kind: 'saved' }>;

interface LogFormProps {
  readonly desk: Desk;
  readonly onSaved: (saved: Saved) => void;
}

export function LogForm({ desk, onSaved }: LogFormProps) {
  const due = desk.items.filter(({ isDue }) => isDue);
  const others = desk.items.length - due.length;
  const [entries, setEntries] = useState<Entries>(new Map());
  const [day, setDay] = useState(desk.today);
  const [campaign, setCampaign] = useState('');
  const [showsAll, setShowsAll] = useState(due.length === 0);
  const [showsProblems, setShowsProblems] = useState(false);
  const saving = useCommand('saveKpiLog');
  const list = useRef<HTMLDivElement>(null);

  const shown = showsAll ? desk.items : due;
  const entryOf = ({ id }: Item): Entry => entries.get(id) ?? noEntry;
  const told = shown.map((item) => ({
    item,
    entry: entryOf(item),
    meaning: meaningOf(item, entryOf(item), desk.decimalMark, campaign.trim() !== ''),
  }));
  const typed = told.filter(({ meaning }) => meaning.kind !== 'empty');
  const isOpen = ({ entry, meaning }: (typeof told)[number]): boolean =>
    meaning.kind === 'wrong' || (meaning.kind === 'value' && meaning.doubt !== null && !entry.isSure);
  const isDayAhead = day > desk.today;
  const changed = saving.done?.kind === 'changed' ? saving.done : null;

  const change = (id: string, entry: Entry) => setEntries((before) => new Map([...before, [id, entry]]));
  const save = async () => {
    setShowsProblems(true);
    const unsettled = typed.find(isOpen);
    if (unsettled || isDayAhead || typed.length === 0) {
      const selector = unsettled ? `[data-kpi="${CSS.escape(unsettled.item.id)}"] input` : 'input';
      list.current?.querySelector<HTMLElement>(selector)?.focus();
      return;
    }
    const seenNow = new Map(changed?.entries.map(({ kpiId, seen }) => [kpiId, seen]));
    const rows = typed.map(({ item, entry }) => rowOf(item, entry, seenNow.get(item.id) ?? item.seen));
    const done = await saving.run({ day, campaign, rows });
    if (done?.kind === 'saved') onSaved(done);
  };
  /** To the first input of the next KPI, or, after the last one, to saving. */
  const goOn = (index: number) => {
    const next = shown[index + 1];
    const input =
      next && list.current?.querySelector<HTMLElement>(`[data-kpi="${CSS.escape(next.id)}"] input`);
    if (input) input.focus();
    else save();
  };
  const keepTheirs = () => {
    for (const { kpiId } of changed?.entries ?? []) change(kpiId, noEntry);
    saving.forget();
  };
  return (
    <Panel
      page={changed || saving.refusal ? 'told' : 'form'}
      footer={
        <>
          <Button kind="primary" onClick={save} isBusy={saving.isRunning} isDisabled={typed.length === 0}>
            {saving.isRunning
              ? words.logValues.saving
              : changed
                ? words.logValues.saveMine
                : words.logValues.save(typed.length)}
          </Button>
          {changed && (
            <Button kind="secondary" onClick={keepTheirs}>
              {words.logValues.keepTheirs}
            </Button>
          )}
        </>
      }
    >
      <header class="opening">
        <h1>{due.length > 0 ? words.logValues.dueHeadline(due.length) : words.logValues.noneDue}</h1>
        <p class="secondary">
          {desk.items.length === 0
            ? words.logValues.noKpis
            : due.length > 0
              ? words.logValues.hint
              : words.logValues.noneDueSays}
        </p>
      </header>
      {saving.refusal && <RefusalNotice refusal={saving.refusal} onRetry={save} isBusy={saving.isRunning} />}
      {saving.done && saving.done.kind !== 'saved' && (
        <Notice tone="bad">
          <p>{saving.done.says}</p>
          {(saving.done.kind === 'changed' ? saving.done.entries : saving.done.questions).map(
            ({ kpiId, says }) => (
              <p key={kpiId}>{says}</p>
            ),
          )}
        </Notice>
      )}
      {desk.items.length > 0 && (
        <FieldRow>
          <TextField
            label={words.logValues.day}
            type="date"
            value={day}
            onValue={setDay}
            problem={isDayAhead ? words.logValues.dayAhead : ''}
            showsProblem={showsProblems}
          />
          {desk.takesCampaigns && (
            <TextField
              label={words.logValues.campaign}
              value={campaign}
              suggestions={desk.campaigns}
              onValue={setCampaign}
            />
          )}
        </FieldRow>
      )}
      <div class="log-items" ref={list}>
        {told.map(({ item, entry, meaning }, index) => (
          <LogField
            key={item.id}
            item={item}
            entry={entry}
            meaning={meaning}
            day={day}
            isFirst={index === 0}
            onEntry={(next) => change(item.id, next)}
            showsProblem={showsProblems}
            onNext={() => goOn(index)}
          />
        ))}
      </div>
      {!showsAll && others > 0 && (
        <Button kind="link" onClick={() => setShowsAll(true)}>
          {words.logValues.others(others)}
        </Button>
      )}
      {desk.problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </Panel>
  );
}
