// Words people type into cells, all in lower case.

export const reading = {
  yes: ['yes', 'y', 'true', 'done', 'complete', 'completed', 'achieved', 'shipped', '1', '✓', '✔', '✅', 'x'],
  no: ['no', 'n', 'false', 'not done', 'not yet', '0', '✗', '✘', '❌'],
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
