// The colours of headings and of the words that tell how things stand.
import type { Tone } from '../../../domain/standing.ts';
import type { CellStyle } from '../../../workbook/plan.ts';
import type { Column } from '../../../workbook/table.ts';

/** Computed columns are muted, so that people see where they may type. */
export function headingLook(filledBy: Column['filledBy']): CellStyle {
  const shared = { bold: true, wrap: true, verticalAlign: 'middle' } as const;
  return filledBy === 'person'
    ? { ...shared, background: '#1f3a5f', colour: '#ffffff' }
    : { ...shared, background: '#e8eaed', colour: '#3c4043' };
}

/** Dark text on a light ground: at least 4.5 : 1. */
export const toneLooks: Readonly<Record<Tone, { readonly background: string; readonly colour: string }>> = {
  good: { background: '#e6f4ea', colour: '#0d652d' },
  warn: { background: '#fef7e0', colour: '#7a4f01' },
  bad: { background: '#fce8e6', colour: '#a50e0e' },
  neutral: { background: '#f1f3f4', colour: '#3c4043' },
};
