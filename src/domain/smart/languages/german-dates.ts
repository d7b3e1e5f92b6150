// German words of dates and business periods.
import type { DateTag } from './language-pack.ts';

export const germanDates = {
  end: 'ende, ende des, zum ende, ende vom, ende von, zum ende des, ausgang, spätestens ende, schluss',
  start: 'anfang, anfang des, beginn, beginn des, zu beginn, zu beginn des, zum start',
  middle: 'mitte, mitte des',
  this: 'diesem, dieses, diesen, dieser, laufenden, laufendes, aktuellen, im laufenden',
  next: 'nächstes, nächsten, nächstem, nächste, kommenden, kommendes, kommende, folgenden',
  before: 'vor, vor dem, noch vor, noch vor dem, vor ablauf, vorm',
  until: `bis, bis zum, bis zur, bis spätestens, spätestens, spätestens bis, spätestens zum, fällig, fällig am, frist,
    deadline, zum, bis einschließlich, per`,
  in: `im, in, innerhalb, am, an, zum, zu, bis, vor, für, während, des, der, dem, den, ende, mitte, anfang, über, -, –, —, (`,
  quarter: 'quartal, quartals, quartale, quartalen',
  halfYear: 'halbjahr, halbjahres, halbjahre',
  year: 'jahr, jahres, jahre, jahren, kalenderjahr, kalenderjahres',
  month: 'monat, monats, monate, monaten',
  week: 'woche, wochen, kw',
  day: 'tag, tages, tage, tagen',
  fiscal: 'gj, geschäftsjahr, geschäftsjahres, geschäftsjahrs, fiskaljahr, wirtschaftsjahr, fy',
  cycle: 'zyklus, okr-zyklus, planungsperiode, zyklusses, periode, zeitraum, planungszeitraum',
  yearEnd: 'jahresende, zum jahresende, ende des jahres, jahresschluss, eoy',
  quarterEnd: 'quartalsende, ende des quartals, zum quartalsende',
  monthEnd: 'monatsende, ende des monats, zum monatsende',
  weekEnd: 'wochenende, ende der woche',
  dateJoint: 'der, des, im, in, /, -, ., –, vom, den, dem, von',
  every:
    'pro, je, jede, jedes, jeden, letztes, letzten, vergangenes, vergangenen, voriges, vorigen, jährlich, quartalsweise',
} satisfies Record<DateTag, string>;
