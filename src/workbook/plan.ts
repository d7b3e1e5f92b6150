// What is to be done to a workbook, as plain data: the adapter applies it in one pass, in the order given.
import type { WrittenValue } from './cell.ts';
import type { Area } from './snapshot.ts';

/** One change to the workbook. */
export type Step =
  | {
      readonly kind: 'add-sheet';
      readonly sheet: string;
      readonly position: number;
      readonly tabColor: string;
    }
  | { readonly kind: 'add-rows'; readonly sheet: string; readonly count: number }
  /** `after` is a row's number; what stands below moves on. */
  | { readonly kind: 'insert-rows'; readonly sheet: string; readonly after: number; readonly count: number }
  /** `after` is a column's number; what stands to the right moves on. */
  | {
      readonly kind: 'insert-columns';
      readonly sheet: string;
      readonly after: number;
      readonly count: number;
    }
  | {
      readonly kind: 'write-values';
      readonly area: Area;
      readonly values: readonly (readonly WrittenValue[])[];
    }
  | {
      readonly kind: 'write-formulas';
      readonly area: Area;
      readonly formulas: readonly (readonly string[])[];
    }
  | { readonly kind: 'clear-values'; readonly area: Area }
  /** Empties these rows of the area, in one call however many they are. */
  | { readonly kind: 'clear-rows'; readonly area: Area; readonly rows: readonly number[] }
  /**
   * Takes empty rows out, once everything else is done. A plan is whole without it: rows that a failing service leaves
   * standing stay empty.
   */
  | {
      readonly kind: 'delete-empty-rows';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | { readonly kind: 'write-notes'; readonly area: Area; readonly notes: readonly (readonly string[])[] }
  | { readonly kind: 'number-format'; readonly area: Area; readonly format: string }
  | { readonly kind: 'style'; readonly area: Area; readonly style: CellStyle }
  /** A look for each cell, in as few calls as for one. */
  | {
      readonly kind: 'cell-looks';
      readonly area: Area;
      readonly looks: readonly (readonly CellLook[])[];
    }
  | { readonly kind: 'validate'; readonly area: Area; readonly rule: ValidationRule }
  | { readonly kind: 'banding'; readonly area: Area }
  | { readonly kind: 'hide-gridlines'; readonly sheet: string }
  | { readonly kind: 'freeze-rows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'freeze-columns'; readonly sheet: string; readonly columns: number }
  /** Widths in pixels, of the columns from `from` on; without it from the first. */
  | {
      readonly kind: 'column-widths';
      readonly sheet: string;
      readonly widths: readonly number[];
      readonly from?: number;
    }
  /** The sheet's rules become exactly these; with `keepOthers` they are added to those it has. */
  | {
      readonly kind: 'colour-rules';
      readonly sheet: string;
      readonly rules: readonly ColourRule[];
      readonly keepOthers?: boolean;
    }
  /** The grounds of cells alone; null stands for the sheet's own. */
  | {
      readonly kind: 'grounds';
      readonly area: Area;
      readonly grounds: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'replace-chart'; readonly sheet: string; readonly chart: Chart }
  | { readonly kind: 'select'; readonly area: Area };

/** How cells look; what is left out stays as it is. Colours are #rrggbb. */
export interface CellStyle {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly sizePoints?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}

/** The whole look of one cell among others; null stands for the sheet's own ground. */
export interface CellLook {
  readonly bold: boolean;
  readonly background: string | null;
  /** A number format such as 0%, or General. */
  readonly format: string;
}

/** What a cell accepts; a value outside it gets a warning, never a refusal. */
export type ValidationRule =
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly help: string }
  | { readonly kind: 'choice-from'; readonly source: Area; readonly help: string }
  | {
      readonly kind: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly help: string;
    }
  | { readonly kind: 'date'; readonly help: string }
  | { readonly kind: 'checkbox' };

/** Cells of the area that hold exactly this text, or for which the formula is true, take this look. */
export interface ColourRule {
  readonly area: Area;
  /** The formula is written for the area's first cell, as in `=$T2="Stale"`. */
  readonly when: { readonly text: string } | { readonly formula: string };
  readonly background: string;
  readonly colour: string;
}

/** How one series of a combination is drawn; a line of width 0 leaves its points alone. */
export interface SeriesLook {
  readonly colour: string;
  readonly lineWidth: number;
  /** 0 draws no points. */
  readonly pointSize: number;
  readonly pointShape: 'circle' | 'square' | 'diamond';
  /** Lengths of strokes and gaps; none for an unbroken line. */
  readonly dash: readonly number[];
}

/** A native chart over cells of the sheet; made again, it replaces the one with the same title. */
export interface Chart {
  readonly title: string;
  /** The title it had before, where it has a new one. */
  readonly formerTitle?: string;
  /** A chart that is there stays where people moved it, as large as they made it, and takes up the new data. */
  readonly keepsPlace?: boolean;
  /** From where to where values are shown; left out, the spreadsheet chooses. */
  readonly valueRange?: { readonly least: number; readonly most: number };
  /** One for each series of a combination of lines. */
  readonly series?: readonly SeriesLook[];
  readonly kind: 'bar' | 'column' | 'line' | 'combo' | 'pie';
  readonly data: readonly Area[];
  readonly anchor: { readonly row: number; readonly column: number };
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly colours: readonly string[];
}

/** Everything a command is going to do, and the sentences that tell people about it. */
export interface Plan {
  readonly steps: readonly Step[];
  /** One sentence for the person who asked. */
  readonly says: string;
  /** What will be different, one sentence each. */
  readonly changed: readonly string[];
  /** What was found and left as it is, one sentence each. */
  readonly kept: readonly string[];
  /** What stands in the way somewhere, one sentence each, naming the cell and the remedy. */
  readonly problems: readonly string[];
}
