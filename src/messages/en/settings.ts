// The rows of the Settings sheet: their names and what they mean.

export const settings = {
  asOf: { name: 'As of', meaning: 'The day scores are judged at. Refresh scores to today sets it.' },
  asOfUpdates: {
    name: 'Update As of',
    meaning: 'On opening: As of becomes today when the file is opened. By hand: it stays as it is.',
  },
  cycleName: { name: 'Current cycle', meaning: 'The name of the current period, such as 2026-Q4.' },
  cycleStart: { name: 'Cycle start', meaning: 'First day of the current period.' },
  cycleDue: { name: 'Cycle end', meaning: 'Last day of the current period.' },
  fiscalYearStartMonth: {
    name: 'First month of the fiscal year',
    meaning: '1 for January to 12 for December. Quarters are counted from it.',
  },
  staleAfterDays: {
    name: 'Stale after',
    meaning: 'Days. A key result whose last check-in is older is Stale.',
  },
  onTrackPace: {
    name: 'On track from',
    meaning: 'Share of the expected progress (0.9 is 90 %). At or above it a key result is On track.',
  },
  atRiskPace: {
    name: 'At risk from',
    meaning: 'Share of the expected progress. At or above it a key result is At risk, below it Off track.',
  },
  tooEarlyShare: {
    name: 'Too early before',
    meaning: 'Share of the period. Before it a key result is Too early to judge.',
  },
  aspirationalShare: {
    name: 'Aspirational goal counts as reached at',
    meaning: 'Share of the target (0.7 is 70 %).',
  },
  confidentAtLeast: {
    name: 'Confident from',
    meaning: 'Confidence 1 to 10. A Yes/No key result at or above it is On track.',
  },
  doubtfulAtLeast: {
    name: 'Doubtful from',
    meaning: 'Confidence 1 to 10. A Yes/No key result at or above it is At risk, below it Off track.',
  },
  lowConfidence: {
    name: 'Low confidence up to',
    meaning: 'Confidence 1 to 10. At or below it On track becomes At risk.',
  },
  watchBand: {
    name: 'KPI watch band',
    meaning: 'Share of the target. A KPI that misses its target by no more is Watch, not Unhealthy.',
  },
  goalRulesOff: {
    name: 'Goal checks switched off',
    meaning: 'Checks nobody here needs, with commas: such as vanity, no-baseline, output, compound.',
  },
  acceptedWords: {
    name: 'Accepted words',
    meaning: 'Words your team knows the meaning of, with commas. No goal that names one is called vague.',
  },
  /** A row that stands below the others once an ID was given. */
  lastIds: {
    name: 'Last IDs given',
    meaning:
      'Written by Waypoint, so that an ID whose row was deleted is never given again. Leave it as it is.',
  },
  version: { name: 'Tables version', meaning: 'Written by Waypoint. Leave it as it is.' },
  /** A row that developers add by hand: it puts the self-test into the menu. */
  developer: { name: 'Developer' },
  yes: 'Yes',
  /** Settings named so keep a renamed column: “Heading: Key Results / Current” → “Actual”. */
  headingPrefix: 'Heading:',
  onOpening: 'On opening',
  byHand: 'By hand',
};
