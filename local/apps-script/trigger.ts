// Trigger: what will run by itself, as the script sees it.
import type { KeptTrigger } from '../engine/saved-workbook.ts';
import { enumeration } from './enumeration.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, service } from './service.ts';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const effects = {
  getUniqueId: 'local',
  getHandlerFunction: 'local',
  getEventType: 'local',
  getTriggerSource: 'local',
} as const satisfies Partial<Record<keyof GoogleTrigger, Effect>>;

const kept = new WeakMap<object, KeptTrigger>();

export const eventTypes = (run: ScriptRun) =>
  enumeration<typeof GoogleAppsScript.Script.EventType>(run, 'EventType', ['CLOCK']);

export const triggerSources = (run: ScriptRun) =>
  enumeration<typeof GoogleAppsScript.Script.TriggerSource>(run, 'TriggerSource', ['CLOCK']);

/** The trigger behind an object of the script; null for anything else. */
export const keptTriggerOf = (value: unknown): KeptTrigger | null =>
  typeof value === 'object' && value !== null ? (kept.get(value) ?? null) : null;

export function trigger(run: ScriptRun, known: KeptTrigger): GoogleTrigger {
  const made = service<GoogleTrigger, keyof typeof effects>(run, 'Trigger', effects, {
    getUniqueId: () => known.id,
    getHandlerFunction: () => known.handler,
    getEventType: () => eventTypes(run).CLOCK,
    getTriggerSource: () => triggerSources(run).CLOCK,
  });
  kept.set(made, known);
  return made;
}
