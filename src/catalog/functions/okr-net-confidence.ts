// OKR_NET_CONFIDENCE: one number for how a set of goals stands.
import { netConfidenceOf } from '../../domain/okr/net-confidence.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CustomFunction } from './custom-function.ts';
import { cellsOf } from './elementwise.ts';

export const okrNetConfidence: CustomFunction = {
  name: 'OKR_NET_CONFIDENCE',
  summary: 'The share of goals On track minus the share Off track: from -1 to 1.',
  details: 'All statuses count in the whole, also At risk and No data; blanks do not.',
  parameters: [
    { name: 'statuses', describes: 'The status words, as OKR_STATUS writes them.', example: 'T2:T' },
  ],
  returns: 'A number from -1 (all Off track) to 1 (all On track).',
  badInput: 'Without any status it is blank; a word that is no status gives a sentence.',
  examples: [
    { formula: '=OKR_NET_CONFIDENCE({"On track"; "On track"; "At risk"; "Off track"})', result: 0.25 },
    {
      formula: '=OKR_NET_CONFIDENCE({"On track"; "fine"})',
      result:
        'not one of the choices: “fine”. Use Achieved, On track, At risk, Off track, Missed, Stale, No data, Too early, Not started, Finding baseline, Open, Problem.',
    },
  ],
  compute([statusCells], context) {
    const reader = cellReader(context);
    const read = (cell: CellValue): readonly Status[] => {
      const status = reader.choice(cell, context.words.okr.statuses);
      return status === null ? [] : [status];
    };
    const statuses = cellsOf(statusCells).flatMap(read);
    return reader.says() ?? netConfidenceOf(statuses) ?? '';
  },
};
