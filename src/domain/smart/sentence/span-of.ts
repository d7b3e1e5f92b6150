// The place of something in the text, without what else is known of it.
import type { Span } from '../assess.ts';

export const spanOf = (place: Span | null | undefined): Span | null =>
  place ? { from: place.from, to: place.to } : null;
