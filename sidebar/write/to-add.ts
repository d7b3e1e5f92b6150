// Turns a draft into the request that adds it to the sheet.

import { writtenNumber } from '../../src/domain/written-number.ts';
import type { InputOf } from '../server.ts';
import type { Draft, KeyResultDraft } from './draft.ts';
import {
  type FilledFields,
  fieldsOfType,
  fillFields,
  keyResultTypeOf,
  type Surroundings,
} from './fill-fields.ts';
import { judgeKeyResult, type Workbook } from './judge.ts';

type NewKeyResult = InputOf<'addObjective'>['keyResults'][number];

/** Owner and due day that key results take over from their objective. */
export function surroundingsOf(draft: Draft, workbook: Workbook): Surroundings {
  const { decimalMark, kpis, cycle } = workbook;
  const existing = workbook.objectives.find(({ id }) => id === draft.existingId);
  return existing
    ? { decimalMark, kpis, owner: existing.owner, due: existing.due ?? cycle?.due ?? null }
    : { decimalMark, kpis, owner: draft.objective.owner, due: draft.objective.due ?? cycle?.due ?? null };
}

export function filledKeyResult(keyResult: KeyResultDraft, draft: Draft, workbook: Workbook): FilledFields {
  const assessment = judgeKeyResult(keyResult, draft, workbook);
  return fillFields(keyResult, assessment, surroundingsOf(draft, workbook));
}

/** The number fields whose text is no number; such a key result cannot be added as it is. */
export function unreadableFields(
  fields: FilledFields,
  decimalMark: '.' | ',',
): readonly ('start' | 'target' | 'upper')[] {
  const used = fieldsOfType(keyResultTypeOf(fields.type));
  return (['start', 'target', 'upper'] as const).filter(
    (field) =>
      used.includes(field) &&
      fields[field].trim() !== '' &&
      writtenNumber(fields[field], decimalMark) === null,
  );
}

function newKeyResult(sentence: string, fields: FilledFields, decimalMark: '.' | ','): NewKeyResult {
  const type = keyResultTypeOf(fields.type);
  const used = fieldsOfType(type);
  const numberOf = (field: 'start' | 'target' | 'upper') =>
    used.includes(field) ? writtenNumber(fields[field], decimalMark) : null;
  const isYesNo = type === 'yesNo';
  return {
    keyResult: sentence.trim(),
    type,
    start: isYesNo ? 0 : numberOf('start'),
    target: isYesNo ? 1 : numberOf('target'),
    upper: numberOf('upper'),
    unit: used.includes('unit') ? fields.unit.trim() : '',
    owner: fields.owner.trim(),
    due: fields.due || null,
    kpiId: fields.kpiId,
  };
}

/** The request for the whole draft. */
export function toAdd(draft: Draft, workbook: Workbook): InputOf<'addObjective'> {
  const { objective, existingId } = draft;
  const { sentence, start, due, ...rest } = objective;
  return {
    objective:
      existingId === null
        ? {
            kind: 'new',
            fields: {
              ...rest,
              supports: [...rest.supports],
              objective: sentence.trim(),
              start: (start ?? workbook.cycle?.start) || null,
              due: (due ?? workbook.cycle?.due) || null,
            },
          }
        : { kind: 'existing', id: existingId },
    keyResults: draft.keyResults.map((keyResult) =>
      newKeyResult(keyResult.sentence, filledKeyResult(keyResult, draft, workbook), workbook.decimalMark),
    ),
  };
}
