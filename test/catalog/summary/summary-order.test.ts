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
