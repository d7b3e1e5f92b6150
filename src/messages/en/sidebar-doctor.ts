// The words of Check this workbook.

export const doctor = {
  loading: 'Looking through every table…',
  calm: 'Every formula, ID, date and heading is where it should be.',
  list: 'What was found',
  severity: { error: 'Wrong', warning: 'Ignored', advice: 'Note' },
  goTo: (place: string): string => `Go to ${place}`,
  fix: 'Fix',
  fixOf: (place: string): string => `Fix ${place}`,
  fixing: 'Mending…',
  fixAll: (count: number): string =>
    count === 1 ? 'Fix the one that is safe' : `Fix all ${count} that are safe`,
  again: 'Check again',
  more: (count: number): string => `${count} more come when these are mended.`,
  undo: 'One undo takes it back.',
};
