// A workbook judged as a whole, each goal with its row: what the home view and the summary sheet are made from.
import type { Day } from '../../domain/day.ts';
import { assessOkrs } from '../../domain/okr/assess.ts';
import type { AssessedKeyResult, AssessedObjective, Assessment } from '../../domain/okr/assessed.ts';
import { type Standing, standingOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';
import { type ToldKpis, toldKpis } from '../kpis/told-kpis.ts';
import { contentOf } from './content-of.ts';

export interface Overview {
  readonly content: WorkbookContent;
  /** As of, or today where Settings has none. */
  readonly asOf: Day;
  readonly assessment: Assessment;
  readonly kpis: ToldKpis;
  readonly standing: Standing;
  /** The rows of goals on their sheets. */
  rowOfObjective(objective: AssessedObjective): number;
  rowOfKeyResult(keyResult: AssessedKeyResult): number;
}

/** `day` is what As of is about to become; without it, As of counts as it stands. */
export function overviewOf(snapshot: Snapshot, words: Messages, day: Day | null = null): Overview {
  const content = contentOf(snapshot, words);
  const { settings } = content;
  const asOf = day ?? settings.asOf ?? snapshot.today;
  const assessment = assessOkrs({
    objectives: content.objectives.rows.map(({ value }) => value),
    keyResults: content.keyResults.rows.map(({ value }) => value),
    checkIns: content.checkIns.rows.flatMap(({ value }) => value ?? []),
    cycle: settings.cycle,
    asOf,
    thresholds: settings.thresholds,
    unreadable: new Map(
      [...content.objectives.rows, ...content.keyResults.rows].flatMap(({ value, problems }) =>
        problems.length === 0
          ? []
          : [[value, problems.map(({ columnId, problem }) => ({ field: columnId, problem }))] as const],
      ),
    ),
  });
  const kpis = toldKpis(content.kpis, content.kpiLog, { asOf, watchBand: settings.watchBand }, words);
  const objectiveRows = new Map(content.objectives.rows.map(({ row, value }) => [value, row]));
  const keyResultRows = new Map(content.keyResults.rows.map(({ row, value }) => [value, row]));
  return {
    content,
    asOf,
    assessment,
    kpis,
    standing: standingOf(
      assessment,
      kpis.kpis.map(({ assessed }) => assessed),
    ),
    rowOfObjective: ({ objective }) => objectiveRows.get(objective) ?? 1,
    rowOfKeyResult: ({ keyResult }) => keyResultRows.get(keyResult) ?? 1,
  };
}
