// Gathers what the check-in view shows: whose key results wait, and for each its numbers, pace and history.
import { type Day, isoFromDay } from '../../../domain/day.ts';
import { commitmentOf } from '../../../domain/okr/assess.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import { measuredPoints } from '../../../domain/okr/measured-points.ts';
import type { Messages } from '../../../messages/messages.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { type Snapshot, sheetOf, valueAt } from '../../../workbook/snapshot.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import { isSetUp } from '../../overview/content-of.ts';
import { dueByOwner, type OpenCheckIn, openCheckIns, withoutOwnId } from '../../overview/due-check-ins.ts';
import { type Overview, overviewOf } from '../../overview/overview.ts';
import { whyKeyResult } from '../../overview/why.ts';
import type { CheckInDesk, CheckInItem, CheckInWish } from './desk-shape.ts';
import { standingIn } from './standing-value.ts';

/** As many as anybody checks in on at one sitting. */
const mostItems = 100;

export function checkInDesk(wish: CheckInWish, snapshot: Snapshot, words: Messages): CheckInDesk {
  const overview = overviewOf(snapshot, words);
  const { settings } = overview.content;
  const open = openCheckIns(overview, snapshot.today);
  const wished = open.filter((checkIn) => isWished(checkIn, wish));
  const judgedOn = settings.asOfUpdates === 'onOpening' ? snapshot.today : overview.asOf;
  return {
    isSetUp: isSetUp(snapshot, words),
    asked: { ...wish, keyResultIds: wish.keyResultIds && [...wish.keyResultIds] },
    today: isoFromDay(snapshot.today),
    asOf: isoFromDay(Math.max(judgedOn, overview.asOf)),
    decimalMark: snapshot.locale.decimalMark,
    thresholds: settings.thresholds,
    owners: [...dueByOwner(open, overview)],
    items: wished.slice(0, mostItems).map((checkIn) => itemOf(checkIn, overview, snapshot, words)),
    more: Math.max(0, wished.length - mostItems),
    problems: problemsOfIds(overview, words),
  };
}

function isWished({ assessed, isDue }: OpenCheckIn, { owner, which, keyResultIds }: CheckInWish): boolean {
  const { keyResult } = assessed;
  if (keyResultIds !== null) return keyResultIds.some((id) => idKey(id) === idKey(keyResult.id));
  return (isDue || which === 'open') && (owner === null || keyResult.owner === owner);
}

function problemsOfIds(overview: Overview, words: Messages): string[] {
  const sheet = words.tables.keyResults.name;
  const column = overview.content.keyResults.columns.get('id') ?? 1;
  const { unnamed, repeated } = withoutOwnId(overview);
  const cellOf = (assessed: OpenCheckIn['assessed']) =>
    cellName({ sheet, row: overview.rowOfKeyResult(assessed), column });
  return [
    ...unnamed.map((assessed) => words.checkIn.unnamed(cellOf(assessed))),
    ...[...repeated.values()].map(
      (assessed) =>
        `${cellOf(assessed)}: ${words.problems({ code: 'duplicate-id', id: assessed.keyResult.id })}`,
    ),
  ];
}

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));

function itemOf(open: OpenCheckIn, overview: Overview, snapshot: Snapshot, words: Messages): CheckInItem {
  const { assessed, objective, checkIns, start: begins, due } = open;
  const { keyResult, status, reason, score, expected } = assessed;
  const { id, type, unit, start, target, upper, tolerance, current, owner, confidence } = keyResult;
  const sheet = words.tables.keyResults.name;
  const { columns } = overview.content.keyResults;
  const row = overview.rowOfKeyResult(assessed);
  const at = columns.get('current');
  const found = at === undefined ? null : sheetOf(snapshot, sheet);
  const withNote = [...checkIns].reverse().find(({ note }) => note !== '');
  return {
    id,
    keyResult: keyResult.keyResult,
    objective: objective?.objective ?? '',
    owner,
    type,
    unit,
    start,
    target,
    upper,
    tolerance,
    current,
    openedWith: found && at !== undefined ? standingIn(valueAt(found, row, at)) : '',
    isComputed: found && at !== undefined ? (found.formulas[row - 1]?.[at - 1] ?? '') !== '' : false,
    commitment: commitmentOf(objective),
    begins: isoOrNull(begins),
    due: isoOrNull(due),
    confidence,
    lastDay: isoOrNull(open.lastDay),
    lastNote: withNote?.note ?? '',
    status,
    statusText: words.okr.statusText(status, reason),
    why: whyKeyResult(assessed, overview, words),
    score,
    expected,
    pace: words.checkIn.pace(assessed, due),
    points: measuredPoints(keyResult, checkIns, begins).map(({ day, value }) => ({
      day: isoFromDay(day),
      value,
    })),
    kpi: suggestionOf(open, overview.kpis.kpis),
    cell: { sheet, row, column: columns.get('keyResult') ?? 1 },
  };
}

/** What the linked KPI says; it fits where it is newer than the last check-in and measured in the same unit. */
function suggestionOf({ assessed, lastDay }: OpenCheckIn, kpis: readonly ToldKpi[]): CheckInItem['kpi'] {
  const { kpiId, unit } = assessed.keyResult;
  const linked =
    kpiId === '' ? undefined : kpis.find(({ assessed: { kpi } }) => idKey(kpi.id) === idKey(kpiId));
  const latest = linked?.assessed.latest;
  if (!linked || !latest) return null;
  const { kpi } = linked.assessed;
  const isNewer = lastDay === null || latest.day > lastDay;
  const isSameUnit = kpi.unit.toLowerCase() === unit.toLowerCase();
  return {
    id: kpi.id,
    kpi: kpi.kpi,
    value: latest.value,
    day: isoFromDay(latest.day),
    fits: isNewer && isSameUnit,
  };
}
