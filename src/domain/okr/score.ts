// The score of a key result: its progress, never below 0 and never above 1.

/**
 * @example scoreOf(1.6) //=> 1
 * @example scoreOf(-0.5) //=> 0
 */
export function scoreOf(progress: number): number {
  return progress > 0 ? Math.min(1, progress) : 0;
}
