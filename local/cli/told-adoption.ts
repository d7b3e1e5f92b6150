// What the add-on understood of a sheet of any layout, and what became of it.
import { z } from 'zod/mini';
import type { Told } from './told-answers.ts';

const goals = z.array(z.looseObject({ objective: z.string(), keyResults: z.array(z.unknown()) }));
const understood = z.looseObject({
  says: z.string(),
  notOkr: z.optional(z.string()),
  objectives: z.optional(goals),
  kept: z.optional(z.array(z.string())),
});
const adopted = z.looseObject({ says: z.string() });

/** What only a page needs: places to click, what to choose from, things told a second time. */
const ofSidebar = new Set(['sheets', 'counts', 'questions', 'doubtful', 'leftOver', 'standing']);

/** Asks for a preview, and where the result is kept somewhere for the tables; a sheet without goals gets none. */
export function tellAdoption(
  ask: (request: 'previewAdoption' | 'adopt') => unknown,
  isKept: boolean,
): Told & { readonly isUnchanged: boolean } {
  const read = understood.parse(ask('previewAdoption'));
  const data = Object.fromEntries(Object.entries(read).filter(([field]) => !ofSidebar.has(field)));
  const items = (read.objectives ?? []).map(({ objective, keyResults }) =>
    keyResults.length === 1 ? `${objective}: 1 key result` : `${objective}: ${keyResults.length} key results`,
  );
  const lists = [
    { heading: 'Objectives', items },
    { heading: 'Kept as notes', items: read.kept ?? [] },
  ];
  if (!isKept || read.notOkr !== undefined) return { says: read.says, lists, data, isUnchanged: true };
  const made = adopted.parse(ask('adopt'));
  return { says: made.says, lists, data: { ...data, says: made.says, adopted: made }, isUnchanged: false };
}
