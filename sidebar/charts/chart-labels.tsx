// The words on a chart, where they were found a place.
import type { PlacedLabel } from './place-labels.ts';

export const ChartLabels = ({ labels }: { readonly labels: readonly PlacedLabel[] }) => (
  <>
    {labels.map(({ id, text, x, y, anchor }) => (
      <text key={id} class={`label ${id.split(' ', 2).join('-')}`} x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    ))}
  </>
);
