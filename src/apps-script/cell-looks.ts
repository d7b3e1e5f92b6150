// Everything about cells besides what they hold, each read and given back for all cells of a range in one call.

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Reads one side of a range's cells; the function it returns gives it back. */
type Keep = (range: Range) => () => void;

const kept =
  <Grid>(read: (range: Range) => Grid, write: (range: Range, grid: Grid) => void): Keep =>
  (range) => {
    const before = read(range);
    return () => write(range, before);
  };

const sides = ['left', 'center', 'right'] as const;
const heights = ['top', 'middle', 'bottom'] as const;

/** Null, which Google takes for the default, where nobody chose one: “general”, “general-left” and the like. */
const chosen = <Choice extends string>(choices: readonly Choice[], alignments: readonly string[][]) =>
  alignments.map((row) => row.map((alignment) => choices.find((choice) => choice === alignment) ?? null));

export const looks = {
  notes: kept(
    (range) => range.getNotes(),
    (range, notes) => range.setNotes(notes),
  ),
  formats: kept(
    (range) => range.getNumberFormats(),
    (range, formats) => range.setNumberFormats(formats),
  ),
  validations: kept(
    (range) => range.getDataValidations(),
    (range, rules) => range.setDataValidations(rules),
  ),
  weights: kept(
    (range) => range.getFontWeights(),
    (range, weights) => range.setFontWeights(weights),
  ),
  sizes: kept(
    (range) => range.getFontSizes(),
    (range, sizes) => range.setFontSizes(sizes),
  ),
  backgrounds: kept(
    (range) => range.getBackgroundObjects(),
    (range, colours) => range.setBackgroundObjects(colours),
  ),
  colours: kept(
    (range) => range.getFontColorObjects(),
    (range, colours) => range.setFontColorObjects(colours),
  ),
  wraps: kept(
    (range) => range.getWrapStrategies(),
    (range, strategies) => range.setWrapStrategies(strategies),
  ),
  alignments: kept(
    (range) => range.getHorizontalAlignments(),
    (range, alignments) => range.setHorizontalAlignments(chosen(sides, alignments)),
  ),
  verticalAlignments: kept(
    (range) => range.getVerticalAlignments(),
    (range, alignments) => range.setVerticalAlignments(chosen(heights, alignments)),
  ),
} as const satisfies Record<string, Keep>;

export type Look = keyof typeof looks;
