// Layouts of templates that are handed around: goals numbered in a column of labels, forms with tables of their own.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsFromMoreTemplates: readonly Layout[] = [
  {
    name: 'numbered labels under no heading before descriptions, nothing but shares, a slot left empty',
    rows: [
      'Team OKRs',
      'Team:|Brand',
      'Quarter:|Q4 2026',
      '',
      '|Description|Owner|Due date|Progress|Status',
      'Objective 1|Parents trust us|Ira||53%|',
      'Key Result 1|Kits ordered by schools|Sol|2026-11-30|60%|On track',
      'Key Result 2|Reviews with a photo|Uma|2026-12-18|45%|Late',
      '',
      'Objective 2|The blog answers|Uma||40%|',
      'Key Result 1|Questions turned into articles|Uma||80%|On track',
      'Key Result 2|Print edition|Sol||0%|Not started',
      '',
      'Objective 3||||0%|',
      'Key Result 1||||0%|',
      '',
      'Third slot left empty on purpose.',
    ],
    looks: { formulas: ['E6', 'E10', 'E14'] },
    reads: [
      'O [Brand] Parents trust us @Ira !2026-12-31',
      'KR Kits ordered by schools 0>100=60 % @Sol !2026-11-30',
      'KR Reviews with a photo 0>100=45 % @Uma !2026-12-18',
      'O [Brand] The blog answers @Uma !2026-12-31',
      'KR Questions turned into articles 0>100=80 % @Uma',
      'KR Print edition 0>100=0 % @Sol',
    ],
    kept: ['Team OKRs', 'Objective 3', 'Key Result 1', '0%', 'Third slot left empty on purpose.'],
  },
  {
    name: 'O1 and KR1 under a word that says nothing, no figures at all',
    rows: [
      'Q4|What|Who|Until|How it goes',
      'O1|Parents trust us|Ira||',
      'KR1|Kits sent to schools|Sol|2026-11-30|well',
      'KR2|Reviews asked for|Uma|2026-12-18|late',
      'O2|The blog answers|Ira||',
      'KR1|Articles printed|Sol|2026-11-30|well',
    ],
    reads: [
      'O Parents trust us @Ira',
      'KR Kits sent to schools @Sol !2026-11-30',
      'KR Reviews asked for @Uma !2026-12-18',
      'O The blog answers @Ira',
      'KR Articles printed @Sol !2026-11-30',
    ],
  },
  {
    name: 'numbered words of both levels under Type',
    rows: [
      'Type|Title|Owner|Progress',
      'Objective 1|Parents trust us|Ira|',
      'Key Result 1|Kits ordered|Sol|60%',
      'Key Result 2|Reviews|Uma|45%',
    ],
    reads: ['O Parents trust us @Ira', 'KR Kits ordered 0>100=60 % @Sol', 'KR Reviews 0>100=45 % @Uma'],
  },
  {
    name: 'numbered labels in German, neither they nor the goals under a heading',
    locale: german,
    rows: [
      '||Wer|Start|Ziel|Ist',
      'Ziel 1|Eltern vertrauen uns|Ira|||',
      'Schlüsselergebnis 1|Kisten|Sol|1|12,5|4',
      'Schlüsselergebnis 2|Fotos|Uma|2|9|3',
      'Ziel 2|Der Blog antwortet|Ira|||',
      'Schlüsselergebnis 1|Artikel|Sol|1|12|4',
    ],
    reads: [
      'O Eltern vertrauen uns @Ira',
      'KR Kisten 1>12.5=4 @Sol',
      'KR Fotos 2>9=3 @Uma',
      'O Der Blog antwortet @Ira',
      'KR Artikel 1>12=4 @Sol',
    ],
  },
];
