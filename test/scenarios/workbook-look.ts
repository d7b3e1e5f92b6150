// Everything people can see of a workbook, as lines of text that can be compared.
import type { Workbook } from '../../local/engine/workbook.ts';

/** What says nothing: the engine tells “not bold” from “never made bold”, which nobody can see. */
function seen(style: object): string {
  const quiet: Readonly<Record<string, unknown>> = {
    bold: false,
    fillColor: '',
    textColor: '',
    wrapping: 'overflow',
    verticalAlign: 'bottom',
    fontSize: 10,
  };
  return JSON.stringify(
    Object.entries(style)
      .filter(([name, value]) => value !== undefined && quiet[name] !== value)
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

export function lookOf(workbook: Workbook): string[] {
  const { getters } = workbook.model;
  return getters.getSheetIds().flatMap((sheetId) => {
    const name = getters.getSheetName(sheetId);
    const rows = getters.getNumberRows(sheetId);
    const columns = getters.getNumberCols(sheetId);
    const panes = getters.getPaneDivisions(sheetId);
    const lines: string[] = [
      `${name}: ${rows} rows, ${columns} columns, frozen ${panes.ySplit} and ${panes.xSplit}, ` +
        `gridlines ${getters.getGridLinesVisibility(sheetId)}`,
      `${name}: widths ${Array.from({ length: columns }, (_, col) => getters.getColSize(sheetId, col)).join()}`,
    ];
    for (const cell of Object.values(getters.getCells(sheetId))) {
      const { row, col } = getters.getCellPosition(cell.id);
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      const line = `${content} ${cell.format ?? ''} ${seen(cell.style ?? {})}`;
      if (line !== '  []') lines.push(`${name} ${row + 1}/${col + 1}: ${line}`);
    }
    lines.push(
      ...Object.entries(workbook.notes()[sheetId] ?? {}).map(
        ([cell, note]) => `${name} note ${cell}: ${note}`,
      ),
      ...getters
        .getConditionalFormats(sheetId)
        .map(({ ranges, rule }) => `${name} rule ${ranges.join()}: ${JSON.stringify(rule)}`),
      ...getters
        .getDataValidationRules(sheetId)
        .flatMap(({ ranges, criterion }) =>
          ranges.map(
            (range) => `${name} accepts ${getters.getRangeString(range)}: ${JSON.stringify(criterion)}`,
          ),
        ),
      ...getters
        .getCoreTables(sheetId)
        .map(({ range }) => `${name} banding ${getters.getRangeString(range)}`),
      ...getters.getChartIds(sheetId).map((id) => {
        const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
        const { col, row, width, height } = figure ?? { col: 0, row: 0, width: 0, height: 0 };
        return `${name} chart ${JSON.stringify(getters.getChartDefinition(id))} at ${row}/${col} ${width}×${height}`;
      }),
    );
    return lines.sort();
  });
}
