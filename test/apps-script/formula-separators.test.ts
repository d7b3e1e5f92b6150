// Formulas of plans as sheets with a decimal comma write them, and back.
import { describe, expect, test } from 'vitest';
import { formulaForSheet, formulaFromSheet } from '../../src/apps-script/formula-separators.ts';

describe('between a plan and a sheet', () => {
  test.each([
    ['=SUM(A1, B1)', '=SUM(A1; B1)'],
    ["=F(A1:C, 'Ja, nein'!A1:B)", "=F(A1:C; 'Ja, nein'!A1:B)"],
    ["=F('It''s, here'!A1, 2)", "=F('It''s, here'!A1; 2)"],
    ['=IF(A1="a,b", "c;d", "say ""x,y""")', '=IF(A1="a,b"; "c;d"; "say ""x,y""")'],
    ['=0.42', '=0,42'],
    ['=IF(A1<0.5, -1.25, B1*.5)', '=IF(A1<0,5; -1,25; B1*,5)'],
    ['=T.DIST.2T(A1, 12.5)', '=T.DIST.2T(A1; 12,5)'],
    ['=SPARKLINE({0,84.5;7,-82})', '=SPARKLINE({0\\84,5;7\\-82})'],
    ['=SUM({MAX(1, 2), 3; 4, 5}, 6)', '=SUM({MAX(1; 2)\\ 3; 4\\ 5}; 6)'],
    ['', ''],
  ])('%s', (planned, inSheet) => {
    expect(formulaForSheet(planned, ',')).toBe(inSheet);
    expect(formulaFromSheet(inSheet, ',')).toBe(planned);
    expect(formulaForSheet(planned, '.')).toBe(planned);
    expect(formulaFromSheet(planned, '.')).toBe(planned);
  });
});
