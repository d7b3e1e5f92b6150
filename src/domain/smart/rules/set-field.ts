// The fix that sets a field of the form, and with it the words that say otherwise.
import type { Fix, GoalFields, Span } from '../assess.ts';

export const setField = (field: keyof GoalFields, value: number, inText: Span | null = null): Fix => ({
  kind: 'setField',
  field,
  value,
  ...(inText ? { inText } : {}),
});
