// What stands behind a figure and is none: `15 % (was 20 %)`, `88 (Ann ill)`, `171?`.

const behindFigure = /^[^()]*\d[^()]*\([^()]*\p{L}{2}[^()]*\)$|^[^?]*\d[^?\p{L}]*\?+$/u;

/** Whether an amount has words in brackets or a question mark behind it, which its value does not tell. */
export const hasRemarkBehind = (amount: string): boolean => behindFigure.test(amount.trim());
