// Lines of a chart with looks of their own, which the engine has no words for: width, dashes, size and shape of points.
import { registries } from '@odoo/o-spreadsheet';

export interface SeriesLook {
  readonly colour: string;
  /** 0 leaves the points alone. */
  readonly lineWidth: number;
  readonly pointSize: number;
  readonly pointShape: 'circle' | 'square' | 'diamond';
  readonly dash: readonly number[];
}

/** The engine keeps what it does not know of a series’ style, and so hands it on. */
export interface StyleWithLook {
  readonly backgroundColor: string;
  readonly look: SeriesLook;
}

export const styleOf = (look: SeriesLook | undefined): StyleWithLook | object =>
  look === undefined ? {} : { backgroundColor: look.colour, look };

const isLook = (value: unknown): value is SeriesLook =>
  typeof value === 'object' && value !== null && 'lineWidth' in value && 'pointShape' in value;

const lookIn = (style: unknown): SeriesLook | null => {
  const look = typeof style === 'object' && style !== null && 'look' in style ? style.look : null;
  return isLook(look) ? look : null;
};

/** The looks of a chart, series by series; null where it was given none. */
export function looksIn(styles: Readonly<Record<string, unknown>>): readonly SeriesLook[] | null {
  const looks = Object.values(styles).flatMap((style) => lookIn(style) ?? []);
  return looks.length > 0 && looks.length === Object.keys(styles).length ? looks : null;
}

const pointStyles = { circle: 'circle', square: 'rect', diamond: 'rectRot' } as const;

function dressed(dataset: object, look: SeriesLook | undefined): object {
  if (look === undefined) return dataset;
  const { lineWidth, pointSize, pointShape, dash } = look;
  return {
    ...dataset,
    borderWidth: lineWidth,
    showLine: lineWidth > 0,
    borderDash: [...dash],
    pointRadius: pointSize / 2,
    pointStyle: pointStyles[pointShape],
    pointBorderWidth: lineWidth > 0 ? 1 : 0,
  };
}

/** Lets line charts be drawn with the looks of their series. */
export function addSeriesLooksToEngine(): void {
  const line = registries.chartTypeRegistry.get('line');
  const { getRuntime } = line;
  line.getRuntime = (getters, definition, ...rest) => {
    const runtime = getRuntime.call(line, getters, definition, ...rest);
    const looks = 'dataSetStyles' in definition ? looksIn(definition.dataSetStyles ?? {}) : null;
    if (looks !== null && 'chartJsConfig' in runtime) {
      const { data } = runtime.chartJsConfig;
      data.datasets.forEach((dataset, index) => {
        Object.assign(dataset, dressed({}, looks[index]));
      });
    }
    return runtime;
  };
}
