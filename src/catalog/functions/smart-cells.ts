// The SMART column of the table functions: how many of the judged letters a sentence meets.
import type { Period } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/okr/key-result.ts';
import type { Objective } from '../../domain/okr/objective.ts';
import type { Goal } from '../../domain/smart/assess.ts';
import type { Settings } from '../../workbook/settings.ts';
import type { TableFrame } from '../../workbook/table-codec.ts';
import type { CellContext } from './custom-function.ts';

/** Reading a sentence takes a thousand times as long as scoring a row; a cell has to answer within 30 seconds. */
export const mostSentencesJudged = 500;

export interface SmartJudge {
  ofKeyResult(keyResult: KeyResult, period: Period | null, frame: TableFrame): string;
  ofObjective(objective: Objective, frame: TableFrame): string;
}

/** Judges the sentences of a table; longer tables are judged in the sidebar only. */
export function smartJudge(settings: Settings, { goals, locale, words }: CellContext): SmartJudge {
  const { asOf } = settings;

  function judged(
    goal: Pick<Goal, 'kind' | 'text' | 'cycle' | 'fields'>,
    { headingRow, lastRow }: TableFrame,
  ): string {
    const isShort = lastRow - headingRow <= mostSentencesJudged;
    if (!isShort || goal.text === '' || asOf === null) return '';
    const { fiscalYearStartMonth, goalPreferences: preferences } = settings;
    const { letters } = goals().assessGoal({
      ...goal,
      today: asOf,
      fiscalYearStartMonth,
      get language() {
        return locale.language ?? 'en';
      },
      preferences,
    });
    const verdicts = Object.values(letters).filter(({ verdict }) => verdict !== 'notJudged');
    const met = verdicts.filter(({ verdict }) => verdict === 'met');
    return words.okr.smart(met.length, verdicts.length);
  }
  return {
    ofKeyResult: ({ keyResult, start, target, unit, due, kpiId, objectiveId }, period, frame) =>
      judged(
        {
          kind: 'keyResult',
          text: keyResult,
          cycle: settings.cycle ?? period,
          fields: {
            start,
            target,
            unit: unit || null,
            due: due ?? period?.due ?? null,
            kpiId: kpiId || null,
            parentId: objectiveId || null,
          },
        },
        frame,
      ),
    ofObjective: ({ objective, due, supports }, frame) =>
      judged(
        {
          kind: 'objective',
          text: objective,
          cycle: settings.cycle,
          fields: {
            start: null,
            target: null,
            unit: null,
            due: due ?? settings.cycle?.due ?? null,
            kpiId: null,
            parentId: supports[0] ?? null,
          },
        },
        frame,
      ),
  };
}
