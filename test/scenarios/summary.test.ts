// Generate summary sheet, by the built add-on in the local host.
import { describe, expect, test, vi } from 'vitest';
import { sparklineAt } from '../../local/engine/sparkline.ts';
import { type HostedWorkbook, hostedWorkbook, marketingSample } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The sample with as many key results as wanted. */
function sampleOf(count: number) {
  const sample = marketingSample();
  const [keyResult] = sample.keyResults;
  return {
    ...sample,
    keyResults: Array.from({ length: count }, (_, index) => ({
      ...keyResult,
      id: `KR${index + 1}`,
      objectiveId: `O${(index % 4) + 1}`,
      current: 420 + (index % 280),
    })),
  };
}

const ids = (host: HostedWorkbook): string[] => {
  const found: string[] = [];
  for (let row = 1; row <= 80; row += 1) found.push(host.cell('Summary', `A${row}`));
  return found;
};
const rowOf = (host: HostedWorkbook, id: string): number => ids(host).indexOf(id) + 1;
const summarised = (): HostedWorkbook => {
  const host = hostedWorkbook();
  host.run('setup', marketingSample());
  host.run('summary');
  return host;
};

function chartsOn(host: HostedWorkbook): number {
  const { getters } = host.workbook.model;
  const id = getters.getSheetIds().find((sheet) => getters.getSheetName(sheet) === 'Summary') ?? '';
  return getters.getChartIds(id).length;
}

describe('the summary sheet', () => {
  test('is made from the menu, before Objectives, with what the tables say', () => {
    const host = hostedWorkbook();
    host.run('setup', marketingSample());
    host.addOn.runMenu('menuSummary', { stage: host.stage, selection: null });
    expect(host.shown.errors).toEqual([]);
    expect(host.shown.toasts).toEqual(['The summary is on the new sheet Summary.']);
    expect(host.sheetNames().slice(0, 3)).toEqual(['Sheet1', 'Summary', 'Objectives']);
    expect(host.cell('Summary', 'A1')).toBe('All 4 objectives are at risk.');
    expect(host.cell('Summary', 'A4')).toMatch(/^As of 23 Nov 2026/);
    expect(chartsOn(host)).toBe(2);
  });

  test.each(['en_US', 'de_DE'])('draws the course of each KPI in its cell, in %s as well', (locale) => {
    const host = hostedWorkbook({ locale });
    host.run('setup', marketingSample());
    host.run('summary');
    const { getters } = host.workbook.model;
    const sheetId = getters.getSheetIdByName('Summary') ?? '';
    const line = sparklineAt(getters, { sheetId, col: 5, row: rowOf(host, 'K3') - 1 });
    const logged = marketingSample().kpiLog.filter(({ kpiId }: { kpiId: string }) => kpiId === 'K3');
    expect(line?.map(({ y }) => y)).toEqual(logged.slice(-20).map(({ value }: { value: number }) => value));
    expect(line?.map(({ x }) => x).slice(0, 3)).toEqual([0, 7, 14]);
    expect(host.cell('Summary', `F${rowOf(host, 'K3')}`)).toBe('');
  });

  test('agrees with the cells of the tables', () => {
    const host = summarised();
    for (const [sheet, count] of [
      ['Objectives', 4],
      ['Key Results', 14],
    ] as const) {
      const [names, scores, statuses] = ['ID', 'Score', 'Status'].map((heading) =>
        host.column(sheet, heading),
      );
      expect(names).toHaveLength(count);
      names?.forEach((id, index) => {
        const row = rowOf(host, id);
        expect([id, host.cell('Summary', `C${row}`)]).toEqual([id, scores?.[index] ?? '']);
        expect([id, host.cell('Summary', `B${row}`)]).toEqual([id, statuses?.[index]]);
      });
    }
  });

  test('is replaced in place: one sheet, its charts, the notes where they were', () => {
    const host = summarised();
    host.type('Summary', `I${rowOf(host, 'KR6')}`, 'Ask finance about bids');
    const before = ids(host);
    const again = host.run('summary');
    expect(ids(host)).toEqual(before);
    expect(host.cell('Summary', `I${rowOf(host, 'KR6')}`)).toBe('Ask finance about bids');
    expect(again.kept).toEqual(['1 note kept.']);
    expect(chartsOn(host)).toBe(2);
    expect(host.sheetNames().filter((name) => name.includes('ummary'))).toEqual(['Summary']);
  });

  test('carries notes along when rows come and go, and follows the numbers', () => {
    const host = summarised();
    host.type('Summary', `I${rowOf(host, 'KR5')}`, '=HYPERLINK("https://example.org", "minutes")');
    host.type('Summary', `I${rowOf(host, 'KR12')}`, "'=not a formula");
    host.type('Key Results', 'I2', '700');
    host.ask('addObjective', {
      objective: { kind: 'existing', id: 'O1' },
      keyResults: [
        {
          keyResult: 'Grow newsletter readers from 800 to 1,200',
          type: 'increase',
          start: 800,
          target: 1200,
          upper: null,
          unit: 'readers',
          owner: '',
          due: null,
          kpiId: '',
        },
      ],
    });
    host.run('summary');
    expect(host.cell('Summary', `B${rowOf(host, 'KR1')}`)).toBe('Achieved');
    expect(rowOf(host, 'KR15')).toBe(rowOf(host, 'KR4') + 1);
    expect(host.cell('Summary', `I${rowOf(host, 'KR5')}`)).toBe('minutes');
    expect(host.value('Summary', `I${rowOf(host, 'KR12')}`)).toBe('=not a formula');
  });

  test('text that looks like a formula stays text', () => {
    const host = hostedWorkbook();
    const sample = marketingSample();
    sample.objectives[0].objective = '=IMPORTXML("https://example.org", "//a")';
    host.run('setup', sample);
    host.run('summary');
    expect(host.value('Summary', `E${rowOf(host, 'O1')}`)).toBe('=IMPORTXML("https://example.org", "//a")');
  });

  test('names cells to be mended and tells the rest', () => {
    const host = hostedWorkbook();
    host.run('setup', marketingSample());
    host.type('Key Results', 'I3', 'about half');
    const report = host.run('summary');
    expect(report.problems).toEqual([expect.stringMatching(/^Key Results!I3: not a number: “about half”/)]);
    expect(host.cell('Summary', `B${rowOf(host, 'KR2')}`)).toBe('Problem');
    expect(host.cell('Summary', `B${rowOf(host, 'KR8')}`)).toBe('Achieved');
  });

  test('without tables says what to do first', () => {
    const host = hostedWorkbook();
    expect(host.run('summary').problems).toEqual([expect.stringContaining('Set up OKR tables')]);
    expect(host.sheetNames()).toEqual(['Sheet1']);
  });

  test('takes no more service calls for five thousand key results than for ten, made first and made again', () => {
    const callsWith = (count: number) => {
      const host = hostedWorkbook();
      host.run('setup', sampleOf(count));
      const first = host.run('summary').calls;
      expect(rowOf(host, 'KR1')).toBeGreaterThan(0);
      return [first, host.run('summary').calls].flatMap(({ read, write }) => [read, write]);
    };
    const few = callsWith(10);
    callsWith(5000).forEach((calls, index) => {
      expect(calls).toBeLessThanOrEqual(few[index] ?? 0);
    });
  }, 240_000);
});
