// Shapes of sheets that are seen rarely: targets under negotiation, answers of a form, crosses on a scale,
// years below each other, matrices of who contributes what.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';
import type { sheetsWithoutGoals } from './sheets-without-goals.ts';

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
  {
    name: 'answers of a form, headed by whole questions, objectives in the order they came in',
    rows: [
      'Timestamp|Email address|Which goal does your key result serve?|Which key result are you reporting on? (one answer for each)|Where was it at the beginning of the quarter?|What number should we have reached by the end of it?|Where does it stand now?|How sure are you? (1 = not at all, 10 = very sure)|Is there anything else that the others should know about it?',
      '11/20/2026 9:14:05|ann@lido.example|Guests book early|Rooms booked by May|120|300|180|7|',
      '11/20/2026 9:31:48|bo@lido.example|Guests tell friends|Reviews with a photo|40|90|55|4|The form was down',
      '11/21/2026 8:20:02|bo@lido.example|Guests book early|Cost per booking|€21|€14|€18|6|',
    ],
    reads: [
      'O Guests book early',
      'KR Rooms booked by May 120>300=180 c7 @ann@lido.example',
      'KR Cost per booking 21>14=18 EUR c6 @bo@lido.example',
      'O Guests tell friends',
      'KR Reviews with a photo 40>90=55 c4 @bo@lido.example',
    ],
  },
  {
    name: 'a form in German',
    locale: german,
    rows: [
      'Zeitstempel|Wer seid ihr?|Zu welchem Ziel gehört das?|Wie lautet euer Schlüsselergebnis?|Wo standet ihr am 1. Oktober?|Wo wollt ihr Ende Dezember stehen?|Wo steht ihr heute?|Was sollten die anderen wissen?',
      '20.11.2026 09:14|Anna|Mehr Gäste unter der Woche|Tische dienstags|12|25|17|Kurzarbeit nebenan',
      '20.11.2026 10:02|Bert|Weniger bleibt liegen|Reste in Kilo|40|25|31|',
      '21.11.2026 08:20|Cem|Mehr Gäste unter der Woche|Reservierungen online|30 %|60 %|45 %|',
    ],
    reads: [
      'O Mehr Gäste unter der Woche',
      'KR Tische dienstags 12>25=17 @Anna',
      'KR Reservierungen online 30>60=45 % @Cem',
      'O Weniger bleibt liegen',
      'KR Reste in Kilo 40>25=31 @Bert',
    ],
  },
  {
    name: 'a cross below one of the steps of progress, in German, under a heading over all of them',
    locale: german,
    looks: { merged: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3', 'A4:A5'] },
    rows: [
      'Ziele der Bücherei 2026',
      'Ziel|Schlüsselergebnis|Fortschritt||||Anmerkung',
      '||0 %|33 %|66 %|100 %|',
      'Kinder kommen gern|Lesenächte in allen Zweigstellen|||x||Nord fehlt noch',
      '|Ausweise für Schulklassen||||X|',
      'Ältere finden zu uns|Sprechstunden am Rechner|x||||wartet auf Geräte',
      '|Fahrdienst|||||offen',
    ],
    reads: [
      'O Kinder kommen gern',
      'KR Lesenächte in allen Zweigstellen 0>100=66 %',
      'KR Ausweise für Schulklassen 0>100=100 %',
      'O Ältere finden zu uns',
      'KR Sprechstunden am Rechner 0>100=0 %',
      'KR Fahrdienst',
    ],
    kept: ['Ziele der Bücherei 2026'],
  },
  {
    name: 'steps of per cent crossed one after the other, under no heading of their own',
    rows: [
      'Objective|Key result|Owner|25%|50%|75%|100%',
      'The club has a home|Lease signed|Ann|✓|✓|✓|✓',
      '|Rooms furnished|Bo|✓|✓||',
      'The club is known|Posters in all schools|Cy|✓|||',
    ],
    reads: [
      'O The club has a home',
      'KR Lease signed 0>100=100 % @Ann',
      'KR Rooms furnished 0>100=50 % @Bo',
      'O The club is known',
      'KR Posters in all schools 0>100=25 % @Cy',
    ],
  },
  {
    name: 'confidence as a ticked box below one of five points',
    rows: [
      'Objective|Key result|Start|Target|Now|Confidence|||||Comment',
      ['', '', '', '', '', 1, 2, 3, 4, 5, ''],
      ['Tours sell out', 'Seats per tour', 9, 16, 12, false, false, false, true, false, 'bus is small'],
      ['', 'Tours in French', 0, 20, 5, false, true, false, false, false, ''],
    ],
    reads: ['O Tours sell out', 'KR Seats per tour 9>16=12 c4', 'KR Tours in French 0>20=5 c2'],
  },
  {
    name: 'a small table for each KPI with a row per year, its name with goal and person above',
    locale: german,
    rows: [
      'Kennzahlen im Vergleich der Jahre · Eisdiele Polar',
      '',
      'Verkaufte Kugeln|||Ziel 2026:|900|zuständig:|Theke',
      'Jahr|Jan.|Feb.|März|Apr.|Mai|Juni',
      '2025|410|380|520|700|810|860',
      '2026|430|395|505|720|||Regen im März',
      '',
      'Anteil Stammgäste|||Ziel 2026:|45 %|zuständig:|Leitung',
      'Jahr|Jan.|Feb.|März|Apr.|Mai|Juni',
      '2025|30 %|31 %|35 %|38 %|40 %|41 %',
      '2026|33 %|36 %|k. A.|40 %||',
    ],
    reads: [
      'K Verkaufte Kugeln >900 @Theke: 25-01-31=410 25-02-28=380 25-03-31=520 25-04-30=700 25-05-31=810 25-06-30=860 26-01-31=430 26-02-28=395 26-03-31=505 26-04-30=720',
      'K Anteil Stammgäste >45 % @Leitung: 25-01-31=30 25-02-28=31 25-03-31=35 25-04-30=38 25-05-31=40 25-06-30=41 26-01-31=33 26-02-28=36 26-04-30=40',
    ],
    kept: ['Kennzahlen im Vergleich der Jahre · Eisdiele Polar'],
  },
  {
    name: 'years below the name of a KPI, quarters across, the plan of this year in a row of its own',
    rows: [
      'KPIs, year on year',
      '',
      'Repeat guests|Q1|Q2|Q3|Q4',
      'FY 2025|120|140|180|150',
      'FY 2026|131|155|190|',
      'Plan 2026|130|160|200|190',
      '',
      'Cost per booking|Q1|Q2|Q3|Q4',
      'FY 2025|€21|€19|€17|€18',
      'FY 2026|€18|€17|€15|',
    ],
    reads: [
      'K Repeat guests >190: 25-03-31=120 25-06-30=140 25-09-30=180 25-12-31=150 26-03-31=131 26-06-30=155 26-09-30=190',
      'K Cost per booking EUR: 25-03-31=21 25-06-30=19 25-09-30=17 25-12-31=18 26-03-31=18 26-06-30=17 26-09-30=15',
    ],
  },
  {
    name: 'who contributes what: objectives across, teams down, two goals in one cell, none in others',
    rows: [
      'Who contributes what',
      '',
      'Team ↓   Objective →|O1 Builders know us|O2 Quotes go out fast',
      'Owner|Head of brand|Head of sales',
      'Content|Publish 5 site stories|Cut the catalogue from 40 to 16 pages',
      'Fairs|Host 4 evenings on site|–',
      'Website||Raise finished forms from 20% to 35%\nLower cost per quote from €60 to €45',
      'Design|–|Launch the sample box',
      'Open questions|Who pays for the bus?|',
      '',
      '– means: asked, nothing this quarter.',
    ],
    reads: [
      'O Builders know us @Head of brand',
      'KR Publish 5 site stories >5= @Content',
      'KR Host 4 evenings on site >4= @Fairs',
      'O Quotes go out fast @Head of sales',
      'KR Cut the catalogue from 40 to 16 pages 40>16= @Content',
      'KR Raise finished forms from 20% to 35% 20>35= % @Website',
      'KR Lower cost per quote from €60 to €45 60>45= EUR @Website',
      'KR Launch the sample box @Design',
    ],
  },
  {
    name: 'the same with objectives down and teams across',
    rows: [
      'Objective|Sponsor|Content|Fairs|Website',
      'Builders know us|Ann|Publish 5 site stories|Host 4 evenings on site\nShow the new stand at 3 fairs|',
      'Quotes go out fast|Bo|Cut the catalogue from 40 to 16 pages||Answer 90% of forms in a day',
    ],
    reads: [
      'O Builders know us @Ann',
      'KR Publish 5 site stories >5= @Content',
      'KR Host 4 evenings on site >4= @Fairs',
      'KR Show the new stand at 3 fairs >3= @Fairs',
      'O Quotes go out fast @Bo',
      'KR Cut the catalogue from 40 to 16 pages 40>16= @Content',
      'KR Answer 90% of forms in a day >90= % @Website',
    ],
  },
];

/** Sheets of the same shapes that hold no goals. */
export const rareWithoutGoals: typeof sheetsWithoutGoals = [
  {
    name: 'answers of a survey among customers',
    rows: [
      'Timestamp|Who are you?|How sure are you that you will come back?|What is your reason?|When will you come back?|Anything else you would like us to know?',
      '11/20/2026 9:14:05|A guest|7|The view|in May|',
      '11/20/2026 9:31:48|A family|9|The pool|in June|More shade, please',
      '11/21/2026 8:20:02|A guest|3|Work nearby|never|',
    ],
  },
  {
    name: 'how well people know their tools, as crosses',
    rows: ['Tool|Person|0%|25%|50%|75%|100%', 'Newsletter|Ann||||x|', 'Shop|Bo||x|||', 'Camera|Cy|x||||'],
  },
  {
    name: 'rain in a garden, a row for each year',
    rows: ['Rain in mm|Jan|Feb|Mar|Apr', '2024|60|44|71|38', '2025|52|61|40|55', '2026|70|39|58|41'],
  },
  {
    name: 'what each channel does for an aim, in words',
    rows: [
      'Aim|Newsletter|Shop window|Posters',
      'Be seen|a line at the foot|two lamps|3 in the station',
      'Be liked|thank readers|flowers|no prices',
    ],
  },
];
