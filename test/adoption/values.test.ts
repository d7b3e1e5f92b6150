// Values as people write them, typed into a sheet of goals: what a careful reader takes from them.
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/domain/day.ts';
import { understand } from './brief.ts';
import { american, german } from './foreign-sheet.ts';

const localeOf = (text: string) => (/^(?:de|fr|es): /.test(text) ? german : american);
const bare = (text: string): string => text.replace(/^\w\w: /, '');

describe('amounts', () => {
  test.each([
    ['45k', 45_000, ''],
    ['$1,250.00', 1250, 'USD'],
    ['A$500', 500, 'AUD'],
    ['EUR 30', 30, 'EUR'],
    ['~300', 300, ''],
    ['roughly 300', 300, ''],
    ['300+', 300, ''],
    ['x2', 2, 'x'],
    ['4:1', 4, 'x'],
    ['3rd', 3, ''],
    ['Leads: 30', 30, ''],
    ['350 so far', 350, ''],
    ['currently $350', 350, 'USD'],
    ['de: bisher 1.200 €', 1200, 'EUR'],
    ['fr: 2e', 2, ''],
    ['#3', 3, ''],
    ['7 days', 7, 'days'],
    ['12 NOK', 12, 'NOK'],
    ['de: 2 Millionen', 2_000_000, ''],
    ['de: 1,2 Mio. €', 1_200_000, 'EUR'],
    ['de: 350 T€', 350_000, 'EUR'],
    ['de: 30,- €', 30, 'EUR'],
    ['de: rund 1.200 €', 1200, 'EUR'],
    ['de: 40 €/Anfrage', 40, 'EUR'],
    ['de: 0,8 %-Punkte', 0.8, '%'],
    ['de: Platz 3', 3, ''],
    ['fr: environ 2 000', 2000, ''],
    ['fr: 1 234,5', 1234.5, ''],
    ['es: 20 mil', 20_000, ''],
    ['es: 2 millones €', 2_000_000, 'EUR'],
    ['es: aprox. 300', 300, ''],
    ['tbd', null, ''],
    ['n/a', null, ''],
  ] as const)('%s', (written, value, unit) => {
    const { objectives } = understand(
      [
        'Objective|Key result|Owner|Start|Target|Current',
        `Be seen|Reach|Ana|||${bare(written)}`,
        '|Calls|Ben|4|10|7',
      ],
      {},
      localeOf(written),
    );
    const found = objectives[0]?.keyResults[0];
    expect({ value: found?.current, unit: found?.unit }).toEqual({ value, unit });
  });
});

describe('answers', () => {
  test.each([
    ['done ✅', 1],
    ['de: abgeschlossen', 1],
    ['fr: atteint', 1],
    ['es: cumplido', 1],
    ['Not yet started', 0],
    ['de: noch nicht begonnen', 0],
    ['fr: à faire', 0],
    ['es: sin empezar', 0],
    ['blocked', null],
  ] as const)('%s', (written, value) => {
    const { objectives } = understand([
      'Objective|Key result|Target|Current',
      `Be seen|Site is live|yes|${bare(written)}`,
      '|Calls|10|7',
    ]);
    expect(objectives[0]?.keyResults[0]?.current).toBe(value);
  });
});

describe('confidence', () => {
  test.each([
    ['7/10', 7],
    ['high', 8],
    ['Very high', 9],
    ['mittel', 5],
    ['très faible', 1],
    ['baja', 2],
    ['50/50', 5],
    ['high (7)', 7],
    ['6 → 7', 7],
    ['waiting for legal', null],
  ] as const)('%s', (written, value) => {
    const { objectives } = understand([
      'Objective|Key result|Start|Target|Current|Confidence',
      `Be seen|Reach|1|5|2|${written}`,
      '|Calls|4|10|7|',
    ]);
    expect(objectives[0]?.keyResults[0]?.confidence).toBe(value);
    expect(objectives[0]?.keyResults[0]?.notes).toEqual(
      /\p{L}|→/u.test(written) ? [`Confidence: ${written}`] : [],
    );
  });
});

describe('deadlines, in a sheet of Q4 2026', () => {
  test.each([
    ['15 Dec', '2026-12-15'],
    ['Tuesday, December 15, 2026', '2026-12-15'],
    ['15 Dec, 5pm', '2026-12-15'],
    ['mid-December', '2026-12-15'],
    ['W50', '2026-12-13'],
    ['second half', '2026-12-31'],
    ['end of month', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['EOQ', '2026-12-31'],
    ['by Christmas', '2026-12-24'],
    ['de: Ende Nov', '2026-11-30'],
    ['de: Jahresende', '2026-12-31'],
    ['de: 2. Halbjahr 2026', '2026-12-31'],
    ['de: vor Weihnachten', '2026-12-24'],
    ['de: 15.12.', '2026-12-15'],
    ['fr: fin d’année', '2026-12-31'],
    ['fr: d’ici le 20/12', '2026-12-20'],
    ['fr: 2e semestre 2026', '2026-12-31'],
    ['es: 4.º trimestre 2026', '2026-12-31'],
    ['es: fin de mes', '2026-11-30'],
    ['es: segundo semestre', '2026-12-31'],
    ['asap', null],
    ['when the site is live', null],
    // January follows on a fourth quarter.
    ['Jan 31', '2027-01-31'],
    ['late January', '2027-01-31'],
    ['Q1', '2027-03-31'],
    ['Sep 30', '2026-09-30'],
    ['early December', '2026-12-10'],
    ['mid-Q4', '2026-11-15'],
    ['first week of December', '2026-12-07'],
    ['Nov 23-27', '2026-11-27'],
    ['Nov/Dec', '2026-12-31'],
    ['Q4 2026 / Q1 2027', '2027-03-31'],
    ['11/30 -> 12/15', '2026-12-15'],
    ['15 Dec (was 30 Nov)', '2026-12-15'],
    ['~Dec 15?', '2026-12-15'],
    ['by EOD Dec 15', '2026-12-15'],
    ['Black Friday', '2026-11-27'],
    ['Easter', '2027-03-28'],
    ['2026', '2026-12-31'],
    ['20261215', '2026-12-15'],
    ['46371', '2026-12-15'],
    ['de: KW 48-50', '2026-12-13'],
    ['de: IV. Quartal', '2026-12-31'],
    ['de: 12/26', '2026-12-31'],
    ['de: 1. Dezemberwoche', '2026-12-07'],
    ['de: Mitte Januar', '2027-01-15'],
    ['de: spätestens 15.12.', '2026-12-15'],
    ['fr: du 23 au 27 novembre', '2026-11-27'],
    ['fr: courant décembre', '2026-12-31'],
    ['es: primera semana de diciembre', '2026-12-07'],
    // Nobody knows on which day this was written.
    ['next Friday', null],
  ] as const)('%s', (written, day) => {
    const { objectives } = understand(
      [
        'OKR Q4 2026',
        'Objective|Key result|Owner|Start|Target|Current|Due',
        `Be seen|Reach|Ana|1|5|2|${bare(written)}`,
        '|Calls|Ben|4|10|7|2026-12-18',
      ],
      {},
      localeOf(written),
    );
    const due = objectives[0]?.keyResults[0]?.due ?? null;
    expect(due && isoFromDay(due)).toBe(day);
  });

  test.each(['15 Dec (was 30 Nov)', '30 Nov → 15 Dec', '15 Dec?'])(
    '%s: what is said beside the day is kept',
    (written) => {
      const { objectives } = understand([
        'Objective|Key result|Target|Current|Due',
        `Be seen|Reach|5|2|${written}`,
      ]);
      expect(objectives[0]?.keyResults[0]?.notes).toEqual([`Due: ${written}`]);
    },
  );
});

describe('deadlines without a year, by the title of their sheet', () => {
  test.each([
    ['OKR Q1 2027', 'Dec 20', '2026-12-20'],
    ['OKR Q1 2027', 'Sep 30', '2027-09-30'],
    ['Team plan Q1 2027 (draft)', 'EOQ', '2027-03-31'],
    ['H2 2026 OKRs', 'Feb 15', '2027-02-15'],
    ['OKR 2026', 'Jan 15', '2026-01-15'],
    ['OKR', 'Jan 15', '2027-01-15'],
  ])('%s: %s', (title, written, day) => {
    const { objectives } = understand([
      title,
      'Objective|Key result|Owner|Start|Target|Current|Due',
      `Be seen|Reach|Ana|1|5|2|${written}`,
    ]);
    expect(isoFromDay(objectives[0]?.keyResults[0]?.due ?? 0)).toBe(day);
  });
});

describe('sentences without a column of figures', () => {
  test.each([
    ['Mailing list: 12,000 → 15,000', 'increase', 12_000, 15_000, ''],
    ['Known by name 22% to 30% by 15 Dec 2026', 'increase', 22, 30, '%'],
    ['Answer in no more than 5 days', 'atMost', null, 5, 'days'],
    ['de: Ladezeit von 4,2 s auf unter 2 s senken', 'decrease', 4.2, 2, 's'],
    ['de: Pipeline von 450 T€ auf 600 T€ ausbauen', 'increase', 450_000, 600_000, 'EUR'],
    ['de: Antwortzeit von 26 auf 8 Stunden verkürzen', 'decrease', 26, 8, 'Stunden'],
    ['fr: Pas plus de 5 jours entre le brief et la parution', 'atMost', null, 5, 'jours'],
    ['Leads: 320 > 450', 'increase', 320, 450, ''],
    ['80% of calls answered within 24h', 'atLeast', null, 80, '%'],
    ['Domain rating 35 to 45 (Ahrefs)', 'increase', 35, 45, ''],
    ['Win rate up from 11 to 15 percent', 'increase', 11, 15, '%'],
    ['Sourced revenue (€): 0 → 500k', 'increase', 0, 500_000, 'EUR'],
    ['Grow the forum from ~850 to about 1,200 members', 'increase', 850, 1200, ''],
    ['Keep CPA between $30-$40', 'between', null, 30, 'USD'],
    ['Keep the budget within +/- 5%', 'between', null, -5, '%'],
    ['de: Bearbeitung von 3 auf 1 Tag verkürzen', 'decrease', 3, 1, 'Tag'],
    ['de: Pipeline: von 1,5 auf 2,2 Mio. €', 'increase', 1_500_000, 2_200_000, 'EUR'],
    ['de: Neukunden 2026: 120 (Vorjahr 95)', 'increase', 95, 120, ''],
    ['de: Redaktionsplan 2027 steht', null, null, null, ''],
    ['de: Reichweite verdoppeln (Basis: 40k Kontakte)', null, 40_000, null, ''],
    ["fr: 1,5 M d'impressions pour la campagne", null, null, 1_500_000, ''],
    ['fr: Coût par contact pas supérieur à 90 €', 'atMost', null, 90, 'EUR'],
    ['es: Llegar a 1 millón de impresiones', null, null, 1_000_000, ''],
    ['es: Coste por contacto no superior a 90 €', 'atMost', null, 90, 'EUR'],
    ['es: Pasar de 8,5 mil a 12 mil seguidores', 'increase', 8500, 12_000, ''],
  ] as const)('%s', (written, type, start, target, unit) => {
    const { objectives } = understand(
      ['Objective|Key result|Owner', `Be seen|${bare(written)}|Ana`, '|Win 4 deals|Ben'],
      {},
      localeOf(written),
    );
    const found = objectives[0]?.keyResults[0];
    expect({ type: found?.type, start: found?.start, target: found?.target, unit: found?.unit }).toEqual({
      type,
      start,
      target,
      unit,
    });
  });
});
