// Commas between arguments become semicolons where people write a decimal comma, and back.
import { describe, expect, test } from 'vitest';
import { formulaForSheet, formulaFromSheet } from '../../src/apps-script/formula-separators.ts';

describe('between a plan and a sheet', () => {
  test.each([
    ['=SUM(A1, B1)', '=SUM(A1; B1)'],
    ["=F(A1:C, 'Ja, nein'!A1:B)", "=F(A1:C; 'Ja, nein'!A1:B)"],
    ["=F('It''s, here'!A1, 2)", "=F('It''s, here'!A1; 2)"],
    ['=IF(A1="a,b", "c;d", "say ""x,y""")', '=IF(A1="a,b"; "c;d"; "say ""x,y""")'],
    ['', ''],
  ])('%s', (planned, inSheet) => {
    expect(formulaForSheet(planned, ',')).toBe(inSheet);
    expect(formulaFromSheet(inSheet, ',')).toBe(planned);
    expect(formulaForSheet(planned, '.')).toBe(planned);
    expect(formulaFromSheet(planned, '.')).toBe(planned);
  });
});
