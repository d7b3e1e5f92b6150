// The product’s name, and its menu items: each begins with a verb.

export const menu = {
  product: 'Waypoint',
  setup: 'Set up OKR tables',
  adopt: 'Turn this sheet into OKR tables…',
  home: 'Open Waypoint',
  write: 'Write an objective…',
  checkIn: 'Check in…',
  logValues: 'Log KPI values…',
  kpi: 'Chart the selected KPI',
  review: 'Review what is behind…',
  checkGoals: 'Check selected goals',
  doctor: 'Check this workbook',
  nextCycle: 'Begin the next cycle…',
  summary: 'Generate summary sheet',
  refresh: 'Refresh scores to today',
};
