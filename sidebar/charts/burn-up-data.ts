// What a key result asks for, as its burn-up chart draws it.
import { dayFromIso } from '../../src/domain/day.ts';
import type { KeyResult } from '../../src/domain/okr/key-result.ts';
import type { BurnUpData } from './burn-up-geometry.ts';

/** A key result with its history; days are ISO text. */
export interface BurnUpFacts
  extends Pick<KeyResult, 'type' | 'start' | 'target' | 'upper' | 'current' | 'unit'> {
  readonly begins: string | null;
  readonly due: string | null;
  readonly lastDay: string | null;
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

/** What is drawn besides the key result’s own facts. */
export interface BurnUpView {
  /** The day it is looked at, as ISO text. */
  readonly asOf: string;
  /** The share of the way that counts as reached. */
  readonly successShare: number;
  /** The value being typed; null without one. */
  readonly typed: number | null;
  readonly forecast: BurnUpData['forecast'];
}

function goalOf({ type, target, upper }: BurnUpFacts): BurnUpData['goal'] {
  switch (type) {
    case 'atMost':
      return target === null ? null : { lower: null, upper: target };
    case 'between':
      return target === null ? null : { lower: target, upper };
    case 'yesNo':
    case 'findBaseline':
      return null;
    case 'atLeast':
    case 'increase':
    case 'decrease':
    case 'milestone':
    case null:
      return target === null ? null : { lower: target, upper: null };
  }
}

function paceOf({ type, start, target }: BurnUpFacts, successShare: number): BurnUpData['pace'] {
  const isMoving = type === 'increase' || type === 'decrease' || type === 'milestone' || type === null;
  const from = type === 'milestone' ? 0 : start;
  if (!isMoving || from === null || target === null) return null;
  return { from, to: from + (target - from) * successShare };
}

const dayOrNull = (iso: string | null) => (iso === null ? null : dayFromIso(iso));

/** The reported values, or the one that stands where none was reported. */
export function burnUpData(facts: BurnUpFacts, view: BurnUpView): BurnUpData {
  const asOf = dayOrNull(view.asOf);
  const reported = facts.points.flatMap(({ day, value }) => {
    const on = dayFromIso(day);
    return on === null ? [] : [{ day: on, value }];
  });
  const stands =
    facts.current !== null && asOf !== null
      ? [{ day: dayOrNull(facts.lastDay) ?? asOf, value: facts.current }]
      : [];
  return {
    points: reported.length > 0 ? reported : stands,
    typed: view.typed === null || asOf === null ? null : { day: asOf, value: view.typed },
    begins: dayOrNull(facts.begins),
    due: dayOrNull(facts.due),
    pace: paceOf(facts, view.successShare),
    goal: goalOf(facts),
    forecast: view.forecast,
  };
}
