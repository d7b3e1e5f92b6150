// What a summary can be asked for: one team, owner or cycle, a record that stays, and the same as Markdown.
import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/catalog/commands/summary.ts';
import { summaryDigest } from '../../../src/catalog/requests/summary-digest.ts';
import { everything } from '../../../src/catalog/summary/summary-choice.ts';
import type { Snapshot } from '../../../src/workbook/snapshot.ts';
import { sampleTables, today } from '../requests/sample-workbook.ts';
import { words, workbookOf } from '../requests/workbook-of.ts';

const workbook = (): Snapshot => workbookOf({ today, tables: sampleTables });

function idsOf(choice: Partial<typeof everything>): readonly string[] {
  const order = { choice: { ...everything, ...choice }, keepsRecord: false };
  const { steps } = summary.plan(workbook(), { words, order });
  return steps.flatMap((step) =>
    step.kind === 'write-values' && step.area.column === 1
      ? step.values.flatMap(([id]) => (/^(?:O|KR|K)\d+$/.test(String(id)) ? [String(id)] : []))
      : [],
  );
}

describe('a summary about', () => {
  it('a team has its objectives, their key results and the KPIs these are linked to', () => {
    const ids = idsOf({ team: 'demand generation' });
    expect(ids.slice(0, 2)).toEqual(['O2', 'KR5']);
    expect(ids).not.toContain('O1');
    expect(ids.filter((id) => /^K\d/.test(id))).toEqual(['K1', 'K2']);
  });

  it('an owner has the key results of their own, under their objectives', () => {
    const ids = idsOf({ owner: 'Paid media lead' });
    expect(ids.filter((id) => id.startsWith('KR'))).toEqual(['KR5', 'KR6']);
    expect(ids).toContain('O2');
  });

  it('a part is told nothing of goals that stand outside of it', () => {
    const { objectives } = sampleTables;
    const tables = {
      ...sampleTables,
      objectives: objectives.map((row) =>
        row.id === 'O3'
          ? { ...row, supports: 'O1, O77' }
          : row.id === 'O2'
            ? { ...row, supports: 'O88' }
            : row,
      ),
    };
    const outcome = summaryDigest.run(
      { choice: { ...everything, team: 'Lifecycle' } },
      workbookOf({ today, tables }),
      { words },
    );
    const advice = outcome.ok ? outcome.value.markdown.split('## Worth a thought')[1] : '';
    expect(advice).toContain('O3 supports “O77”');
    expect(advice).not.toMatch(/“O1”|O88/);
  });

  it('one objective that is behind says so in good English', () => {
    const outcome = summaryDigest.run({ choice: { ...everything, team: 'Lifecycle' } }, workbook(), {
      words,
    });
    expect(outcome.ok && outcome.value.markdown).toMatch(
      /^# The objective is not on track\.\n\n“New customers/,
    );
  });

  it('what nobody has is empty', () => {
    expect(idsOf({ team: 'Nobody' })).toEqual([]);
  });
});

describe('a record', () => {
  it('is the same page on a sheet with its day, and nothing in it follows the tables', () => {
    const order = { choice: everything, keepsRecord: true };
    const { steps, changed } = summary.plan(workbook(), { words, order });
    const onRecord = steps.filter((step) => 'area' in step && step.area.sheet === 'Summary 2026-11-23');
    expect(onRecord.filter(({ kind }) => kind === 'write-values').length).toBeGreaterThan(0);
    const formulas = onRecord.flatMap((step) => (step.kind === 'write-formulas' ? step.formulas.flat() : []));
    expect(formulas).toHaveLength(6);
    for (const formula of formulas) expect(formula).toMatch(/^=SPARKLINE\(\{[\d.,;-]+\}\)$/);
    const texts = onRecord.flatMap((step) =>
      step.kind === 'write-values' ? step.values.map(([first]) => String(first)) : [],
    );
    expect(texts.find((text) => text.startsWith('As of'))).toMatch(
      /made 23 Nov 2026\. A copy that was kept: nothing on this page changes any more\.$/,
    );
    expect(texts.some((text) => text.includes('written anew each time'))).toBe(false);
    expect(changed).toContain(
      'Summary 2026-11-23: a record of this summary, which nothing changes any more.',
    );
  });
});

describe('as Markdown', () => {
  const digest = (choice = everything) => {
    const outcome = summaryDigest.run({ choice }, workbook(), { words });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  };

  it('it has the headline, the tables and the sentences of the sheet', () => {
    const { markdown } = digest();
    expect(markdown).toMatch(/^# All 4 objectives are at risk\.\n/);
    expect(markdown).toContain('## Needs a decision\n\n- KR3 · Grow trials brought by partners');
    expect(markdown).toMatch(/\| O2 \| At risk \| 72% \| \+\d% \| \*\*Fill the sales calendar/);
    expect(markdown).not.toContain('↻');
    expect(markdown).toContain(
      '## Share of key results, week by week\n\n| Week | On track | At risk or off |',
    );
    expect(markdown).toMatch(/\| 23 Nov \| \d+% \| \d+% \|\n\n## Needs a decision/);
    expect(markdown).toMatch(
      /\| K4 \| Healthy \| 22,920 \| sessions \| Website sessions \| [▁▂▃▄▅▆▇█]{20} \|/,
    );
  });

  it('it tells the changes since the summary before, as the sheet does', () => {
    const order = { choice: everything, keepsRecord: false };
    const { steps } = summary.plan(workbook(), { words, order });
    const values = steps.flatMap((step) =>
      step.kind === 'write-values' && step.area.column === 1 ? step.values : [],
    );
    const grid = values.map((row) => [
      ...row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
      '',
    ]);
    const headings = grid.findIndex((row) => row[0] === 'ID');
    const withNotes = grid.map((row, index) => (index === headings ? [...row.slice(0, -1), 'Notes'] : row));
    const notes = [['Made for 2026-11-23; the one before was for 2026-11-02.']];
    const made = workbookOf({ today, tables: sampleTables, otherSheets: { Summary: withNotes } });
    const sheets = made.sheets.map((sheet) =>
      sheet.name === 'Summary' ? { ...sheet, topNotes: notes } : sheet,
    );
    const outcome = summaryDigest.run({ choice: everything }, { ...made, sheets }, { words });
    expect(outcome.ok && outcome.value.markdown).toContain('## What changed since 2 Nov 2026');
  });

  it('text with a line of a table in it stays one cell', () => {
    const tables = {
      ...sampleTables,
      objectives: [{ id: 'O1', objective: 'Win | or learn\nin Q4' }],
      keyResults: [],
    };
    const outcome = summaryDigest.run({ choice: everything }, workbookOf({ today, tables }), { words });
    expect(outcome.ok && outcome.value.markdown).toContain('**Win \\| or learn in Q4**');
  });

  it('names what there is to choose from', () => {
    const { teams, owners, cycles } = digest();
    expect(teams).toEqual(['Brand and content', 'Demand generation', 'Lifecycle']);
    expect(owners).toContain('Paid media lead');
    expect(cycles).toEqual(['2026-Q4']);
  });
});
