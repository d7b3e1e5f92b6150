// What a cell can hold when it crosses the border of the spreadsheet, and how a workbook's locale reads it.
import type { Day } from '../domain/day.ts';

/** A value as a spreadsheet hands it over: '' is an empty cell, error cells arrive as text beginning with '#'. */
export type CellValue = string | number | boolean | Date;

/** Rows of cells, as `getValues()` returns them. */
export type Grid = readonly (readonly CellValue[])[];

/** How people of this workbook write numbers and dates. Looked up only when a value needs it. */
export interface WorkbookLocale {
  /** '.' where people write 1,234.5 and ',' where they write 1.234,5. */
  readonly decimalMark: '.' | ',';
  /** The order of day and month in 3/4/2026. */
  readonly dateOrder: 'dayFirst' | 'monthFirst';
  /** The language people write in, such as 'de'; English where it is left out. */
  readonly language?: string;
  /** The calendar day a Date stands for in the workbook's own time zone. */
  dayOf(date: Date): Day;
}

/** A value Waypoint writes: text stays text, a day becomes a date cell, null empties the cell, a formula is one. */
export type WrittenValue =
  | string
  | number
  | boolean
  | null
  | { readonly day: Day }
  | { readonly formula: string };
