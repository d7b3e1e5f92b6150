// French words of dates and business periods.
import type { DateTag } from './language-pack.ts';

export const frenchDates = {
  end: "fin, fin de, fin du, la fin de, la fin du, à la fin de, à la fin du, fin d', clôture de, la fin de l', fin de l'",
  start: 'début, début de, le début de, le début du, au début de, au début du',
  middle: 'mi, mi-, milieu, au milieu de, au milieu du, mi-année',
  this: 'ce, cette, en cours, courant, actuel, présent',
  next: 'prochain, prochaine, prochains, prochaines, suivant, suivante, à venir',
  before: "avant, avant le, avant la, avant la fin, avant l'",
  until: `d'ici, d'ici à, d'ici au, d'ici le, d'ici la, jusqu'au, jusqu'à, jusqu'en, au plus tard, au plus tard le, échéance,
    date limite, pour le, pour la, pour, au`,
  in: "en, au, à, le, la, du, pendant, dans, pour, d'ici, jusqu'au, avant, fin, mi, de, au cours de, au cours du, au cours des, sur, l', -, –, —, (",
  quarter: 'trimestre, trimestres',
  halfYear: 'semestre, semestres',
  year: 'année, an, ans, années',
  month: 'mois',
  week: 'semaine, semaines',
  day: 'jour, jours',
  fiscal: 'exercice, année fiscale, exercice fiscal, fy',
  cycle: 'cycle, cycle okr, période, période de planification',
  yearEnd: "fin d'année, fin de l'année, la fin de l'année",
  quarterEnd: 'fin de trimestre, fin du trimestre, la fin du trimestre',
  monthEnd: 'fin de mois, fin du mois, la fin du mois',
  weekEnd: 'fin de semaine, fin de la semaine',
  dateJoint: "de, du, d', le, la, l', /, -, ., –, en, au",
  every: 'par, chaque, dernier, dernière, derniers, dernières, précédent, précédente, passé, tous les',
} satisfies Record<DateTag, string>;
