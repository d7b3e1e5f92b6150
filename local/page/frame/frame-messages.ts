// What an add-on's page and the host's page say to each other.
export type FromFrame =
  | { readonly waypoint: 'run'; readonly call: number; readonly name: string; readonly args: unknown[] }
  | { readonly waypoint: 'close' }
  | { readonly waypoint: 'focus' }
  | { readonly waypoint: 'size'; readonly width: number | null; readonly height: number | null };

export type ToFrame =
  | { readonly waypoint: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly waypoint: 'refusal'; readonly call: number; readonly name: string; readonly text: string };

const isSize = (value: unknown): boolean => value === null || typeof value === 'number';

/** Guards the host against whatever else a page may post. */
export function isFromFrame(data: unknown): data is FromFrame {
  if (typeof data !== 'object' || data === null || !('waypoint' in data)) return false;
  switch (data.waypoint) {
    case 'run':
      return (
        'call' in data &&
        typeof data.call === 'number' &&
        'name' in data &&
        typeof data.name === 'string' &&
        'args' in data &&
        Array.isArray(data.args)
      );
    case 'close':
    case 'focus':
      return true;
    case 'size':
      return 'width' in data && isSize(data.width) && 'height' in data && isSize(data.height);
    default:
      return false;
  }
}
