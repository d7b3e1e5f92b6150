// Compares two pictures as a person would: edges may be smoothed otherwise, but nothing may have moved, come or gone.
import type { Page } from 'playwright-core';

export interface Difference {
  /** Pixels that differ for good, once both pictures are blurred a little; all of them where sizes differ. */
  readonly pixels: number;
  readonly size: string;
}

/** Up to so many may differ: the corners of a few edges. */
export const mostDifferent = 12;

/** Runs inside a page, which knows how to read PNGs. */
async function differenceOf([one, other]: readonly [string, string]): Promise<Difference> {
  const channels = 4;
  /** Of 255: what smoothing of edges changes after the blur stays below. */
  const threshold = 48;
  const read = async (base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, data };
  };
  const blurred = ({ width, height, data }: Awaited<ReturnType<typeof read>>) => {
    const result = new Float32Array(width * height * channels);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          let [sum, count] = [0, 0];
          for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
            for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
              sum += data[(row * width + column) * channels + channel] ?? 0;
              count += 1;
            }
          }
          result[(y * width + x) * channels + channel] = sum / count;
        }
      }
    }
    return result;
  };
  const [first, second] = [await read(one), await read(other)];
  const size = `${first.width} × ${first.height} and ${second.width} × ${second.height}`;
  if (first.width !== second.width || first.height !== second.height) {
    return { pixels: first.width * first.height, size };
  }
  const [a, b] = [blurred(first), blurred(second)];
  let pixels = 0;
  for (let at = 0; at < a.length; at += channels) {
    let most = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      most = Math.max(most, Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)));
    }
    if (most > threshold) pixels += 1;
  }
  return { pixels, size };
}

export const compare = (page: Page, one: Buffer, other: Buffer): Promise<Difference> =>
  page.evaluate(differenceOf, [one.toString('base64'), other.toString('base64')] as const);
