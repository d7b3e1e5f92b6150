// The world the add-on's code lives in: values handed to it must be made there, as Apps Script's own are.

export interface Realm {
  /** A Date of that world. */
  date(moment: number): Date;
  /** An Exception as Apps Script throws it. */
  exception(message: string): Error;
  /** The rows as arrays of that world. */
  rows<Cell>(rows: readonly (readonly Cell[])[]): Cell[][];
  array<Item>(items: readonly Item[]): Item[];
  object(members: object): object;
}

/** This file's own world, for code that runs outside a context. */
export const ownRealm: Realm = {
  date: (moment) => new Date(moment),
  exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  rows: (rows) => rows.map((row) => [...row]),
  array: (items) => [...items],
  object: (members) => ({ ...members }),
};
