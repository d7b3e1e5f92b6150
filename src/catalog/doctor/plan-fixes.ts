// Puts right what was chosen of the findings, in one go; what is gone meanwhile is left alone.
import type { Messages } from '../../messages/messages.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { keepLastIds } from '../commands/setup/last-ids.ts';
import { setUpSettings } from '../commands/setup/place-settings.ts';
import { startToday } from '../commands/setup/settings-rows.ts';
import { tablesAfterSetup } from '../commands/setup.ts';
import { cellSteps } from './cell-changes.ts';
import { findingsOf, keyOf } from './checkup.ts';
import { examine } from './examination.ts';
import type { Finding, Fix } from './finding.ts';

/** `keys` of the findings to mend; null for all that have a safe fix. */
export function planFixes(keys: readonly string[] | null, snapshot: Snapshot, words: Messages): Plan {
  const wanted = keys === null ? null : new Set(keys);
  const examination = examine(snapshot, words);
  const chosen = findingsOf(examination).filter(
    (finding): finding is Finding & { fix: Fix } =>
      finding.fix !== null && (wanted === null || wanted.has(keyOf(finding))),
  );
  const changes = chosen.map(({ fix }) => fix.change);
  const renamed = changes.flatMap((change) => (change.kind === 'keep-heading' ? [change.renaming] : []));
  const settings = tablesAfterSetup(snapshot, words).get('settings');
  const needsSettings = renamed.length > 0 || changes.some(({ kind }) => kind === 'add-settings');
  const start = startToday(snapshot.today);
  const ofSettings =
    settings && needsSettings
      ? setUpSettings(settings, { start, isSampleStart: false, renamed, lastIds: '' }, words).steps
      : [];
  const givesIds = chosen.some(({ code }) => code === 'missing-id' || code === 'duplicate-id');
  const says = chosen.length === 0 ? words.doctor.nothingToFix : words.doctor.fixed(chosen.length);
  return {
    steps: [
      ...cellSteps(changes, snapshot),
      ...stepsOnce(changes.flatMap((change) => (change.kind === 'steps' ? change.steps : []))),
      ...ofSettings,
      ...(givesIds && !needsSettings ? keepLastIds(examination.nextId, snapshot, words) : []),
    ],
    says,
    changed: chosen.map(({ fix }) => fix.says),
    kept: [],
    problems: [],
  };
}

/** Several things that are wrong with a column may be mended by one rule over all of it. */
function stepsOnce(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
