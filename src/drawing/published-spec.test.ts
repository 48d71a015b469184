import { join } from 'node:path';
import { holdPublished } from '../../tests/published-charts.ts';
import { chartOfYaml, foreignCharts, foreignRegistry } from '../chart/foreign.fixture.ts';
import { loadRegistry } from '../registry/from-disk.ts';

const { registry } = loadRegistry(join(import.meta.dirname, '../../tests/fixtures/_base'));
holdPublished([...registry.charts.values()], registry);

const refused = 'columns of 40 quarters × 8';
holdPublished(
  Object.entries(foreignCharts).flatMap(([name, yaml]) =>
    name === refused ? [] : [chartOfYaml(name.replaceAll(/[^a-z0-9]+/g, '-'), yaml)],
  ),
  foreignRegistry,
);
