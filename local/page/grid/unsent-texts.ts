// What was typed in this tab and has not reached the server: kept over a reload, and offered again after it.
import { UIPlugin } from '@odoo/o-spreadsheet';
import * as z from 'zod/mini';
import { registries } from '../../engine/engine.ts';

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];
type Session = PluginConfig['session'];

/** Text for a cell, by the engine's id of the sheet. */
const cellText = z.object({ sheetId: z.string(), row: z.number(), col: z.number(), content: z.string() });
export type CellText = z.infer<typeof cellText>;

const typing = z.object({ type: z.literal('UPDATE_CELL'), ...cellText.shape });
const waiting = z.array(z.object({ commands: z.optional(z.array(z.unknown())) }));

type Verdict = ReturnType<UIPlugin['allowDispatch']>;
/** The engine's own words for its verdicts on a command; their list is closed to those outside. */
const verdict = z.custom<Verdict>((word) => word === 'WaitingSessionConfirmation' || word === 'Success');
const toWait = verdict.parse('WaitingSessionConfirmation');
const toGoOn = verdict.parse('Success');

let session: Session | null = null;
let isOnline = true;

/** While there is no line, undoing would stop the grid until the server has agreed, so it waits. */
class LineToServer extends UIPlugin {
  constructor(config: PluginConfig) {
    super(config);
    session = config.session;
  }

  override allowDispatch(command: { readonly type: string }) {
    const isUndo = command.type === 'REQUEST_UNDO' || command.type === 'REQUEST_REDO';
    return !isOnline && isUndo ? toWait : toGoOn;
  }
}

/** Call once, before the model is made. */
export function registerLineToServer(): void {
  registries.featurePluginRegistry.add('waypoint_line_to_server', LineToServer);
}

export function setOnline(online: boolean): void {
  isOnline = online;
}

/** The last revision that this tab has heard of. */
export const lastRevision = (): string => session?.getRevisionId() ?? '';

/** The texts that cells were given and the server has not confirmed, the last one of a cell only. */
export function unsentTexts(): readonly CellText[] {
  const pending = waiting.safeParse(session === null ? [] : Reflect.get(session, 'pendingMessages'));
  const byCell = new Map<string, CellText>();
  for (const command of pending.success ? pending.data.flatMap(({ commands = [] }) => commands) : []) {
    const read = typing.safeParse(command);
    if (!read.success) continue;
    const { type: _type, ...text } = read.data;
    byCell.set(`${text.sheetId} ${text.row} ${text.col}`, text);
  }
  return [...byCell.values()];
}

const keptUnder = (workbook: string): string => `waypoint-unsent-${workbook}`;

/** Keeps texts for when this tab shows the workbook again. */
export function keepUnsent(workbook: string, texts: readonly CellText[]): void {
  if (texts.length === 0) return;
  sessionStorage.setItem(keptUnder(workbook), JSON.stringify(texts));
}

/** Takes out what was kept for a workbook. */
export function takeUnsent(workbook: string): readonly CellText[] {
  const text = sessionStorage.getItem(keptUnder(workbook));
  sessionStorage.removeItem(keptUnder(workbook));
  const read = z.array(cellText).safeParse(JSON.parse(text ?? '[]'));
  return read.success ? read.data : [];
}
