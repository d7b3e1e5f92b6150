// Where a key result lands at its present pace and what it would need, as one or two sentences.
import type { Day } from '../../domain/day.ts';
import type { AssessedKeyResult } from '../../domain/okr/assessed.ts';
import { dayInWords } from './figures.ts';
import { okr } from './okr.ts';

/**
 * '' where time plays no part.
 *
 * @example pace(assessed, due) //=> 'At this pace 672 sign-ups by 31 Dec 2026. Needs +16 sign-ups a week.'
 */
export function pace(assessed: AssessedKeyResult, due: Day | null): string {
  const { forecast, keyResult } = assessed;
  const landing = okr.forecast(forecast, keyResult.unit);
  const needed = okr.neededRate(assessed);
  return [
    forecast.kind === 'forecast' && due !== null ? `At this pace ${landing} by ${dayInWords(due)}.` : '',
    forecast.kind === 'none' && landing !== '' ? `No forecast yet: ${lowerFirst(landing)}.` : '',
    needed === '' ? '' : `Needs ${needed}${needed.endsWith('present') ? ' rate' : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
