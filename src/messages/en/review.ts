// What a review says: the cause it found, what was ruled out before, the decision, and the rows of the log.
import type { Day } from '../../domain/day.ts';
import type { Cause, NoCause, Question } from '../../domain/okr/review-answer.ts';
import { decisions } from './decisions.ts';
import { counted, dayInWords, quantity, roughFigure } from './figures.ts';

export const review = {
  decisions,

  causes: {
    'needs-mending': 'Something in its row has to be put right first: until then nothing can be told.',
    'no-value': 'It has no current value, and an empty cell is not a 0: nothing can be told.',
    'no-check-ins': 'Nobody has checked in lately: nothing can be told.',
    noise: 'Its KPI moves within its natural limits: what you see is chance, and nothing has changed yet.',
    'no-initiatives': 'Nobody works on it: it has no initiatives.',
    'initiatives-late': 'The work that is meant to move it is late.',
    'initiatives-blocked': 'The work that is meant to move it is blocked.',
    'wrong-lever': 'The work is done and the number has not moved: it pulls the wrong lever.',
    'not-attainable': 'Each week left needs more than the best week so far has brought.',
    'outcome-not-felt': 'The key results were met and the outcome did not follow.',
    'not-relevant': 'It no longer supports a goal that is still there.',
  } satisfies Record<Cause, string>,
  noCauseFound: 'The sheet shows no cause. Ask whoever is closest to it.',

  /** Names of the questions, and what was found where one is not the cause. */
  questions: {
    cadence: 'Cadence',
    data: 'Data',
    initiatives: 'Initiatives',
    keyResult: 'Key result',
    objective: 'Objective',
  } satisfies Record<Question, string>,
  because(answer: NoCause): string {
    switch (answer.kind) {
      case 'checkedIn':
        return answer.days === 0 ? 'checked in today' : `checked in ${counted(answer.days, 'day')} ago`;
      case 'measured':
        return answer.days === 0
          ? 'its KPI was measured today'
          : `its KPI was measured ${counted(answer.days, 'day')} ago`;
      case 'kpiChanged':
        return 'its KPI shows a signal: something did change';
      case 'noKpi':
        return 'no KPI is linked, so chance and change cannot be told apart';
      case 'kpiTooShort':
        return 'its KPI has too few values to tell chance from change';
      case 'inHand':
        return answer.done === answer.count
          ? `${counted(answer.count, 'initiative')} done`
          : `${counted(answer.count, 'initiative')} on time`;
      case 'attainable':
        return `${quantity(answer.needed, answer.unit, roughFigure)} a week needed, and the best week brought ${roughFigure(answer.best)}`;
      case 'historyTooShort':
        return 'too few check-ins to compare the target with';
      case 'noRate':
        return 'no weekly rate to compare with';
    }
  },

  /** What links to evidence read. */
  evidence: {
    keyResult: 'Its row',
    current: 'Current',
    target: 'Target',
    lastCheckIn: 'Last check-in',
    kpiId: 'KPI ID',
    supports: 'Supports',
    checkIn: (day: Day) => `Check-in of ${dayInWords(day)}`,
    initiative: (id: string, status: string) => [id, status.toLowerCase()].filter(Boolean).join(' · '),
  },

  headline(open: number, behind: number): string {
    if (behind === 0) return 'Every objective is on track.';
    if (open === 0) return 'Everything that is behind has its decision.';
    return open === 1 ? 'One decision is waiting.' : `${open} decisions are waiting.`;
  },
  secondLine: (behind: number, objectives: number) =>
    behind === 0 ? '' : `${behind} of ${counted(objectives, 'objective')} not on track.`,

  last: (day: Day, decision: string, reason: string) =>
    `${dayInWords(day)}: ${decision}${reason === '' ? '' : ` (${reason})`}`,

  /** The Decision cell. */
  adjusted: (from: string, to: string) => `${decisions.adjustTarget} from ${from} to ${to}`,
  withReason: (decision: string, reason: string) => (reason === '' ? decision : `${decision}: ${reason}`),
  saved: (id: string, decision: string) => `${id}: ${decision}. Written to Reviews.`,
  targetSaved: (id: string, from: string, to: string) =>
    `${id}: the target is now ${to}; Reviews keeps the ${from} it was.`,
  emptyTarget: 'none',
  noColumn: (heading: string) =>
    `Reviews has no column “${heading}”, so it stands beside the decision. Run Set up OKR tables to get it.`,
  changed: (standing: string) =>
    `Somebody changed the target meanwhile: it is ${standing || 'empty'} now. Nothing was written.`,

  theReason: 'a line on why',
  theTarget: 'the new target',

  map: {
    none: 'There are no objectives yet.',
    /** The tree in a sentence or two for each goal, for those who do not see it. */
    served: (title: string, status: string, by: readonly string[]) =>
      by.length === 0 ? `${title} (${status}).` : `${title} (${status}) is served by ${by.join(', ')}.`,
    alsoSupports: (ids: readonly string[]) => `also supports ${ids.join(', ')}`,
    score: (score: number) => `${Math.round(score * 100)} %`,
    noScore: 'no score',
  },
};
