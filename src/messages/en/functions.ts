// What custom functions say in a cell besides their results.

export const functions = {
  failed:
    'not computed: an error inside Waypoint. What you typed is as it was; tell whoever looks after the add-on.',
  shapesDiffer: 'ranges differ in size: give ranges with as many rows and columns, or single cells.',
  tooFewCheckIns: (days: number, needed: number) =>
    `no forecast: check-ins on ${days} different ${days === 1 ? 'day' : 'days'}, ${needed} are needed.`,
  outOfNothing: 'no rate out of 0: there has to be something to count it out of.',
  nobodyLeaves: 'churn is 0: nobody has left yet, so there is no telling how long they stay.',
  noTimeLeft: 'no weeks left: the due date is not after the as-of date.',
  nothingToMend: 'Nothing to mend.',
  oneColumn: 'more than one column: give the cells of one column, one goal in each.',
  goalParts: ['Direction', 'Start value', 'Target', 'Change', 'Unit', 'Due', 'Metric'],
  directions: { increase: 'Increase', decrease: 'Decrease', maintain: 'Keep' },
  datesNeeded: 'no dates: a new process begins on a day, so give a date for each value.',
  pairsDiffer: 'dates and values differ in size: give ranges of the same length.',
};
