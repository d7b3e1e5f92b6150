// Words people type into cells, all in lower case.

export const reading = {
  yes: ['yes', 'y', 'true', 'done', 'complete', 'completed', 'achieved', 'shipped', '1', '✓', '✔', '✅', 'x'],
  no: ['no', 'n', 'false', 'not done', 'not yet', '0', '✗', '✘', '❌'],
  /** How a note begins that says a KPI works another way from then on. */
  newProcess: ['new process'],
  /** What the name of the KPI holds that counts what campaigns cost. */
  spend: ['spend', 'spent', 'cost', 'costs', 'budget'],
  /** What the name of a ratio holds. */
  ratio: [
    'per',
    'share',
    'rate',
    'ratio',
    'average',
    'avg',
    'mean',
    'median',
    'score',
    'cpl',
    'cpa',
    'cac',
    'cpc',
  ],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};

export type ReadingWords = typeof reading;
