// What people may say that a column of their own sheet holds, in the order it is offered.

export const choosableMeanings = [
  'objective',
  'keyResult',
  'kpi',
  'initiative',
  'team',
  'owner',
  'start',
  'target',
  'current',
  'progress',
  'unit',
  'type',
  'weight',
  'confidence',
  'due',
  'date',
  'value',
  'note',
  'leftOut',
] as const;
