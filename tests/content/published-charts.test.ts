/** What each chart of this subject gives to whoever takes its Vega-Lite. */
import { join } from 'node:path';
import { loadRegistry } from '../../src/registry/from-disk.ts';
import { holdPublished } from '../published-charts.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../..'));
holdPublished([...registry.charts.values()], registry);
