// Which columns name people and teams, by their texts.
import type { ColumnLook } from './column-looks.ts';
import type { Table } from './shaped-table.ts';

const longestName = 30;
const longestOwnerInWords = 4;

/** `Data source`, `Channel`: names, but of nobody. */
const ofThings =
  /\b(?:source|tools?|system|channel|kanal|canal|quelle|datenquelle|fuente|origen|outil|platform|plattform|region|country|land|pays|pa[ií]s|market|markt|brand|marke|marque|marca)\b/i;

/** Whether a column may name who answers for a row. */
export const mayOwn = ({ headed }: Table, { column }: ColumnLook): boolean =>
  !headed.some((other) => other.column === column && ofThings.test(other.text));

/** Short texts without figures, as people and teams are named. */
export const isOfNames = ({ texts }: ColumnLook): boolean =>
  texts.size > 0 &&
  [...texts.values()].every(
    (text) =>
      text.length <= longestName && !/\d/.test(text) && text.split(/\s+/).length <= longestOwnerInWords,
  );
