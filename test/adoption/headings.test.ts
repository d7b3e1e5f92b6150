// The same tables under the headings of many teams, in four languages: they read the same.
import { expect, test } from 'vitest';
import { brief, understand } from './brief.ts';

const goals = [
  'Be the first call|Calls a week|Ana|40|60|52|2026-12-18|8/10|waiting for the fair',
  '|Cost per call|Ben|9|6|7|2026-12-11|5/10|',
  'Guests come back|Second visits|Cleo|120|200|150|2026-12-18|6/10|new card',
];

/** Objective, key result, owner, start, target, current, due, confidence, note. */
const headingsOfGoals = [
  'Objective|Key result|Person in charge|Starting level|To reach|Most recent value|Target completion date|Chance of success|What is missing',
  'Goal|Success criteria|Accountable person|Baseline (Jan)|Target (end of Q4)|Actual to date|Finish date|Probability|Risks / blockers',
  'Strategic goal|Measurable outcome|Responsibility|Reference value|Target Q4|Where we are|Planned end|Confidence (1–10)|Issues',
  'Company objective|Description of the key result|KR owner|From|To|Now|By|Conf.|Next steps',
  'Teamziel|Messbares Ergebnis|Federführung|Ausgangspunkt|Zielvorgabe|Bisher erreicht|Fertig bis|Erfolgswahrscheinlichkeit|Offene Punkte',
  'Zielbeschreibung|Woran wir es messen|Zugewiesen an|Referenzwert|Zu erreichen|Letzter Wert|Zu erledigen bis|Zuversicht (1–10)|Nächste Schritte',
  'Strategisches Ziel|Schlüsselresultat|Zuständige Person|Ist Anfang Oktober|Soll|Stand heute|Endtermin|Konfidenz|Hindernisse',
  'Unternehmensziel|Erfolgskriterien|Projektleitung|Startwert|Zielwert|Istwert|Bis wann?|Wahrscheinlichkeit der Zielerreichung|Was fehlt noch?',
  'Objectif de l’équipe|Résultat mesurable|Personne responsable|Niveau de départ|À atteindre|Valeur à date|Fin prévue|Probabilité d’atteinte|Prochaines étapes',
  'Intitulé de l’objectif|Critère de réussite|Responsable du KR|Valeur de référence|Valeur à atteindre|Réalisé|Date limite|Niveau de confiance|Points de blocage',
  'Objectif|Comment nous le mesurons|Par qui ?|Valeur initiale|Cible fin d’année|À ce jour|Pour quand ?|Degré de confiance|Risques',
  'Objetivo del equipo|Resultado medible|A cargo de|Situación inicial|A alcanzar|Alcanzado a la fecha|F. límite|Probabilidad de éxito|Próximos pasos',
  'Descripción del objetivo|Cómo lo mediremos|Persona responsable|Valor de partida|Valor a alcanzar|Hasta hoy|Fecha de finalización|Grado de confianza|Obstáculos',
  'Objetivo específico|Criterio de éxito|Asignado a|Punto de partida|Meta|Realizado|¿Para cuándo?|Confianza|¿Qué falta?',
  'Which objective does this serve?|What is the key result?|Who looks after it?|What was it when you started?|What value do you want to reach by the end of the quarter that this form is about?|What is the latest value?|When should it be done?|How likely is it that you get there?|Any comments?',
  'Was wollen wir erreichen?|Wie lautet das Schlüsselergebnis?|Wer kümmert sich?|Wo lag der Wert am Anfang?|Welcher Wert soll erreicht werden?|Wo steht es heute?|Bis wann?|Wie sicher bist du?|Noch etwas, das wir wissen sollten?',
  'À quel objectif cela contribue-t-il ?|Quel est votre résultat clé ?|Qui en est responsable ?|D’où partez-vous ?|Où voulez-vous arriver ?|Où en êtes-vous aujourd’hui ?|Pour quand ?|À quel point êtes-vous confiants ?|Autre chose à signaler ?',
  '¿A qué objetivo contribuye?|¿Cuál es el resultado clave?|¿Quién responde?|¿De dónde partimos?|¿Adónde queremos llegar?|¿Dónde está hoy?|¿Para cuándo?|¿Cómo de seguros estáis?|¿Algo más que debamos saber?',
];

test.each(headingsOfGoals)('%s', (headings) => {
  expect(brief(understand([headings, ...goals]))).toEqual([
    'O Be the first call',
    'KR Calls a week 40>60=52 c8 @Ana !2026-12-18',
    'KR Cost per call 9>6=7 c5 @Ben !2026-12-11',
    'O Guests come back',
    'KR Second visits 120>200=150 c6 @Cleo !2026-12-18',
  ]);
});

const measures = ['Visits|visits|monthly|Ana|9000|7000|7400|8100', 'Opening rate|%|monthly|Ben|45|38|40|41'];

/** KPI, unit, frequency, owner, target. */
const headingsOfMeasures = [
  'What we measure|Measurement unit|How often|Tracked by|Target per month',
  'Marketing KPI|Unit of measure|Reporting frequency|Person in charge|Monthly target',
  'Name der Kennzahl|Messeinheit|Messrhythmus|Bearbeiter|Monatsziel',
  'Erfolgsindikator|Einh.|Wie oft?|Kümmerer|Zielvorgabe',
  'Nom de l’indicateur|Unité|Fréquence de mesure|Référent|Valeur à atteindre',
  'Indicateur de suivi|Unité|Périodicité|Suivi par|Cible mensuelle',
  'Nombre del indicador|U.M.|Periodicidad|Persona responsable|Meta mensual',
  '¿Qué medimos?|Unidad|¿Cada cuánto?|A cargo de|Valor a alcanzar',
];

test.each(headingsOfMeasures)('%s', (headings) => {
  expect(brief(understand([`${headings}|Jul 2026|Aug 2026|Sep 2026`, ...measures]))).toEqual([
    'K Visits >9000 visits @Ana: 26-07-31=7000 26-08-31=7400 26-09-30=8100',
    'K Opening rate >45 % @Ben: 26-07-31=38 26-08-31=40 26-09-30=41',
  ]);
});
