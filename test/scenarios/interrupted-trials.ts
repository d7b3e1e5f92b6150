// Everything that changes a workbook, as work whose calls can be made to fail; the names of requests and commands are
// the catalogue's, so that a test can tell which of them is missing here.
import type { CallsThatFail } from '../../local/apps-script/script-run.ts';
import { emptyStage } from '../../local/apps-script/stage.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { english } from '../../src/messages/en/english.ts';
import { type HostedWorkbook, hostedWorkbook } from './hosted-workbook.ts';
import { asking, type Trial } from './interruptions.ts';
import { smallSample } from './small-sample.ts';

export interface NamedTrial extends Trial {
  readonly what: string;
  /** What of the catalogue is at work: a request, a command, or an event of the spreadsheet. */
  readonly of: string;
}

export const checkIn = {
  keyResultId: 'KR1',
  value: '615',
  confidence: 8,
  note: 'Two guides rank',
  by: 'Ana',
  openedWith: '590',
};

const newObjective = {
  objective: {
    kind: 'new',
    fields: {
      objective: 'Studios stay with us',
      level: 'teamObjective',
      team: 'Lifecycle',
      owner: 'Ana',
      commitment: 'committed',
      supports: ['O1'],
      start: null,
      due: '2026-12-31',
    },
  },
  keyResults: [
    {
      keyResult: 'Raise renewals from 61% to 70%',
      type: 'increase',
      start: 61,
      target: 70,
      upper: null,
      unit: '%',
      owner: 'Ana',
      due: '2026-12-18',
      kpiId: 'K1',
    },
  ],
};

/** A column is gone, so that setting up again mends the table. */
function withoutColumn(): HostedWorkbook {
  const host = smallSample();
  const { model } = host.workbook;
  const sheetName = 'Initiatives';
  const sheetId = model.getters.getSheetIdByName(sheetName) ?? '';
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'COL', elements: [4] });
  return host;
}

function ownSheet(): HostedWorkbook {
  const host = smallSample();
  const { model } = host.workbook;
  model.dispatch('CREATE_SHEET', { sheetId: 'own', name: 'Team', position: 0, rows: 9, cols: 6 });
  [
    ['Objective', 'Key result', 'Owner', 'Baseline', 'Target', 'Actual'],
    ['Be seen', 'Reach', 'Ann', '10%', '30%', '22%'],
    ['', 'Mentions', 'Bo', '4', '9', '5'],
  ].forEach((cells, row) => {
    cells.forEach((text, column) => {
      host.type('Team', `${'ABCDEF'.charAt(column)}${row + 1}`, text);
    });
  });
  return host;
}

function summarised(): HostedWorkbook {
  const host = smallSample();
  host.run('summary');
  host.type('Key Results', 'I2', '700');
  host.type('Summary', 'I33', 'Ask Ben');
  // A column of one's own beside rows that are about to move.
  const rows = Array.from({ length: 60 }, (_, index) => index + 1);
  const headings = rows.find((row) => host.cell('Summary', `A${row}`) === 'ID');
  host.type('Summary', `J${headings}`, 'Board');
  return host;
}

const decision = {
  subjectId: 'KR3',
  decision: 'adjustTarget',
  target: '120',
  openedWith: '150',
  reason: 'The second partner comes in January',
  by: 'Mia',
};

/** Many things at once, of all kinds that are mended by a click. */
export function broken(): HostedWorkbook {
  const host = smallSample();
  host.type('Key Results', 'T5', 'On track');
  host.type('Key Results', 'V6', 'soon');
  host.type('Key Results', 'A6', '');
  host.type('Key Results', 'A9', '');
  host.type('Objectives', 'A4', '');
  host.type('Key Results', 'I1', 'Actual');
  host.type('Key Results', 'B7', "'o-2");
  host.type('Settings', 'B8', 'soon');
  const { model } = host.workbook;
  const sheetId = model.getters.getSheetIdByName('Initiatives') ?? '';
  const rule = model.getters.getValidationRuleForCell({ sheetId, row: 2, col: 6 });
  if (rule) model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
  return host;
}

const nextCycle = {
  choices: [
    { id: 'KR2', carrying: 'restart' },
    { id: 'KR12', carrying: 'drop' },
  ],
  next: null,
  closes: '2026-Q4',
};

/** Takes out rows that are empty between others, as people would. */
function withoutGaps({ workbook: { model } }: HostedWorkbook): void {
  const { getters } = model;
  for (const sheetName of ['Objectives', 'Key Results', 'Initiatives']) {
    const sheetId = getters.getSheetIdByName(sheetName) ?? '';
    const used = new Set(
      getters
        .getCells(sheetId)
        .flatMap((cell) =>
          !cell.isFormula && cell.content === '' ? [] : [getters.getCellPosition(cell.id).row],
        ),
    );
    const last = Math.max(...used);
    const elements = Array.from({ length: last }, (_, row) => row).filter((row) => !used.has(row));
    if (elements.length > 0) {
      model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements });
    }
  }
}

const today = isoFromDay(Math.floor(Date.now() / 86_400_000));

const logged = {
  day: '2026-11-23',
  campaign: '',
  rows: [
    { kpiId: 'K1', value: '45', note: 'Fair', isSure: true, seen: null },
    { kpiId: 'K3', value: '3.4', note: '', isSure: true, seen: null },
  ],
};

/** Somebody has typed into Current, and the day of the last check-in is to follow. */
function typedInto(): HostedWorkbook {
  const host = smallSample();
  host.type('Settings', 'B2', today);
  host.type('Key Results', 'I2', '600');
  return host;
}

function onAnotherDay(): HostedWorkbook {
  const host = smallSample();
  host.type('Settings', 'B3', english.settings.onOpening);
  return host;
}

/** What goes wrong in an event of the spreadsheet is told to nobody. */
function quietly(work: () => void): null {
  try {
    work();
  } catch {
    return null;
  }
  return null;
}

function onEdit(host: HostedWorkbook, failing: CallsThatFail): unknown {
  const sheetId = host.workbook.model.getters.getSheetIdByName('Key Results') ?? '';
  const zone = { top: 1, left: 8, bottom: 1, right: 8 };
  return quietly(() =>
    host.addOn.edit({ sheetId, zone }, 'LIMITED', { stage: emptyStage, selection: null, failing }),
  );
}

const onOpen = (host: HostedWorkbook, failing: CallsThatFail): unknown =>
  quietly(() => host.addOn.open('LIMITED', { stage: emptyStage, selection: null, failing }));

const command = (name: string, input: object = {}) => ({
  of: `command ${name}`,
  work: asking('runCommand', { command: name, ...input }),
});
const request = (name: string, input: object) => ({ of: `request ${name}`, work: asking(name, input) });

const kept = { choice: { cycle: '', team: 'Lifecycle', owner: '' }, keepsRecord: true };

export const trialsOfGoals: readonly NamedTrial[] = [
  { what: 'saving a check-in', make: smallSample, ...request('saveCheckIn', checkIn) },
  { what: 'refreshing', make: smallSample, ...command('refresh') },
  { what: 'adding an objective', make: smallSample, ...request('addObjective', newObjective) },
  { what: 'adopting a sheet', make: ownSheet, ...request('adopt', { sheet: 'Team' }) },
  { what: 'setting up again', make: withoutColumn, ...command('setup') },
  { what: 'inserting a chart', make: smallSample, ...request('insertKpiCharts', { kpiIds: ['K2'] }) },
  { what: 'logging values', make: smallSample, ...request('saveKpiLog', logged) },
];

export const trialsOfSummaries: readonly NamedTrial[] = [
  { what: 'a first summary', make: smallSample, ...command('summary') },
  { what: 'a summary made again', make: summarised, ...command('summary') },
  {
    what: 'a summary of one team with a record of it',
    make: smallSample,
    ...command('summary', { order: kept }),
  },
];

export const trialsOfRhythm: readonly NamedTrial[] = [
  { what: 'a decision', make: smallSample, ...request('saveDecision', decision) },
  { what: 'many fixes', make: broken, ...request('fixWorkbook', { keys: null }) },
  { what: 'the next cycle', make: smallSample, tidy: withoutGaps, ...request('startNextCycle', nextCycle) },
  { what: 'typing into Current', make: typedInto, of: 'event onEdit', work: onEdit },
  { what: 'opening the file on another day', make: onAnotherDay, of: 'event onOpen', work: onOpen },
];

/** The engine takes long over looks of thousands of empty cells, which tell nothing here. */
function withFewLooks(): HostedWorkbook {
  const host = hostedWorkbook();
  const { model } = host.workbook;
  const { dispatch } = model;
  const lastRowOfLooks = 4;
  Object.assign(model, {
    dispatch: (...[type, payload]: Parameters<typeof dispatch>) => {
      const target =
        type === 'SET_FORMATTING' && payload && 'target' in payload && Array.isArray(payload.target)
          ? payload.target.map((zone) => ({
              ...zone,
              bottom: Math.min(zone.bottom, zone.top + lastRowOfLooks),
            }))
          : null;
      return Reflect.apply(dispatch, model, [type, target ? { ...payload, target } : payload]);
    },
  });
  return host;
}

export const settingUp: NamedTrial = {
  what: 'setting up a blank workbook',
  make: withFewLooks,
  ...command('setup'),
};

export const allTrials: readonly NamedTrial[] = [
  ...trialsOfGoals,
  ...trialsOfSummaries,
  ...trialsOfRhythm,
  settingUp,
];
