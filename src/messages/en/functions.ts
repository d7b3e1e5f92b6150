// What custom functions say in a cell besides their results.

export const functions = {
  failed:
    'not computed: an error inside Waypoint. What you typed is as it was; tell whoever looks after the add-on.',
  shapesDiffer: 'ranges differ in size: give ranges with as many rows and columns, or single cells.',
  tooFewCheckIns: (days: number, needed: number) =>
    `no forecast: check-ins on ${days} different ${days === 1 ? 'day' : 'days'}, ${needed} are needed.`,
  noTimeLeft: 'no weeks left: the due date is not after the as-of date.',
  nothingToMend: 'Nothing to mend.',
  oneColumn: 'more than one column: give the cells of one column, one goal in each.',
  goalParts: ['Direction', 'Start value', 'Target', 'Change', 'Unit', 'Due', 'Metric'],
  directions: { increase: 'Increase', decrease: 'Decrease', maintain: 'Keep' },
  pairsDiffer: 'dates and values differ in size: give ranges of the same length.',
};
