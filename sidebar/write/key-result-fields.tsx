// The fields of a key result: filled from the sentence, open to be set by hand.
import { keyResultTypes } from '../../src/domain/okr/key-result.ts';
import { writtenNumber } from '../../src/domain/written-number.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField, FieldRow, TextField } from '../parts/fields.tsx';
import { messages, words } from '../words.ts';
import type { KeyResultField } from './draft.ts';
import { fieldText } from './field-text.ts';
import { type FilledFields, fieldsOfType, keyResultTypeOf } from './fill-fields.ts';
import type { Workbook } from './judge.ts';

interface KeyResultFieldsProps {
  readonly fields: FilledFields;
  readonly onField: (field: KeyResultField, value: string) => void;
  readonly workbook: Workbook;
  readonly showsProblems: boolean;
}

/** What the linked KPI says now, and one click to start from there. */
function KpiNow({ fields, onField, workbook }: Omit<KeyResultFieldsProps, 'showsProblems'>) {
  const kpi = workbook.kpis.find(({ id }) => id === fields.kpiId);
  if (!kpi || kpi.latest === null) return null;
  const latest = fieldText(kpi.latest, workbook.decimalMark);
  const takesStart = fieldsOfType(keyResultTypeOf(fields.type)).includes('start');
  return (
    <div class="hint">
      <p>{words.write.kpiStandsAt(kpi.kpi, latest, kpi.unit)}</p>
      {takesStart && fields.start !== latest && (
        <Button kind="link" onClick={() => onField('start', latest)}>
          {words.write.startFrom(latest)}
        </Button>
      )}
    </div>
  );
}

export function KeyResultFields({ fields, onField, workbook, showsProblems }: KeyResultFieldsProps) {
  const type = keyResultTypeOf(fields.type);
  const used = fieldsOfType(type);
  const numberField = (field: 'start' | 'target' | 'upper', label: string) => {
    const text = fields[field];
    const isUnreadable = text.trim() !== '' && writtenNumber(text, workbook.decimalMark) === null;
    return (
      <TextField
        key={field}
        label={label}
        value={text}
        isNumber
        onValue={(value) => onField(field, value)}
        problem={isUnreadable ? words.write.notANumber(text.trim()) : ''}
        showsProblem={showsProblems}
      />
    );
  };
  return (
    <>
      <ChoiceField
        label={words.write.type}
        value={type ?? ''}
        none={words.write.choose}
        choices={keyResultTypes.map((choice) => ({
          value: choice,
          text: messages.choices.keyResultTypes[choice],
        }))}
        onValue={(value) => onField('type', value)}
      />
      {used.length > 0 && (
        <FieldRow>
          {used.includes('start') && numberField('start', words.write.startValue)}
          {used.includes('target') &&
            numberField('target', type === 'between' ? words.write.lowerBound : words.write.target)}
          {used.includes('upper') && numberField('upper', words.write.upperBound)}
          <TextField
            key="unit"
            label={words.write.unit}
            value={fields.unit}
            onValue={(value) => onField('unit', value)}
          />
        </FieldRow>
      )}
      {workbook.kpis.length > 0 && (
        <ChoiceField
          label={words.write.kpi}
          value={fields.kpiId}
          none={words.write.noKpi}
          choices={workbook.kpis.map(({ id, kpi }) => ({ value: id, text: words.write.named(id, kpi) }))}
          onValue={(value) => onField('kpiId', value)}
        />
      )}
      <KpiNow fields={fields} onField={onField} workbook={workbook} />
      <FieldRow>
        <TextField
          type="date"
          label={words.write.due}
          value={fields.due}
          onValue={(value) => onField('due', value)}
        />
        <TextField
          label={words.write.owner}
          value={fields.owner}
          suggestions={workbook.owners}
          onValue={(value) => onField('owner', value)}
        />
      </FieldRow>
    </>
  );
}
