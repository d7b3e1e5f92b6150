// Takes people to a cell and leaves the keyboard there.
import { focusGrid, type InputOf } from '../server.ts';
import { type Running, useCommand } from './use-command.ts';

export type Cell = InputOf<'selectCells'>;

export interface GoingToCell extends Pick<Running<'selectCells'>, 'refusal'> {
  /** Selects the cell while the keyboard stays in the sidebar; whether it worked. */
  readonly select: (cell: Cell) => Promise<boolean>;
  readonly go: (cell: Cell) => Promise<void>;
}

export function useGoToCell(): GoingToCell {
  const { run, refusal } = useCommand('selectCells');
  const select = async (cell: Cell) => (await run(cell)) !== null;
  const go = async (cell: Cell) => {
    if (await select(cell)) focusGrid();
  };
  return { select, go, refusal };
}
