// The words behind the drop-downs.

export const choices = {
  keyResultTypes: {
    increase: 'Increase',
    decrease: 'Decrease',
    atLeast: 'At least',
    atMost: 'At most',
    between: 'Between',
    milestone: 'Milestone',
    yesNo: 'Yes/No',
    findBaseline: 'Find baseline',
  },
  levels: {
    businessGoal: 'Business goal',
    marketingObjective: 'Marketing objective',
    teamObjective: 'Team objective',
  },
  commitments: { committed: 'Committed', aspirational: 'Aspirational' },
  initiativeStates: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    blocked: 'Blocked',
    done: 'Done',
    dropped: 'Dropped',
  },
  kpiDirections: { upIsGood: 'Up is good', downIsGood: 'Down is good', inRange: 'In range' },
  frequencies: { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' },
  goalKinds: { keyResult: 'Key result', objective: 'Objective' },
  yesNo: { yes: 'Yes', no: 'No' },
};
