// The spreadsheet in front of the user, as the catalogue sees workbooks.
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { activeSpreadsheet } from './active-spreadsheet.ts';
import { applyPlan } from './apply-plan.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { withDocumentLock } from './with-document-lock.ts';

/** `sheetsInFull` are the names of the sheets whose cells may be looked at. */
export function activeWorkbook(sheetsInFull: Pick<ReadonlySet<string>, 'has'>): Workbook {
  const { days, locale, spreadsheet } = activeSpreadsheet();
  let lastRead: Snapshot | null = null;
  const read = (): Snapshot => {
    lastRead = takeSnapshot(spreadsheet(), days, locale, sheetsInFull);
    return lastRead;
  };
  return {
    read,
    apply: (plan) => applyPlan(plan, spreadsheet(), days, locale, lastRead ?? read()),
    exclusively: withDocumentLock,
  };
}
