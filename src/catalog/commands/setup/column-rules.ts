// The number format of a column and what its cells accept, from what the column holds.
import type { Messages } from '../../../messages/messages.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import type { ValidationRule } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { Column, Table, TableId } from '../../../workbook/table.ts';

export const isoDate = 'yyyy-mm-dd';
const percentage = '0%';

/**
 * null leaves the format as it is: measures are numbers, amounts or words as people write them. Text is not
 * formatted as plain text either: such cells would show the apostrophe that keeps text from being read.
 */
export function numberFormatOf(column: Column): string | null {
  const { kind } = column.content;
  switch (kind) {
    case 'date':
      return isoDate;
    case 'share':
      return percentage;
    case 'number':
    case 'measure':
    case 'id':
    case 'text':
    case 'longText':
    case 'reference':
    case 'choice':
    case 'status':
      return null;
  }
}

interface RuleSources {
  readonly words: Messages;
  idsOf(table: TableId): Area | null;
}

/** null where anything goes, and for what Waypoint computes. */
export function validationOf(table: Table, column: Column, sources: RuleSources): ValidationRule | null {
  if (column.filledBy === 'waypoint') return null;
  const { content } = column;
  const { help } = columnWords(table, column.id, sources.words);
  switch (content.kind) {
    case 'date':
      return { kind: 'date', help };
    case 'share':
      return { kind: 'number', least: 0, most: 1, help };
    case 'number':
      return { kind: 'number', least: content.least, most: content.most, help };
    case 'choice':
      return { kind: 'choice', choices: Object.values(sources.words.choices[content.set]), help };
    case 'reference': {
      const source = content.many ? null : sources.idsOf(content.table);
      return source ? { kind: 'choice-from', source, help } : null;
    }
    case 'id':
    case 'text':
    case 'longText':
    case 'measure':
    case 'status':
      return null;
  }
}
