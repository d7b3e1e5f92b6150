// The plan of the summary sheet: what stands where, which notes are kept, and that its size does not matter.
import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/catalog/commands/summary.ts';
import type { CellValue, Grid } from '../../../src/workbook/cell.ts';
import type { Plan } from '../../../src/workbook/plan.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { sampleTables, today } from '../requests/sample-workbook.ts';
import { date, type Row, words, workbookOf } from '../requests/workbook-of.ts';

type Sheets = Readonly<Record<string, Grid>>;

const plan = (changes: Partial<Record<TableId, readonly Row[]>> = {}, otherSheets: Sheets = {}): Plan =>
  summary.plan(workbookOf({ today, tables: { ...sampleTables, ...changes }, otherSheets }), { words });

/** A formula that follows nothing shows what it says. */
function shownBy(formula: string): CellValue {
  const text = /^="(.*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  const number = Number(formula.slice(1));
  return formula === '' ? '' : Number.isNaN(number) ? formula : number;
}

/** The sheet of that name after the plan, from what it held before. */
function written({ steps }: Plan, sheet = 'Summary', before: Grid = []): CellValue[][] {
  const cells: CellValue[][] = before.map((row) => [...row]);
  const put = (row: number, column: number, value: CellValue) => {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = value;
  };
  for (const step of steps) {
    if (step.kind === 'insert-rows') {
      cells.splice(step.after, 0, ...Array.from({ length: step.count }, () => []));
    }
    if (!('area' in step) || step.area.sheet !== sheet) continue;
    const { row, column, rows, columns } = step.area;
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        if (step.kind === 'clear-values') put(row + r, column + c, '');
        if (step.kind === 'write-formulas') put(row + r, column + c, shownBy(step.formulas[r]?.[c] ?? ''));
        if (step.kind !== 'write-values') continue;
        const value = step.values[r]?.[c] ?? '';
        put(
          row + r,
          column + c,
          typeof value !== 'object' ? value : 'day' in value ? `day ${value.day}` : value.formula,
        );
      }
    }
  }
  return cells.map((line) =>
    Array.from({ length: Math.max(9, line.length) }, (_, index) => line[index] ?? ''),
  );
}

const rowOf = (cells: readonly (readonly CellValue[])[], id: string) =>
  cells.find((line) => line[0] === id) ?? [];
const noteOf = (cells: readonly (readonly CellValue[])[], id: string) => rowOf(cells, id)[8];

/** Types a note beside a row. */
function withNote(cells: readonly (readonly CellValue[])[], id: string, note: CellValue): CellValue[][] {
  return cells.map((line) => (line[0] === id ? [...line.slice(0, 8), note, ...line.slice(9)] : [...line]));
}

describe('a summary', () => {
  it('opens with where things stand, as of when, and that it is a record', () => {
    const cells = written(plan());
    expect(cells[0]?.[0]).toBe('All 4 objectives are at risk.');
    expect(cells[1]?.[0]).toBe(
      '“Every page and mail looks like one company” is at risk: KR13 “Roll out the new look on every…” holds it back.',
    );
    expect(cells[2]?.[0]).toBe(
      '“Become the first name small studios think of…” is at risk: KR3 “Grow trials brought by partners…” is 25 trials below its pace. 14 key results: 5 on track, 3 off. Net confidence +14.',
    );
    expect(cells[3]?.[0]).toMatch(
      /^As of 23 Nov 2026 · 2026-Q4 · day 54 of 92 · made 23 Nov 2026\. Columns marked ↻ follow your tables; all else is a record/,
    );
  });

  it('leads from a KPI out of health to the objectives it feeds, and says where an outcome did not follow', () => {
    const period = { start: date('2026-10-01'), due: date('2026-12-31') };
    const cells = written(
      plan({
        objectives: [{ id: 'O1', objective: 'Be found', ...period }],
        keyResults: [{ id: 'KR1', objectiveId: 'O1', start: 0, target: 10, current: 10, kpiId: 'K1' }],
        kpis: [{ id: 'K1', kpi: 'Sign-ups', direction: 'Up is good', target: 50 }],
        kpiLog: [{ date: date('2026-11-23'), kpiId: 'K1', value: 20 }],
      }),
    );
    expect(rowOf(cells, 'K1')[6]).toMatch(/Feeds O1 “Be found” \(KR1\)\.$/);
    expect(rowOf(cells, 'O1')[6]).toMatch(
      /The key results were met and the outcome did not follow; K1 is still/,
    );
  });

  it('tells each objective with its key results, and each KPI', () => {
    const cells = written(plan());
    expect(rowOf(cells, 'O2').slice(0, 5)).toEqual([
      'O2',
      'At risk',
      expect.closeTo(0.7227, 4),
      expect.closeTo(0.0359, 4),
      'Fill the sales calendar with studios that fit',
    ]);
    expect(rowOf(cells, 'KR8').slice(1, 8)).toEqual([
      'Achieved',
      1,
      0,
      'Publish the six industry landing pages',
      '7.13 pages (6.75 to 7.72)',
      'The target is reached.',
      'Content lead',
    ]);
    expect(rowOf(cells, 'KR14').slice(1, 4)).toEqual(['No data', '', '']);
    expect(rowOf(cells, 'K2').slice(1, 4)).toEqual(['Unhealthy', 84, 'EUR']);
    const order = cells.map((line) => line[0]).filter((id) => /^(O|KR)\d+$/.test(String(id)));
    expect(order.slice(0, 6)).toEqual(['O1', 'KR1', 'KR2', 'KR3', 'KR4', 'O2']);
  });

  it('counts what has each status', () => {
    const counts = written(plan()).slice(5, 13);
    const keyResults = counts.slice(1).reduce((sum, line) => sum + Number(line[3]), 0);
    expect(counts[0]?.slice(1, 4)).toEqual(['Status', 'Objectives', 'Key res.']);
    expect(keyResults).toBe(14);
    expect(counts).toContainEqual(expect.arrayContaining(['Off track', 0, 3]));
  });

  it('has two charts of the scale 0 to 1, over the cells they are drawn from', () => {
    const { steps } = plan();
    const charts = steps.flatMap((step) => (step.kind === 'replace-chart' ? [step.chart] : []));
    expect(charts).toMatchObject([
      {
        kind: 'bar',
        data: [
          { sheet: 'Summary', row: 6, column: 5, rows: 5, columns: 1 },
          { sheet: 'Summary', row: 6, column: 6, rows: 5, columns: 1 },
        ],
        valueRange: { least: 0, most: 1 },
        anchor: { row: 6, column: 5 },
      },
      {
        title: 'Share of key results, week by week',
        kind: 'line',
        data: [{ column: 7 }, { column: 8 }, { column: 9 }],
        valueRange: { least: 0, most: 1 },
      },
    ]);
    expect(written(plan())[6]?.slice(4, 6)).toEqual(['O1 · Become the…', '=$C30']);
    expect(written(plan())[29]?.[0]).toBe('O1');
  });

  it('draws the course of each KPI from values in the formula, true to their days', () => {
    const log = (kpiId: string, days: Readonly<Record<string, number>>) =>
      Object.entries(days).map(([day, value]) => ({ date: date(day), kpiId, value }));
    const kpi = { direction: 'Up is good', target: 50, frequency: 'Weekly' };
    const cells = written(
      plan({
        kpis: ['none', 'one', 'two', 'gap'].map((id) => ({ ...kpi, id, kpi: id })),
        kpiLog: [
          ...log('one', { '2026-11-22': 12 }),
          ...log('two', { '2026-11-15': -3, '2026-11-22': 0.123456789 }),
          ...log('gap', { '2026-09-07': 10, '2026-09-14': 12.5, '2026-11-02': 11 }),
        ],
      }),
    );
    const lines = ['none', 'one', 'two', 'gap'].map((id) => rowOf(cells, id)[5]);
    expect(lines).toEqual([
      'No values yet',
      'One value so far',
      '=SPARKLINE({0,-3;7,0.123457})',
      '=SPARKLINE({0,10;7,12.5;56,11})',
    ]);
    expect(rowOf(cells, 'none')[6]).toBe('Nothing is logged yet: add a row to the KPI Log.');
    const ofSample = String(rowOf(written(plan()), 'K1')[5]);
    expect(ofSample.match(/;/g)).toHaveLength(19);
  });

  it('writes the latest value of a KPI with as many decimals as tell it', () => {
    const shown = (value: number) => {
      const { steps } = plan({
        kpis: [{ id: 'K1', kpi: 'One', direction: 'Up is good' }],
        kpiLog: [{ date: date('2026-11-22'), kpiId: 'K1', value }],
      });
      const looks = steps.flatMap((step) => (step.kind === 'cell-looks' ? step.looks : []));
      return looks.flatMap((cells) => cells[2]?.format ?? []).filter((format) => format.includes('#'));
    };
    const formats = [44, 20.8, 2928395.04, -0.1061322, 0.5].flatMap(shown);
    expect(formats).toEqual(['#,##0', '#,##0.0', '#,##0', '#,##0.000', '#,##0.0']);
  });

  it('shows the lowest thirty where nobody could read more bars', () => {
    const objectives = Array.from({ length: 50 }, (_, index) => ({
      id: `O${index}`,
      objective: `Goal ${index}`,
    }));
    const keyResults = objectives.map(({ id }, index) => ({
      id: `KR${index}`,
      objectiveId: id,
      start: 0,
      target: 100,
      current: index,
    }));
    const [chart] = plan({ objectives, keyResults }).steps.filter((step) => step.kind === 'replace-chart');
    expect(chart?.kind === 'replace-chart' && chart.chart).toMatchObject({
      title: 'Score by objective: the 30 lowest of 50',
      data: [{ rows: 31 }, { rows: 31 }],
    });
  });

  it('names cells to mend, gathers strays and tells the rest', () => {
    const made = plan({
      keyResults: [
        { id: 'KR1', objectiveId: 'O1', start: 0, target: 10, current: 'many' },
        { id: 'KR2', objectiveId: 'O9', start: 0, target: 10, current: 5 },
      ],
    });
    const cells = written(made);
    expect(rowOf(cells, 'KR1')[1]).toBe('Problem');
    expect(rowOf(cells, 'KR1')[6]).toMatch(/^Key Results!I2: not a number: “many”/);
    const stray = cells.findIndex((line) => line[4] === 'Key results without an objective');
    expect(cells[stray + 1]?.[0]).toBe('KR2');
    expect(made.problems).toEqual([
      expect.stringMatching(/^Key Results!I2: /),
      expect.stringMatching(/^Key Results!B3: unknown objective: “O9”/),
    ]);
  });

  it('keeps within a sheet of A4 on its side, printed at nine tenths of its size', () => {
    const widths = plan().steps.flatMap((step) => (step.kind === 'column-widths' ? step.widths : []));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(980 / 0.9);
  });

  it('says of a page of thousands that all of it is a record', () => {
    const keyResults = Array.from({ length: 600 }, (_, index) => ({ id: `KR${index}`, objectiveId: 'O1' }));
    expect(written(plan({ keyResults }))[3]?.[0]).toContain(
      'All of it is a record of that day. Generate again',
    );
  });

  it('cuts long titles in its sentences, so that they fit across the page; the table has them whole', () => {
    const title = `Grow sign-ups ${'and win every last studio owner '.repeat(6)}from 0 to 100`;
    const period = { start: date('2026-10-01'), due: date('2026-12-31') };
    const cells = written(
      plan({
        objectives: [{ id: 'O1', objective: title, ...period }],
        keyResults: [{ id: 'KR1', objectiveId: 'O1', keyResult: title, start: 0, target: 100, current: 1 }],
      }),
    );
    expect(rowOf(cells, 'KR1')[4]).toBe(title);
    const said = cells
      .flatMap((line) => line.slice(0, 2))
      .filter((cell) => String(cell).includes('…: off track'));
    expect(said).toHaveLength(1);
    for (const sentence of said) expect(String(sentence).length).toBeLessThan(180);
  });

  it('says so when there is nothing to summarise', () => {
    const made = summary.plan(workbookOf({ today, tables: {} }), { words });
    expect(made).toMatchObject({ steps: [], says: words.summary.notSetUp });
  });

  it('stands on an empty workbook of tables', () => {
    const cells = written(plan({ objectives: [], keyResults: [], kpis: [], kpiLog: [] }));
    expect(cells.findIndex((line) => line[0] === 'ID')).toBe(10);
    expect(cells[11]?.[4]).toBe('None yet. “Write an objective…” in the menu adds one.');
    expect(cells.flat().filter((cell) => String(cell).startsWith('Status'))).toHaveLength(1);
    expect(cells[0]?.[0]).toBe('No objectives yet.');
  });

  it('takes as many steps for hundreds of key results as for ten, and follows no table of thousands', () => {
    const keyResults = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `KR${index}`,
        objectiveId: `O${(index % 4) + 1}`,
        start: 0,
        target: 100,
        current: index % 90,
      }));
    const kinds = (count: number) => plan({ keyResults: keyResults(count) }).steps.map(({ kind }) => kind);
    expect(kinds(400)).toEqual(kinds(10));
    const formulas = plan({ keyResults: keyResults(1000) }).steps.flatMap((step) =>
      step.kind === 'write-formulas' ? step.formulas.flat() : [],
    );
    expect(formulas.filter((formula) => !formula.startsWith('=SPARKLINE({0,'))).toEqual([]);
  });
});

describe('made again', () => {
  const first = written(plan());
  const noted = withNote(
    withNote(withNote(first, 'O1', 'Talk to Ana'), 'KR5', 42),
    'K2',
    '=1+1 is not a formula',
  );

  it('replaces itself in place', () => {
    const made = plan({}, { Summary: first });
    expect(made.steps.some((step) => step.kind === 'add-sheet' || step.kind === 'insert-rows')).toBe(false);
    expect(written(made, 'Summary', first)).toEqual(first);
    expect(made.says).toBe('The summary on the sheet Summary is up to date.');
  });

  it('does not touch notes that stay where they are', () => {
    const made = plan({}, { Summary: noted });
    const touched = made.steps.filter((step) => step.kind === 'write-values' && step.area.column === 9);
    expect(touched).toEqual([]);
    expect(written(made, 'Summary', noted)).toEqual(noted);
    expect(made.kept).toContain('3 notes kept.');
  });

  it('brings notes along when rows move', () => {
    const objectives = [...sampleTables.objectives].reverse();
    const cells = written(plan({ objectives }, { Summary: noted }), 'Summary', noted);
    expect(['O1', 'KR5', 'K2'].map((id) => noteOf(cells, id))).toEqual([
      'Talk to Ana',
      42,
      '=1+1 is not a formula',
    ]);
    expect(cells.flatMap((line) => line[8]).filter((note) => note === 'Talk to Ana')).toHaveLength(1);
  });

  it('keeps the notes of rows that are gone at the foot, and gives them back when they return', () => {
    const without = {
      objectives: sampleTables.objectives.slice(1),
      keyResults: sampleTables.keyResults.slice(5),
    };
    const gone = written(plan(without, { Summary: noted }), 'Summary', noted);
    const foot = gone.findIndex((line) => line[4] === words.summary.notesOfVanished);
    expect(gone.slice(foot + 1, foot + 3).map((line) => [line[0], line[8]])).toEqual([
      ['O1', 'Talk to Ana'],
      ['KR5', 42],
    ]);
    const again = written(plan(without, { Summary: gone }), 'Summary', gone);
    const notesOf = (sheet: typeof gone) =>
      sheet.filter((line) => line[8] !== '').map((line) => line.slice(7));
    expect(notesOf(again)).toEqual(notesOf(gone));
    const back = written(plan({}, { Summary: gone }), 'Summary', gone);
    expect(['O1', 'KR5', 'K2'].map((id) => noteOf(back, id))).toEqual([
      'Talk to Ana',
      42,
      '=1+1 is not a formula',
    ]);
    expect(back.some((line) => line[4] === words.summary.notesOfVanished)).toBe(false);
  });

  it('keeps what people wrote under it, however much longer it grows', () => {
    const withLetter = [...noted, [], ['Dear board,'], ['here is our quarter.']];
    const keyResults = [
      ...sampleTables.keyResults,
      ...Array.from({ length: 8 }, (_, index) => ({
        id: `KR${index + 50}`,
        objectiveId: 'O1',
        start: 0,
        target: 1,
      })),
    ];
    const cells = written(plan({ keyResults }, { Summary: withLetter }), 'Summary', withLetter);
    const footer = cells.findIndex((line) => line[0] === words.summary.footer);
    expect(cells.slice(footer + 1).map((line) => line[0])).toEqual([
      '',
      'Dear board,',
      'here is our quarter.',
    ]);
    expect(cells.filter((line) => line[0] === words.summary.footer)).toHaveLength(1);
    expect(noteOf(cells, 'KR5')).toBe(42);
  });

  it('keeps every note of rows that share an ID', () => {
    const twice = [...sampleTables.keyResults, ...sampleTables.keyResults.slice(4, 5)];
    const doubled = written(plan({ keyResults: twice }));
    const at = doubled.flatMap((line, index) => (line[0] === 'KR5' ? [index] : []));
    const both = doubled.map((line, index) =>
      at.includes(index) ? [...line.slice(0, 8), index === at[0] ? 'one' : 'two'] : line,
    );
    const cells = written(plan({ keyResults: twice }, { Summary: both }), 'Summary', both);
    expect(cells.filter((line) => line[0] === 'KR5').map((line) => line[8])).toEqual(['one', 'two']);
    const single = written(plan({}, { Summary: both }), 'Summary', both);
    expect(noteOf(single, 'KR5')).toBe('one\ntwo');
  });

  it('keeps a date as a date', () => {
    const dated = withNote(first, 'KR1', date('2026-12-01'));
    const moved = written(plan({ objectives: [...sampleTables.objectives].reverse() }, { Summary: dated }));
    expect(noteOf(moved, 'KR1')).toBe('day 20788');
  });

  it('leaves the room of charts that are there, though nothing is left to draw', () => {
    const nothing = { objectives: [], keyResults: [] };
    const workbook = workbookOf({
      today,
      tables: { ...sampleTables, ...nothing },
      otherSheets: { Summary: first },
    });
    const headingsWith = (charts: number) => {
      const sheets = workbook.sheets.map((sheet) =>
        sheet.name === 'Summary' ? { ...sheet, charts } : sheet,
      );
      const cells = written(summary.plan({ ...workbook, sheets }, { words }), 'Summary', first);
      return cells.findIndex((line) => line[0] === 'ID');
    };
    expect(headingsWith(2) - headingsWith(0)).toBe(10);
  });

  it('leaves a sheet alone that holds something else', () => {
    const made = plan({}, { Summary: [['Our own summary of the year']] });
    expect(made.steps.filter((step) => 'area' in step && step.area.sheet === 'Summary')).toEqual([]);
    expect(written(made, 'Waypoint summary')[0]?.[0]).toBe('All 4 objectives are at risk.');
    expect(made.kept).toEqual(['The sheet Summary holds something else and stays as it is.']);
  });

  it('keeps columns of people’s own, and what they hold beside a row follows the row', () => {
    const headings = noted.findIndex((line) => line[0] === 'ID');
    const own = noted.map((line, index) => [
      ...line.slice(0, 2),
      index === headings ? 'Board' : line[0] === 'KR5' ? 'asked on Monday' : '',
      ...line.slice(2),
      index === 0 ? 'Draft' : '',
    ]);
    const objectives = [...sampleTables.objectives].reverse();
    const cells = written(plan({ objectives }, { Summary: own }), 'Summary', own);
    expect(cells.find((line) => line[0] === 'ID')?.slice(0, 5)).toEqual([
      'ID',
      'Status',
      'Board',
      'Score',
      'Since 16 Nov',
    ]);
    expect(rowOf(cells, 'KR5').slice(1, 4)).toEqual(['On track', 'asked on Monday', 0.625]);
    expect(rowOf(cells, 'KR5')[9]).toBe(42);
    expect(cells.flatMap((line) => line[2]).filter((cell) => cell === 'asked on Monday')).toHaveLength(1);
    expect(cells[0]?.[10]).toBe('Draft');
  });

  it('lets the ground of people’s own columns follow the rows, and leaves it alone while they stay', () => {
    const own = first.map((line) => [...line.slice(0, 2), line[0] === 'ID' ? 'Board' : '', ...line.slice(2)]);
    const groundsOf = ({ steps }: Plan) => steps.flatMap((step) => (step.kind === 'grounds' ? [step] : []));
    expect(groundsOf(plan({}, { Summary: own }))).toEqual([]);
    const made = plan({ objectives: [...sampleTables.objectives].reverse() }, { Summary: own });
    const [step] = groundsOf(made);
    const headings = own.findIndex((line) => line[0] === 'ID') + 1;
    expect(step?.area).toMatchObject({ sheet: 'Summary', row: headings, column: 3, columns: 1 });
    const ids = written(made, 'Summary', own)
      .slice(headings - 1)
      .map((line) => String(line[0]));
    const grounds = ids.map((id, index) => [id, step?.grounds[index]?.[0] ?? null] as const);
    expect(new Set(grounds.filter(([id]) => /^O\d$/.test(id)).map(([, ground]) => ground)).size).toBe(1);
    expect(grounds.find(([id]) => id === 'O4')?.[1]).toMatch(/^#/);
    expect(grounds.find(([id]) => id === 'KR13')?.[1]).toBeNull();
  });

  it('moves to a sheet of its own when people took columns away, and takes the notes along', () => {
    const rebuilt = noted.map((line) => [...line.slice(0, 3), ...line.slice(4)]);
    const made = plan({}, { Summary: rebuilt });
    expect(made.steps.filter((step) => 'area' in step && step.area.sheet === 'Summary')).toEqual([]);
    expect(noteOf(written(made, 'Waypoint summary'), 'O1')).toBe('Talk to Ana');
  });
});
