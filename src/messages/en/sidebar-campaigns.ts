// The words of the campaign view.

export const campaigns = {
  loading: 'Comparing the campaigns…',
  measuredBy: 'Measured by',
  how: 'Each campaign is compared with all others together. What chance alone would give is no difference.',
  tableLabel: 'Campaigns compared',
  allNumbers: 'Show all numbers',
  spendsNothing: '–',
  goTo: 'Go to initiative',
  goToOf: (campaign: string): string => `Go to initiative: ${campaign}`,
  chartSays: (campaign: string, level: string, verdict: string, signal: string): string =>
    `${campaign}: level ${level}. ${verdict}. ${signal}.`,
};
