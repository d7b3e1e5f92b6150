// Finds a free place for each label of a chart, so that no two overlap and the data stays visible.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a label may stand: its baseline point and the side of it the text runs to. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export interface LabelWish {
  /** A second wish of the same id counts only where the first found no place. */
  readonly id: string;
  readonly text: string;
  /** In order of liking. */
  readonly places: readonly Place[];
  /** An optional label is left out where no place is free; the others take the place with least data under it. */
  readonly isOptional: boolean;
}

export interface PlacedLabel extends Place {
  readonly id: string;
  readonly text: string;
}

const lineHeight = 13;
const descent = 3;
const characterWidth = 6.3;

/** A careful guess at the width of 11-pixel text. */
export const textWidth = (text: string): number => text.length * characterWidth;

/** The room a label takes at a place. */
export function labelBox(text: string, { x, y, anchor }: Place): Box {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y + descent - lineHeight, width, height: lineHeight };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Places labels in the order of the wishes: first come, first served.
 *
 * @example placeLabels([{ id: 'target', text: '80', places: [{ x: 9, y: 20, anchor: 'start' }], isOptional: false }], [], page)
 *   //=> [{ id: 'target', text: '80', x: 9, y: 20, anchor: 'start' }]
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  data: readonly Box[],
  page: Box,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const { id, text, places, isOptional } of wishes) {
    if (placed.some((label) => label.id === id)) continue;
    const rated = places
      .map((place) => ({ place, box: labelBox(text, place) }))
      .filter(({ box }) => isInside(box, page) && taken.every((other) => overlap(box, other) === 0))
      .map(({ place, box }) => ({ place, box, covers: total(data.map((mark) => overlap(box, mark))) }));
    const free = rated.find(({ covers }) => covers === 0);
    const least = [...rated].sort((a, b) => a.covers - b.covers)[0];
    const chosen = free ?? (isOptional ? undefined : least);
    if (!chosen) continue;
    placed.push({ id, text, ...chosen.place });
    taken.push(chosen.box);
  }
  return placed;
}
