// The status that a cell's colour stands for: red, amber or green; other colours and white stand for none.

export type StatusColour = 'red' | 'amber' | 'green';

const known = new Map<string, StatusColour | null>();
const mostKnown = 500;

/**
 * The status a background stands for; null for white, grey, blue and the like.
 *
 * @example statusColour('#d9ead3') //=> 'green'
 */
export function statusColour(background: string): StatusColour | null {
  const before = known.get(background);
  if (before !== undefined) return before;
  const found = read(background);
  if (known.size >= mostKnown) known.clear();
  known.set(background, found);
  return found;
}

function read(background: string): StatusColour | null {
  const [, red = '', green = '', blue = ''] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background) ?? [];
  if (blue === '') return null;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  if (r === undefined || g === undefined || b === undefined) return null;
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const range = most - least;
  const lightness = (most + least) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (lightness < 0.25 || lightness > 0.97 || saturation < 0.25) return null;
  const hue =
    60 * (most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4);
  if (hue < 18 || hue >= 345) return 'red';
  if (hue >= 28 && hue < 68) return 'amber';
  return hue >= 75 && hue < 165 ? 'green' : null;
}
