// Shapes of sheets that are seen rarely: targets under negotiation, answers of a form, crosses on a scale, years below each other.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfRareShapes: readonly Layout[] = [
  {
    name: 'targets under negotiation: what one side proposes, what the other asks for, what was agreed',
    rows: [
      'Objective|Key result|Baseline|We propose|Service asks for|Agreed|Owner',
      'Calls get shorter|Minutes per call|14|11|7|9|Ann',
      '|Answers found alone|20%|30%|50%|38%|Bo',
      'Callers come back|Second contracts|60|70|110|85|Cy',
    ],
    reads: [
      'O Calls get shorter',
      'KR Minutes per call 14>9= @Ann',
      'KR Answers found alone 20>38= % @Bo',
      'O Callers come back',
      'KR Second contracts 60>85= @Cy',
    ],
  },
  {
    name: 'the same in German, where the proposals are called targets, too',
    locale: german,
    rows: [
      'Ziel|Schlüsselergebnis|Ausgangswert|Zielwert Vorschlag Team|Zielwert Wunsch Leitung|Zielwert vereinbart',
      'Mehr Abos im Umland|Abos am Jahresende|1200|1400|2000|1650',
      '|Kündigungen im Quartal|90|80|40|70',
    ],
    reads: ['O Mehr Abos im Umland', 'KR Abos am Jahresende 1200>1650=', 'KR Kündigungen im Quartal 90>70='],
  },
];
