// The type of a key result: as a word names it, or as its numbers show it.
import { type KeyResultType, keyResultTypes } from '../../domain/okr/key-result.ts';

const typeWords: readonly (readonly [RegExp, KeyResultType])[] = [
  [
    /^(?:yes ?\/ ?no|done ?\/ ?not done|erledigt ?\/ ?offen|fait ?\/ ?pas fait|hecho ?\/ ?no hecho|binary|boolean|bin[äa]r|ja ?\/ ?nein|oui ?\/ ?non|s[ií] ?\/ ?no|binaire|binario|y\/n)/i,
    'yesNo',
  ],
  [/^(?:milestones?|meilenstein|jalon|hito)/i, 'milestone'],
  [/^(?:increase|grow|higher|up|erh[öo]hen|steigern|augment|aumentar|incrementar|hausse)/i, 'increase'],
  [/^(?:decrease|reduce|lower|down|senken|reduzieren|r[ée]dui|diminu|reducir|disminuir|baisse)/i, 'decrease'],
  [/^(?:at least|minimum|min\.?|mindestens|au moins|al menos|maintain above|keep above|≥)/i, 'atLeast'],
  [/^(?:at most|maximum|max\.?|h[öo]chstens|au plus|como m[áa]ximo|keep below|≤)/i, 'atMost'],
  [/^(?:between|range|zwischen|entre)/i, 'between'],
];

/** The type that a word or two name. */
export const typeNamed = (text: string): KeyResultType | null =>
  keyResultTypes.find((type) => type.toLowerCase() === text.toLowerCase()) ??
  typeWords.find(([words]) => words.test(text))?.[1] ??
  null;

/** The type that two ends show; null where they are the same or one is absent. */
export function typeBetween(start: number | null, target: number | null): KeyResultType | null {
  if (start === null || target === null || start === target) return null;
  return start < target ? 'increase' : 'decrease';
}
