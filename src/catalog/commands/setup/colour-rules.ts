// Which words of the status columns take which colour.
import type { Health } from '../../../domain/kpi/health.ts';
import type { Grade } from '../../../domain/okr/grade.ts';
import type { InitiativeStatus } from '../../../domain/okr/initiative-status.ts';
import { statuses } from '../../../domain/okr/statuses.ts';
import { type Tone, toneOf } from '../../../domain/standing.ts';
import type { Messages } from '../../../messages/messages.ts';
import { columnLetters } from '../../../workbook/placing/a1.ts';
import type { ColourRule } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { Column, TableId } from '../../../workbook/table.ts';
import { toneLooks } from './looks.ts';

type TonedWords = readonly (readonly [word: string, tone: Tone])[];

const gradeTones: Readonly<Record<Grade, Tone>> = { green: 'good', yellow: 'warn', red: 'bad' };

const healthTones: Readonly<Record<Health, Tone>> = { healthy: 'good', watch: 'warn', unhealthy: 'bad' };

const initiativeTones: Readonly<Record<InitiativeStatus, Tone>> = {
  done: 'good',
  onTime: 'good',
  behind: 'warn',
  late: 'bad',
  blocked: 'bad',
  notStarted: 'neutral',
  dropped: 'neutral',
  open: 'neutral',
};

/** Words and tones of one set of identities, in the order of the tones. */
function toned<Id extends string>(
  words: Readonly<Record<Id, string>>,
  tones: Readonly<Record<Id, Tone>>,
): TonedWords {
  const ids = Object.keys(tones).filter((id): id is Id => id in words);
  return ids.map((id) => [words[id], tones[id]]);
}

function wordsOf(table: TableId, column: Column, words: Messages): TonedWords {
  switch (column.id) {
    case 'health':
      return [...toned(words.kpi.healthWords, healthTones), [words.kpi.problemWord, 'bad']];
    case 'grade':
      return toned(words.okr.grades, gradeTones);
    default:
      return table === 'initiatives'
        ? toned(words.okr.initiativeStatuses, initiativeTones)
        : statuses.map((status) => [words.okr.statuses[status], toneOf(status)]);
  }
}

/** Where somebody should look in again: what names the row, and when it was last looked at. */
const staleColumns: ReadonlySet<string> = new Set(['id', 'lastCheckIn']);
const staleLook = { background: '#fde293', colour: '#5f4200' };

/** They follow As of, as the status does. */
function staleRules(
  columns: readonly NumberedColumn[],
  cellsOf: (at: number) => Area,
  { okr }: Messages,
): readonly ColourRule[] {
  const status = columns.find(({ column }) => column.id === 'status');
  if (!status) return [];
  return columns
    .filter(({ column }) => staleColumns.has(column.id))
    .map(({ at }) => {
      const area = cellsOf(at);
      const formula = `=$${columnLetters(status.at)}${area.row}="${okr.statuses.stale}"`;
      return { area, when: { formula }, ...staleLook };
    });
}

interface NumberedColumn {
  readonly column: Column;
  readonly at: number;
}

export function colourRules(
  table: TableId,
  columns: readonly NumberedColumn[],
  cellsOf: (at: number) => Area,
  words: Messages,
): readonly ColourRule[] {
  const ofWords = columns
    .filter(({ column }) => column.content.kind === 'status')
    .flatMap(({ column, at }) =>
      wordsOf(table, column, words).map(([text, tone]) => ({
        area: cellsOf(at),
        when: { text },
        ...toneLooks[tone],
      })),
    );
  return table === 'keyResults' ? [...ofWords, ...staleRules(columns, cellsOf, words)] : ofWords;
}
