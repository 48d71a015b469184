/** Parts of Vega-Lite that a specification of an author's own may not have: data, addresses, maps, looks of its own, clocks. */
import type { ChartFault } from './chart-fault.ts';
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import { valueAt } from '../../narrow/value-at.ts';
import { isBlock } from '../../narrow/is-block.ts';

const fontless = 'a font: every text is in that of the site, and is measured in it';

const mapless = 'a map: shapes of countries are no columns of the data';

const refusals: Readonly<Record<string, string>> = {
  data: 'data: its rows are those of the dataset, chosen with where',
  datasets: 'datasets of its own: its rows are those of the dataset',
  values: 'values of its own, which have no record',
  url: 'an address: nothing is loaded',
  href: 'a link: the site makes its own',
  usermeta: 'usermeta: what belongs to the chart stands in its record',
  config: 'a config: the theme is the same for all charts',
  blend: 'blending, which the policy of the site blocks',
  projection: mapless,
  longitude: mapless,
  latitude: mapless,
  impute: 'values that fill gaps, which have no record',
  from: 'a look-up in other data',
  font: fontless,
  labelFont: fontless,
  titleFont: fontless,
  subtitleFont: fontless,
  description: 'a description: what the picture shows stands in alt',
};

/** Pixels: taller is no picture. */
const greatestSize = 4000;

const address = /\burl\s*\(|^\s*[a-z][a-z0-9+.-]*:(?:\/\/|[a-z]+[/;(])/i;

/** Lists that may hold numbers: places of ticks and entries of a key. */
const placeLists = new Set(['axis', 'legend']);

export function findRefused(spec: unknown, root: readonly (string | number)[]): ChartFault[] {
  return [...partsIn(spec)].flatMap(([path, value]): ChartFault[] => {
    const key = path.at(-1);
    const parent = path.at(-2);
    // What stands inside something refused goes with it.
    if (
      path.slice(0, -1).some((part) => part === 'data' || part === 'datasets' || part === 'config') ||
      (key === 'url' && parent === 'mark')
    )
      return [];
    const refuse = (what: string, hint: string): ChartFault[] => [
      { rule: 'chart-spec', path: [...root, ...path], message: `The specification has ${what}.`, hint },
    ];
    if (typeof key === 'string' && Object.hasOwn(refusals, key) && !(key === 'values' && placeLists.has(String(parent))))
      return refuse(refusals[key] ?? key, `Remove ${key}.`);
    if ((key === 'mark' && value === 'image') || (key === 'type' && value === 'image' && parent === 'mark'))
      return refuse('an image', 'Draw marks.');
    if (value === 'geoshape' || (key === 'type' && value === 'geojson')) return refuse(mapless, 'Draw a bar or a point a row.');
    if (key === 'timeUnit' && isLocal(value)) {
      const name = isBlock(value) ? String(value['unit']) : String(value);
      return refuse(`the time unit "${name}", which each reader's clock reads otherwise`, `Write ${name.replace(/^(binned)?/, '$1utc')}.`);
    }
    if (key === 'resolve' && isBlock(value) && hasTwoAxes(value) && isLayered(valueAt(spec, path.slice(0, -1))))
      return refuse(
        'two axes over one plot: where their lines cross is a choice of theirs, not of the data',
        'Draw two views with vconcat.',
      );
    if (typeof value === 'string' && address.test(value)) return refuse('an address: nothing is loaded', 'Leave it out.');
    if (key === 'on' && typeof value === 'string' && value.includes('timer'))
      return refuse('a clock: a picture stands still', 'Leave it out.');
    if (key === 'step' || key === 'width' || key === 'height')
      return typeof value === 'number' && value > greatestSize
        ? refuse(`${value} pixels in it`, `Write at most ${greatestSize}, or leave the size out.`)
        : [];
    if (key === 'bind' && value !== 'scales' && value !== 'legend')
      return refuse('an input element', 'Bind a parameter to scales or to the legend.');
    if (key === 'datum' && (typeof value === 'number' ? value !== 0 : typeof value === 'string' && /\d/.test(value)))
      return refuse(`the value ${JSON.stringify(value)} typed into it`, 'Draw it from a column of the dataset, which has a record.');
    return [];
  });
}

function isLayered(view: unknown): boolean {
  return isBlock(view) && 'layer' in view;
}

function hasTwoAxes({ scale }: Spec): boolean {
  return isBlock(scale) && (scale['x'] === 'independent' || scale['y'] === 'independent');
}

/** Periods are days without a time zone: in a reader's own, the first of January lies in the year before. */
function isLocal(unit: unknown): boolean {
  if (isBlock(unit)) return unit['utc'] !== true && isLocal(unit['unit']);
  return typeof unit === 'string' && !unit.includes('utc');
}
