// Spanish words of dates and business periods.
import type { DateTag } from './language-pack.ts';

export const spanishDates = {
  end: `finales de, finales del, final de, final del, fin de, fin del, el fin de, el final de, cierre de, cierre del, fines de,
    a finales de, a finales del, finales`,
  start: 'principios de, principios del, a principios de, inicio de, inicio del, comienzo de, comienzos de',
  middle: 'mediados de, mediados del, a mediados de, mitad de',
  this: 'este, esta, actual, presente, en curso',
  next: 'próximo, próxima, próximos, próximas, siguiente, siguientes, que viene',
  before: 'antes de, antes del, antes de que termine, antes del final de',
  until: `para, para el, para la, hasta, hasta el, hasta la, a más tardar, a más tardar el, no más tarde de, fecha límite,
    vence, vencimiento, como muy tarde, como muy tarde el, a`,
  in: 'en, a, al, el, la, del, durante, dentro de, para, hasta, antes de, antes del, fin, mediados, de, a lo largo de, a lo largo del, -, –, —, (',
  quarter: 'trimestre, trimestres',
  halfYear: 'semestre, semestres',
  year: 'año, años',
  month: 'mes, meses',
  week: 'semana, semanas',
  day: 'día, días',
  fiscal: 'ejercicio, año fiscal, ejercicio fiscal, fy',
  cycle: 'ciclo, ciclo okr, período, periodo',
  yearEnd:
    'fin de año, final de año, finales de año, cierre de año, cierre del año, fin del año, final del año',
  quarterEnd:
    'fin de trimestre, final de trimestre, fin del trimestre, finales de trimestre, final del trimestre, cierre de trimestre',
  monthEnd: 'fin de mes, final de mes, finales de mes, fin del mes',
  weekEnd: 'fin de semana, fin de la semana',
  dateJoint: 'de, del, el, la, los, las, /, -, ., –, en',
  every: 'por, cada, último, última, últimos, últimas, pasado, pasada, anterior, anual, trimestral',
} satisfies Record<DateTag, string>;
