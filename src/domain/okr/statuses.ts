// The statuses a goal can have.

export const statuses = [
  'achieved',
  'onTrack',
  'atRisk',
  'offTrack',
  'missed',
  'stale',
  'noData',
  'tooEarly',
  'notStarted',
  'findingBaseline',
  'open',
  'problem',
] as const;

export type Status = (typeof statuses)[number];
