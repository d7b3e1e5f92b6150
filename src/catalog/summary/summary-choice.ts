// What a summary is about: everything, or what one cycle, team or owner has.
import * as z from 'zod/mini';
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import { standingOf } from '../../domain/standing.ts';
import type { Overview } from '../overview/overview.ts';

/** '' stands for all of them. */
export const summaryChoice = z.object({ cycle: z.string(), team: z.string(), owner: z.string() });

export type SummaryChoice = z.output<typeof summaryChoice>;

export const everything: SummaryChoice = { cycle: '', team: '', owner: '' };

export const isEverything = ({ cycle, team, owner }: SummaryChoice): boolean =>
  cycle.trim() === '' && team.trim() === '' && owner.trim() === '';

const isSame = (wanted: string, text: string): boolean =>
  wanted.trim() === '' || wanted.trim().toLowerCase() === text.trim().toLowerCase();

/** What names there are to choose from, each once, in the order of the rows. */
export function choicesOf({ assessment, content }: Overview): {
  readonly cycles: readonly string[];
  readonly teams: readonly string[];
  readonly owners: readonly string[];
} {
  const each = (names: readonly string[]): readonly string[] => [
    ...new Set(names.map((name) => name.trim()).filter(Boolean)),
  ];
  const { objectives, keyResults } = assessment;
  return {
    cycles: each([...objectives.map(({ objective }) => objective.cycle), content.settings.cycleName]),
    teams: each(objectives.map(({ objective }) => objective.team)),
    owners: each([
      ...objectives.map(({ objective }) => objective.owner),
      ...keyResults.map(({ keyResult }) => keyResult.owner),
    ]),
  };
}

/** The overview of what was chosen. An owner has the key results of their own, and all those of their objectives. */
export function overviewOfChoice(overview: Overview, choice: SummaryChoice): Overview {
  if (isEverything(choice)) return overview;
  const isOwn = (owner: string): boolean => isSame(choice.owner, owner);
  const isChosen = (objective: AssessedObjective): boolean =>
    isSame(choice.cycle, objective.objective.cycle) && isSame(choice.team, objective.objective.team);
  const ofOwner = (objective: AssessedObjective): readonly AssessedKeyResult[] =>
    isOwn(objective.objective.owner)
      ? objective.keyResults
      : objective.keyResults.filter(({ keyResult }) => isOwn(keyResult.owner));
  const objectives = overview.assessment.objectives
    .filter(isChosen)
    .map((objective) => ({ ...objective, keyResults: ofOwner(objective) }))
    .filter(({ objective, keyResults }) => keyResults.length > 0 || isOwn(objective.owner));
  const kept = new Set(objectives.flatMap(({ keyResults }) => keyResults));
  const keyResults = overview.assessment.keyResults.filter((keyResult) => kept.has(keyResult));
  const linked = new Set(keyResults.map(({ keyResult }) => keyResult.kpiId.trim().toLowerCase()));
  const kpis = overview.kpis.kpis.filter(
    ({ assessed: { kpi } }) =>
      linked.has(kpi.id.trim().toLowerCase()) || (choice.owner.trim() !== '' && isOwn(kpi.owner)),
  );
  const assessment = { objectives, keyResults };
  return {
    ...overview,
    assessment,
    kpis: { ...overview.kpis, kpis },
    standing: standingOf(
      assessment,
      kpis.map(({ assessed }) => assessed),
    ),
  };
}
