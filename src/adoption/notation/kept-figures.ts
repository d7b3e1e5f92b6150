// Targets that say in words what a figure is to do: `stay above 55k`, `nicht unter 20`, `ne pas dépasser 5 %`.

/** `Keep it`, `Must remain at`, before a bound or a figure. */
const verbBefore =
  /^(?:(?:must|should|to|soll|muss|doit|debe)\s+)?(?:keep|stay|hold|remain|maintain|get|reach|hit|bring|halten|erreichen|rester|reste|maintenir|garder|atteindre|mantener(?:se|la|lo)?|alcanzar|llegar)s?(?:\s+(?:it|them|this|down|up|at|to|bei|auf|à|a|en))*\s+(?=\D{0,24}\d)/iu;
/** The same in German, behind the figure. */
const verbBehind = /(?<=\d.*)\s+(?:bleiben|bleibt|halten|erreichen)$/iu;

/** Bounds in other words than a figure itself is written with, denied ones first. */
const bounds: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:not|never|nicht|nie|no|nunca)\s+(?:go |fall |drop |bajar )?(?:below|under|less than|lower than|unter|weniger als|por debajo de|menos de|de)\s+(?=[\d\p{Sc}])/iu,
    '≥ ',
  ],
  [
    /^(?:(?:not|never|nicht|nie|no|nunca)\s+(?:go |rise |pasar )?(?:above|over|more than|higher than|über|mehr als|por encima de|más de|de)|ne pas dépasser|no superar|not (?:to )?exceed)\s+(?=[\d\p{Sc}])/iu,
    '≤ ',
  ],
  [/^(?:at or above|au[- ]dessus de|por encima de)\s+(?=[\d\p{Sc}])/iu, '≥ '],
  [/^(?:at or below|en dessous de|sous|por debajo de)\s+(?=[\d\p{Sc}])/iu, '≤ '],
];

/**
 * The figure of such a target with the sign of its bound; any other text as it is.
 *
 * @example withoutKeeping('never go below 55k') //=> '≥ 55k'
 */
export function withoutKeeping(text: string): string {
  const bare = text.trim().replace(verbBefore, '').replace(verbBehind, '');
  const found = bounds.find(([words]) => words.test(bare));
  return found ? bare.replace(...found) : bare;
}
