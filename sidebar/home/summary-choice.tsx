// A summary of one team, owner or cycle, and a copy of it that stays: for those who want more than the button.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import type { ValueOf } from '../server.ts';
import { words } from '../words.ts';

export interface SummaryWish {
  readonly choice: { readonly cycle: string; readonly team: string; readonly owner: string };
  readonly keepsRecord: boolean;
}

interface SummaryChoiceProps {
  readonly choices: ValueOf<'openHome'>['choices'];
  readonly isBusy: boolean;
  readonly onMake: (wish: SummaryWish) => void;
}

const listed = (names: readonly string[]) => names.map((name) => ({ value: name, text: name }));

export function SummaryChoice({ choices, isBusy, onMake }: SummaryChoiceProps) {
  const [choice, setChoice] = useState({ cycle: '', team: '', owner: '' });
  const [keepsRecord, setKeepsRecord] = useState(false);
  const said = words.home.summaryChoice;
  const field = (name: 'cycle' | 'team' | 'owner', names: readonly string[]) =>
    names.length > 1 && (
      <ChoiceField
        label={said[name]}
        none={said.all}
        value={choice[name]}
        choices={listed(names)}
        onValue={(value) => setChoice({ ...choice, [name]: value })}
      />
    );
  return (
    <details class="summary-choice">
      <summary>{said.title}</summary>
      {field('team', choices.teams)}
      {field('owner', choices.owners)}
      {field('cycle', choices.cycles)}
      <label class="tick">
        <input
          type="checkbox"
          checked={keepsRecord}
          onChange={(event) => setKeepsRecord(event.currentTarget.checked)}
        />
        <span>{said.keep}</span>
      </label>
      <Button kind="secondary" isBusy={isBusy} onClick={() => onMake({ choice, keepsRecord })}>
        {said.make}
      </Button>
    </details>
  );
}
