// Where the cells of a plan's step stood before the plan put rows and columns among them.
import type { Step } from '../workbook/plan.ts';
import type { Area } from '../workbook/snapshot.ts';

/** Rows or columns that a plan puts after row or column `after`. */
export interface Insertion {
  readonly dimension: 'rows' | 'columns';
  readonly after: number;
  readonly count: number;
}

/** What the step inserts between cells; null for a step that does nothing of the kind. */
export function insertionOf(step: Step): Insertion | null {
  if (step.kind === 'insert-rows') return { dimension: 'rows', after: step.after, count: step.count };
  if (step.kind === 'insert-columns') return { dimension: 'columns', after: step.after, count: step.count };
  return null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The numbers from `from` to `to` as they were counted before the insertion. */
function before({ from, to }: Span, { after, count }: Insertion): Span {
  return {
    from: from > after ? Math.max(after + 1, from - count) : from,
    to: to > after ? Math.max(after, to - count) : to,
  };
}

/**
 * The area on the sheet as it was, cut to the size the sheet had; null where all of it is new.
 *
 * @example originalArea({ sheet: 'S', row: 4, column: 1, rows: 3, columns: 2 }, [{ dimension: 'rows', after: 3, count: 2 }], { rows: 9, columns: 9 }) //=> { sheet: 'S', row: 4, column: 1, rows: 1, columns: 2 }
 */
export function originalArea(
  area: Area,
  insertions: readonly Insertion[],
  size: { readonly rows: number; readonly columns: number },
): Area | null {
  const spanOf = (dimension: Insertion['dimension'], first: number, length: number): Span => {
    const within = insertions.filter((insertion) => insertion.dimension === dimension).reverse();
    const { from, to } = within.reduce(before, { from: first, to: first + length - 1 });
    return { from, to: Math.min(to, size[dimension]) };
  };
  const rows = spanOf('rows', area.row, area.rows);
  const columns = spanOf('columns', area.column, area.columns);
  if (rows.to < rows.from || columns.to < columns.from) return null;
  return {
    sheet: area.sheet,
    row: rows.from,
    column: columns.from,
    rows: rows.to - rows.from + 1,
    columns: columns.to - columns.from + 1,
  };
}
