// What a cell of a sheet accepts, as it was found there, whoever laid the rule over it.
import type { Area } from './area.ts';

export type FoundRule =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** `source` is null where the place it points at is gone. */
  | { readonly kind: 'choice-from'; readonly source: Area | null }
  /** Both ends belong to it; null without an end. */
  | { readonly kind: 'number'; readonly least: number | null; readonly most: number | null }
  /** Any date, or one of a narrower kind. */
  | { readonly kind: 'date' }
  | { readonly kind: 'checkbox' }
  /** A formula, a kind of text, numbers without a plain range: made by somebody who meant it. */
  | { readonly kind: 'own' };
