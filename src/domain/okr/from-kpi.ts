// What a key result takes from the KPI it names, as data.
import type { DatedValue, Series } from '../series.ts';

/** How a key result and the KPI it names go together; a value that people typed always wins. */
export type FromKpi =
  /** There is no KPI of that ID. */
  | { readonly kind: 'unknown' }
  /** One counts in percent and the other does not. */
  | { readonly kind: 'otherUnit'; readonly kpiUnit: string }
  | {
      readonly kind: 'linked';
      readonly current: 'taken' | 'typed' | 'none';
      /** The latest value of the KPI up to As of; null without one. */
      readonly latest: DatedValue | null;
      /** The value taken for Start; null where Start is typed, not needed, or the KPI has none that early. */
      readonly start: DatedValue | null;
      /** Its values up to As of. */
      readonly series: Series;
    };
