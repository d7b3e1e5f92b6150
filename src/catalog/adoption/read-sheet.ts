// The sheet that is asked for, and what it was understood to say.

import type * as z from 'zod/mini';
import { understandSheet } from '../../adoption/understand-sheet.ts';
import type { Understanding } from '../../adoption/understanding.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ForeignSheet } from '../../workbook/foreign-sheet.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { type adoptionInput, choicesIn } from './adoption-input.ts';
import { foreignSheetNamed } from './foreign-sheet-named.ts';

type ReadSheet =
  | { readonly ok: true; readonly sheet: ForeignSheet; readonly understanding: Understanding }
  | { readonly ok: false; readonly problem: Problem };

export function readSheet(
  input: z.output<typeof adoptionInput>,
  snapshot: Snapshot,
  words: Messages,
): ReadSheet {
  const found = foreignSheetNamed(input.sheet, snapshot, words);
  if (!found.ok) return found;
  const { today, locale } = snapshot;
  const setting = { today, locale, words: words.adoption };
  return { ...found, understanding: understandSheet(found.sheet, setting, choicesIn(input)) };
}
