// Focus, alignment and sufficiency in words, each with the row it is about.
import { type AlignmentFinding, alignmentFindings } from '../../domain/okr/alignment.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import { type FocusAdvice, focusAdvice } from '../../domain/okr/focus.ts';
import type { Messages } from '../../messages/messages.ts';
import { notFelt } from '../overview/kpi-loop.ts';
import type { Overview } from '../overview/overview.ts';
import type { GoalCell } from '../overview/why.ts';
import type { ReviewDesk } from './review-shape.ts';

type Advice = ReviewDesk['advice'][number];

export function toldAdvice(overview: Overview, words: Messages): readonly Advice[] {
  const { assessment, content, kpis } = overview;
  const { okrAdvice } = words;
  const objectiveCell = (id: string, columnId: string): GoalCell | null => {
    const found = assessment.objectives.find(({ objective }) => idKey(objective.id) === idKey(id));
    return found
      ? {
          sheet: words.tables.objectives.name,
          row: overview.rowOfObjective(found),
          column: content.objectives.columns.get(columnId) ?? 1,
        }
      : null;
  };
  const focusCell = (advice: FocusAdvice): GoalCell | null => {
    switch (advice.kind) {
      case 'many-objectives': {
        const first = assessment.objectives.find(({ objective }) => isNamed(objective.team, advice.team));
        return first ? objectiveCell(first.objective.id, 'team') : null;
      }
      case 'few-key-results':
      case 'many-key-results':
        return objectiveCell(advice.objectiveId, 'objective');
      case 'busy-owner': {
        const first = assessment.keyResults.find(({ keyResult }) => isNamed(keyResult.owner, advice.owner));
        return first
          ? {
              sheet: words.tables.keyResults.name,
              row: overview.rowOfKeyResult(first),
              column: content.keyResults.columns.get('owner') ?? 1,
            }
          : null;
      }
      case 'many-kpis':
        return {
          sheet: words.tables.kpis.name,
          row: content.kpis.headingRow + 1,
          column: content.kpis.columns.get('kpi') ?? 1,
        };
    }
  };
  return [
    ...notFelt(overview).map(
      (found): Advice => ({
        kind: 'sufficiency',
        says: okrAdvice.sufficiency(found),
        cell: objectiveCell(found.objectiveId, 'objective'),
      }),
    ),
    ...alignmentFindings(assessment.objectives.map(({ objective }) => objective)).map(
      (finding): Advice => ({
        kind: 'alignment',
        says: okrAdvice.alignment(finding),
        cell: objectiveCell(aboutIn(finding), 'supports'),
      }),
    ),
    ...focusAdvice(assessment, kpis.kpis.length).map(
      (advice): Advice => ({ kind: 'focus', says: okrAdvice.focus(advice), cell: focusCell(advice) }),
    ),
  ];
}

const isNamed = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const aboutIn = (finding: AlignmentFinding): string =>
  finding.kind === 'loop' ? (finding.objectiveIds[0] ?? '') : finding.objectiveId;
