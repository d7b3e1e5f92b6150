// A workbook with as many key results as asked for, ten to an objective, all of them behind.
import { type HostedWorkbook, hostedWorkbook } from './hosted-workbook.ts';

export function longWorkbook(count: number): HostedWorkbook {
  const host = hostedWorkbook();
  host.run('setup', {
    asOf: '2026-11-23',
    cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' },
    objectives: Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
      id: `O${index + 1}`,
      objective: `Objective ${index + 1}`,
      team: `Team ${index % 7}`,
      owner: 'Ana',
      commitment: 'Committed',
      supports: index === 0 ? '' : 'O1',
      cycle: '2026-Q4',
      start: '2026-10-01',
      due: '2026-12-31',
      notes: '',
    })),
    keyResults: Array.from({ length: count }, (_, index) => ({
      id: `KR${index + 1}`,
      objectiveId: `O${Math.floor(index / 10) + 1}`,
      keyResult: `Key result ${index + 1}`,
      type: 'Increase',
      start: 0,
      target: 100,
      upper: null,
      current: 20,
      unit: '',
      weight: null,
      owner: `Owner ${index % 900}`,
      due: '',
      kpiId: '',
      confidence: 6,
      lastCheckIn: '2026-11-20',
      notes: '',
    })),
    initiatives: [],
    kpis: [],
    kpiLog: [],
    checkIns: [],
  });
  return host;
}
