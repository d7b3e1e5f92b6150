// Appends what was understood of a sheet to the tables, setting them up first; the sheet itself stays as it is.
import type { Understanding } from '../../adoption/understanding.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import { type FreshIds, freshIds } from '../../workbook/placing/fresh-ids.ts';
import { writeRows } from '../../workbook/placing/write-rows.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { keepLastIds } from '../commands/setup/last-ids.ts';
import { setup, tablesAfterSetup } from '../commands/setup.ts';
import { contentOf } from '../overview/content-of.ts';
import { everyCell } from '../overview/every-cell.ts';
import type { Outcome } from '../requests/request.ts';
import { type ToldPlan, told } from '../requests/told-plan.ts';
import { type AdoptedRows, type AdoptedTable, adoptedRows } from './adopted-rows.ts';

const inOrder: readonly AdoptedTable[] = [
  'objectives',
  'keyResults',
  'initiatives',
  'kpis',
  'kpiLog',
  'checkIns',
];

interface Standing extends AdoptedRows {
  readonly arrangements: ReturnType<typeof tablesAfterSetup>;
  readonly nextId: FreshIds;
  /** The tables that get new rows. */
  readonly needed: readonly AdoptedTable[];
  /** Why nothing can be written; null where it can. */
  readonly problem: Problem | null;
}

/** What of an understanding is new to the tables, and what they have already. */
export function standingOf(understanding: Understanding, snapshot: Snapshot, words: Messages): Standing {
  const { sheet } = understanding;
  const arrangements = tablesAfterSetup(snapshot, words);
  const tables = snapshot.sheets.filter(({ name }) => name !== sheet);
  const content = contentOf({ ...snapshot, sheets: tables }, words);
  const nextId = freshIds(everyCell(snapshot));
  const adopted = adoptedRows(understanding, content, nextId, words);
  const needed = inOrder.filter((table) => adopted.rows[table].length > 0);
  const taken = needed.find((table) => !arrangements.has(table));
  const problem: Problem | null =
    taken === undefined ? null : { code: 'cannot-adopt', sheet: words.tables[taken].name, why: 'nameTaken' };
  return { ...adopted, arrangements, needed, nextId, problem };
}

/** Where rows are to be appended, and what they are. */
export function planAdoption(
  understanding: Understanding,
  snapshot: Snapshot,
  words: Messages,
): Outcome<ToldPlan> {
  const { sheet, notOkr } = understanding;
  if (notOkr !== null) return { ok: false, problem: { code: 'cannot-adopt', sheet, why: 'notOkr' } };
  const { arrangements, likely, needed, nextId, problem, rows, skipped } = standingOf(
    understanding,
    snapshot,
    words,
  );
  if (problem !== null) return { ok: false, problem };
  if (needed.length === 0) return unchanged(words.adoption.alreadyThere(sheet));

  const isUnfinished = needed.some((table) => {
    const arrangement = arrangements.get(table);
    return !arrangement?.placed || arrangement.added.length > 0;
  });
  const before = isUnfinished ? setup.plan(snapshot, { words }) : null;
  const steps = needed.flatMap((table): readonly Step[] => {
    const arrangement = arrangements.get(table);
    if (!arrangement) return [];
    const firstRow = (arrangement.placed?.lastRow ?? arrangement.headingRow) + 1;
    return writeRows(arrangement.sheet, arrangement.columns, firstRow, rows[table]);
  });
  const [first] = needed;
  const shown = first === undefined ? undefined : arrangements.get(first);
  const select: readonly Step[] = shown
    ? [
        {
          kind: 'select',
          area: { sheet: shown.sheet, row: shown.headingRow + 1, column: 1, rows: 1, columns: 1 },
        },
      ]
    : [];
  const counts = {
    objectives: rows.objectives.length,
    keyResults: rows.keyResults.length,
    initiatives: rows.initiatives.length,
    kpis: rows.kpis.length,
  };
  const history = rows.kpiLog.length + rows.checkIns.length;
  const says = words.adoption.created(counts, history, sheet);
  const plan: Plan = {
    steps: [...(before?.steps ?? keepLastIds(nextId, snapshot, words)), ...steps, ...select],
    says,
    changed: [...(before?.changed ?? []), says],
    kept: [
      ...(skipped > 0 ? [words.adoption.skipped(skipped)] : []),
      ...understanding.kept.map(({ cell, text }) => words.adoption.atCell(cell, text)),
    ],
    problems: [
      ...understanding.doubts.map(({ cell, code, text }) =>
        words.adoption.atCell(cell, words.adoption.doubts[code](text)),
      ),
      ...likely.map(({ text, id }) => words.adoption.likelyDuplicate(text, id)),
    ],
  };
  return { ok: true, value: told(plan), plan };
}

const unchanged = (says: string): Outcome<ToldPlan> => ({
  ok: true,
  value: { says, changed: [], kept: [says], problems: [] },
});
