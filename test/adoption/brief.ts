// An understanding in a few lines, to be compared at a glance.
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import type { Understanding } from '../../src/adoption/understanding.ts';
import { dayOf, isoFromDay } from '../../src/domain/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { WorkbookLocale } from '../../src/workbook/cell.ts';
import { american, foreignSheet, type Looks } from './foreign-sheet.ts';

export const today = dayOf(2026, 11, 23) ?? 0;

const value = (number: number | null): string => (number === null ? '' : String(number));

/** `O objective @owner !due`, `KR name start>target=current unit`, `K name target unit: values`. */
export function brief({ objectives, kpis, notOkr }: Understanding): readonly string[] {
  if (notOkr) return [notOkr];
  const lines: string[] = [];
  const about = (owner: string, due: number | null): string =>
    `${owner ? ` @${owner}` : ''}${due === null ? '' : ` !${isoFromDay(due)}`}`;
  for (const { objective, team, owner, due, keyResults, initiatives } of objectives) {
    lines.push(`O ${team ? `[${team}] ` : ''}${objective}${about(owner, due)}`);
    for (const goal of keyResults) {
      const { start, target, current, unit, confidence, weight } = goal;
      const numbers =
        start === null && target === null && current === null
          ? ''
          : ` ${value(start)}>${value(target)}=${value(current)}`;
      const more = `${unit ? ` ${unit}` : ''}${goal.type === 'yesNo' ? ' y/n' : ''}${confidence === null ? '' : ` c${confidence}`}${weight === null ? '' : ` w${weight}`}`;
      const past =
        goal.checkIns.length > 0
          ? ` (${goal.checkIns.map((point) => `${isoFromDay(point.day).slice(5)}:${point.value}`).join(' ')})`
          : '';
      lines.push(`KR ${goal.keyResult}${numbers}${more}${about(goal.owner, goal.due)}${past}`);
      for (const { initiative } of goal.initiatives) lines.push(`I ${initiative}`);
    }
    for (const { initiative } of initiatives) lines.push(`OI ${initiative}`);
  }
  for (const { kpi, group, target, unit, owner, log } of kpis) {
    lines.push(
      `K ${group ? `${group}: ` : ''}${kpi}${target === null ? '' : ` >${target}`}${unit ? ` ${unit}` : ''}${about(owner, null)}: ${log.map((point) => `${isoFromDay(point.day).slice(2)}=${point.value}`).join(' ')}`.trim(),
    );
  }
  return lines;
}

export const understand = (
  rows: Parameters<typeof foreignSheet>[0],
  looks: Looks = {},
  locale: WorkbookLocale = american,
) => understandSheet(foreignSheet(rows, looks), { today, locale, words: messagesIn('en').adoption });
