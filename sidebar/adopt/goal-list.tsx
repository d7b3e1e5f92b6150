// What becomes of the sheet: objectives with their key results, and KPIs; what no cell of its own says is dotted.
import type { ComponentChildren } from 'preact';
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import { exactNumberText, measureText } from '../charts/number-text.ts';
import { messages, words } from '../words.ts';
import type { Preview } from './choices.ts';
import { More } from './more.tsx';

type Objective = Preview['objectives'][number];
type KeyResult = Objective['keyResults'][number];
type Kpi = Preview['kpis'][number];

const language = document.documentElement.lang;
const firstObjectives = 3;
const firstKpis = 5;

const amount = (value: number, unit = ''): string =>
  measureText(exactNumberText(value, language), unit, language);

function dayText(iso: string): string {
  const day = dayFromIso(iso);
  return day === null ? iso : words.longDay(partsOfDay(day));
}

function Part({
  isInferred,
  children,
}: {
  readonly isInferred: boolean;
  readonly children: ComponentChildren;
}) {
  if (!isInferred) return <span>{children}</span>;
  return (
    <span>
      <span class="inferred">{children}</span>
      <span class="visually-hidden"> {words.adopt.inferred}</span>
    </span>
  );
}

interface Told {
  readonly key: string;
  readonly text: string;
  readonly isInferred: boolean;
}

/** Type, numbers, owner and day of a key result, each with whether it was inferred. */
function partsOf(goal: KeyResult): readonly Told[] {
  const { start, target, current, unit, type, owner, due, checkIns = [], initiatives = [] } = goal;
  const inferred = new Set(goal.inferred ?? []);
  const told = (key: string, text: string, ...from: readonly string[]): Told => ({
    key,
    text,
    isInferred: from.some((field) => inferred.has(field)),
  });
  const isYesNo = type === messages.choices.keyResultTypes.yesNo;
  const { yes, no } = messages.choices.yesNo;
  const value = (number: number): string => (isYesNo ? (number === 0 ? no : yes) : amount(number, unit));
  const aim = isYesNo
    ? []
    : target === undefined
      ? start === undefined
        ? []
        : [told('aim', words.adopt.startsAt(value(start)), 'start')]
      : start === undefined
        ? [told('aim', words.adopt.toReach(value(target)), 'target')]
        : [told('aim', words.adopt.fromTo(amount(start), value(target)), 'start', 'target')];
  return [
    ...(type === undefined ? [] : [told('type', type, 'type')]),
    ...aim,
    ...(current === undefined ? [] : [told('current', words.adopt.now(value(current)), 'current')]),
    ...(owner === undefined ? [] : [told('owner', owner)]),
    ...(due === undefined ? [] : [told('due', words.adopt.by(dayText(due)), 'due')]),
    ...(checkIns.length === 0 ? [] : [told('checkIns', words.adopt.checkIns(checkIns.length))]),
    ...(initiatives.length === 0 ? [] : [told('initiatives', words.adopt.initiatives(initiatives.length))]),
  ];
}

function Notes({ notes = [] }: { readonly notes?: readonly string[] | undefined }) {
  if (notes.length === 0) return null;
  return (
    <p class="secondary goal-notes">
      {words.adopt.notes(notes.length)} {notes.join(' · ')}
    </p>
  );
}

function GoalParts({ parts }: { readonly parts: readonly Told[] }) {
  return (
    <p class="secondary goal-parts">
      {parts.map(({ key, text, isInferred }) => (
        <Part key={key} isInferred={isInferred}>
          {text}
        </Part>
      ))}
    </p>
  );
}

function ObjectiveCard({ objective }: { readonly objective: Objective }) {
  const { keyResults, team, owner, due, initiatives = [] } = objective;
  const parts = [
    ...(team === undefined ? [] : [team]),
    ...(owner === undefined ? [] : [owner]),
    ...(due === undefined ? [] : [words.adopt.by(dayText(due))]),
    ...(initiatives.length === 0 ? [] : [words.adopt.initiatives(initiatives.length)]),
  ];
  return (
    <li class="card">
      <h3>{objective.objective}</h3>
      {parts.length > 0 && (
        <GoalParts parts={parts.map((text) => ({ key: text, text, isInferred: false }))} />
      )}
      <Notes notes={objective.notes} />
      {keyResults.length === 0 && <p class="secondary">{words.adopt.noKeyResults}</p>}
      {keyResults.length > 0 && (
        <ul class="goal-results">
          {keyResults.map((keyResult, index) => (
            <li key={index}>
              <p>{keyResult.keyResult}</p>
              <GoalParts parts={partsOf(keyResult)} />
              <Notes notes={keyResult.notes} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function KpiCard({ kpi }: { readonly kpi: Kpi }) {
  const parts = [
    ...(kpi.target === undefined ? [] : [words.adopt.toReach(amount(kpi.target, kpi.unit))]),
    ...(kpi.target === undefined && kpi.unit !== undefined ? [kpi.unit] : []),
    ...(kpi.frequency === undefined ? [] : [kpi.frequency]),
    ...(kpi.owner === undefined ? [] : [kpi.owner]),
    words.adopt.values(kpi.log.length),
  ];
  return (
    <li class="card">
      <h3>{kpi.group === undefined ? kpi.kpi : `${kpi.group}: ${kpi.kpi}`}</h3>
      <GoalParts parts={parts.map((text) => ({ key: text, text, isInferred: false }))} />
      <Notes notes={kpi.notes} />
    </li>
  );
}

export function GoalList({ preview }: { readonly preview: Preview }) {
  const { counts, kpis, objectives } = preview;
  const hasInferred = objectives.some(({ keyResults }) =>
    keyResults.some(({ inferred = [] }) => inferred.length > 0),
  );
  return (
    <section class="block" aria-labelledby="adopt-goals">
      <h2 id="adopt-goals">{words.adopt.becomes}</h2>
      {hasInferred && <p class="secondary">{words.adopt.inferredLegend}</p>}
      {objectives.length > 0 && (
        <More
          items={objectives}
          firstShown={firstObjectives}
          total={counts.objectives}
          className="cards"
          label={words.adopt.becomes}
        >
          {(objective) => <ObjectiveCard key={objective.cell} objective={objective} />}
        </More>
      )}
      {kpis.length > 0 && (
        <More
          items={kpis}
          firstShown={firstKpis}
          total={counts.kpis}
          className="cards"
          label={words.adopt.kpis}
        >
          {(kpi) => <KpiCard key={kpi.cell} kpi={kpi} />}
        </More>
      )}
    </section>
  );
}
