// The self-test for developers: what is tried of Google, what the add-on expects, and what hangs on it.

const formula = 'a formula';

const tried = (what: string, expected: string, hangsOn: string) => ({ what, expected, hangsOn });

const escaping = 'Every text of people is escaped.';

export const selfTest = {
  menu: 'Run the self-test',
  sheet: 'Waypoint self-test',
  scratch: 'Waypoint scratch',
  headings: ['Tried', 'Expected', 'Observed', 'Verdict', 'Milliseconds', 'What hangs on it'],
  asExpected: 'as expected',
  explained: 'explained',
  differs: 'differs',
  says: (good: number, explained: number, differing: number): string =>
    `${good} as expected, ${explained} explained, ${differing} different.`,
  formula,
  text: 'text',
  tookMilliseconds: (count: number): string => `${count} ms`,
  /** Observations that differ for a reason that is known. */
  explanations: [
    { observed: '#SPILL!', because: 'The local host calls a blocked result so.' },
    {
      observed: 'not emulated: Range.setRichTextValue',
      because: 'The add-on writes no rich text, so the local host has none.',
    },
  ],
  facts: {
    plus: tried('Text that begins with +', formula, escaping),
    minus: tried('Text that begins with -', formula, escaping),
    at: tried('Text that begins with @', formula, escaping),
    escaped: tried('Texts behind an apostrophe', "=1+1 +a -a @a 007 1/2 TRUE '", escaping),
    again: tried('The text =1+1, read and written back', formula, 'Texts are escaped at every write.'),
    textFormat: tried('=1+1 in a cell of the format @', formula, 'The format alone protects nothing.'),
    richText: tried('=1+1, written as rich text', 'text', 'A way to write texts that are never formulas.'),
    day: tried('A day, written and read back', 'the same day', 'As of, starts and ends.'),
    emptyFormula: tried('Last row, where a formula gives nothing', 'row 9', 'Results are cut to length.'),
    openRange: tried('Rows of A2:A in a sheet of 1,000', '999', 'Functions cope with empty rows.'),
    spill: tried('OKR_PROGRESS over three rows', '0.5, 1, 0', 'The computed columns.'),
    blocked: tried('OKR_PROGRESS with a cell in its way', '#REF!', 'How tables say what is in the way.'),
    goals: tried('SMART_SCORE of a plain goal', '100', 'Cells load the part that reads sentences.'),
    errorCell: tried(
      'OKR_PROGRESS of a cell with #DIV/0!',
      'the function answers',
      'How functions meet error cells.',
    ),
    syntax: tried(
      'Newer language that works',
      '??= #x static{} at() replaceAll()',
      'Nothing: the build lowers it.',
    ),
    checkbox: tried('An empty cell that gets a checkbox', 'false', 'Prepared rows are not quite empty.'),
    validation: tried('A value outside a rule that warns', 'kept', 'Rules never refuse.'),
    rulePlace: tried('The place of a drop-down, read back', 'here, 1 to 3', 'The check of drop-downs.'),
    ruleGone: tried('The same, once its sheet is deleted', 'gone', 'The check of drop-downs.'),
    chart: tried('Title of a chart, read back', 'Waypoint self-test', 'Charts are replaced by title.'),
    lock: tried('The lock, taken and let go', 'held, then free', 'Two people never get one row.'),
    write: tried('Writing 1,000 rows of 20', 'at most 5000 ms', 'How long Set up takes.'),
    read: tried('Reading 1,000 rows of 20', 'at most 3000 ms', 'How long the sidebar takes.'),
    rules: tried('Reading 1,000 drop-downs', 'at most 3000 ms', 'How long the check of a workbook takes.'),
    large: tried('OKR_PROGRESS over 10,000 rows, the last', '0.5', 'How long tables may be.'),
  },
};
