/**
 * The SVG that Vega writes → the one a page holds: one picture for assistive technology, ids of its own, nothing that draws nothing,
 * and few elements: SVGO makes neighbours of one look one path, and says once by a group what all its children have alike.
 */
import { optimize, type CustomPlugin, type PluginConfig } from 'svgo';
import { figureIds } from '../chart/chart.ts';
import { chartFont, plainText, layoutWidth, type Layout } from '../chart/theme.ts';

/** Vega's roles and labels make a soup of every mark; classes and pointer rules are for a live view. */
const dropped = /^(?:class|role|aria-.*|pointer-events|xmlns:xlink|version)$/;
/** What an element has without saying it, or takes from the root. */
const usual: Readonly<Record<string, string>> = {
  'font-family': chartFont,
  'font-size': `${plainText.size}px`,
  'font-weight': '400',
  opacity: '1',
  'stroke-miterlimit': '4',
  'stroke-width': '1',
  'text-anchor': 'start',
  transform: 'translate(0,0)',
};

const dropIdle: CustomPlugin = {
  name: 'drop-idle',
  fn: () => ({
    element: {
      enter: (node) => {
        const said = Object.entries(node.attributes).filter(([name, value]) => !dropped.test(name) && usual[name] !== value);
        node.attributes = Object.fromEntries(said);
      },
      exit: (node, parent) => {
        const isShape = node.name === 'path' && Object.keys(node.attributes).every((name) => name === 'd' || name === 'display');
        // The shapes of groups, without paint; that of a clip draws nothing by itself.
        if (isShape && !('name' in parent && parent.name === 'clipPath'))
          parent.children = parent.children.filter((child) => child !== node);
      },
    },
  }),
};

/** A tenth of a pixel is finer than anybody sees. */
const floatPrecision = 1;

const steps: readonly PluginConfig[] = [
  dropIdle,
  { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
  'convertShapeToPath',
  'moveElemsAttrsToGroup',
  'removeEmptyText',
  'removeEmptyContainers',
  'collapseGroups',
  { name: 'convertTransform', params: { floatPrecision, transformPrecision: floatPrecision } },
  { name: 'convertPathData', params: { floatPrecision } },
  { name: 'mergePaths', params: { floatPrecision } },
  'cleanupIds',
];

export function tidySvg(svg: string, chart: string, layout: Layout): string {
  const own: PluginConfig[] = [{ name: 'prefixIds', params: { prefix: `${chart}-${layout}`, delim: '-' } }, onItsPaper(chart, layout)];
  return optimize(svg, { plugins: [...steps, ...own] }).data;
}

/** Named, and as wide as its place: a drawing that is narrower keeps its size in it. */
function onItsPaper(chart: string, layout: Layout): CustomPlugin {
  const { title, alt } = figureIds(chart);
  const enter = (node: { name: string; attributes: Record<string, string> }): void => {
    if (node.name !== 'svg') return;
    const { width = '0', height = '0' } = node.attributes;
    const across = String(Math.max(Number(width), layoutWidth[layout]));
    node.attributes = {
      ...{ role: 'img', 'aria-labelledby': title, 'aria-describedby': alt, 'font-family': chartFont, 'font-size': `${plainText.size}px` },
      ...{ ...node.attributes, width: across, height, viewBox: `0 0 ${across} ${height}` },
    };
  };
  return { name: 'on-its-paper', fn: () => ({ element: { enter } }) };
}
