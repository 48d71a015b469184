/** Cells outside what their column says of itself. */
import { said, right, tides, tidesYaml, type Input } from './sample-edits.ts';
import { swap } from './try-input.ts';

export const constraints: readonly Input[] = [
  said('below its minimum', 'csv-cell data/datasets/tides.csv:7:16', tides, swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 5 }')),
  said('above its maximum', 'csv-cell data/datasets/tides.csv:6:16', tides, swap(tidesYaml, 'unit: ships }', 'unit: ships, maximum: 8 }')),
  said(
    'outside its pattern',
    'csv-cell data/datasets/tides.csv:3:6',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "n.*" }'),
  ),
  said(
    'a part of its pattern only',
    'csv-cell data/datasets/tides.csv:2:6',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "north" }'),
  ),
  said(
    'none of its words',
    'csv-cell data/datasets/tides.csv:3:6',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, enum: [northport, eastport] }'),
  ),
  said(
    'twice where it has to be unique',
    'csv-cell data/datasets/tides.csv:3:1',
    tides,
    swap(tidesYaml, 'title: Year, role: period }', 'title: Year, role: period, unique: true }'),
  ),
  said(
    'a period before its minimum',
    'csv-cell data/datasets/tides.csv:2:1',
    tides,
    swap(tidesYaml, 'title: Year, role: period }', 'title: Year, role: period, minimum: 2019 }'),
  ),
  said(
    'a pattern that is none',
    'wrong-value data/datasets/tides.yaml:8:70',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "(" }'),
  ),
  said(
    'a minimum of words',
    'dataset-fields data/datasets/tides.yaml:8:70',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, minimum: 3 }'),
  ),
  said(
    'a minimum that is none',
    'dataset-fields data/datasets/tides.yaml:9:71',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: many }'),
  ),
  said(
    'a minimum above the maximum',
    'dataset-fields data/datasets/tides.yaml:9:71',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 9, maximum: 1 }'),
  ),
  said(
    'a pattern that takes for ever',
    'wrong-value data/datasets/tides.yaml:8:70',
    tides,
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "(a+)+" }'),
  ),
  right(
    'all of them kept',
    tides,
    swap(tidesYaml, 'unit: ships }', 'unit: ships, minimum: 4, maximum: 9 }'),
    swap(tidesYaml, 'role: economy }', 'role: economy, pattern: "[a-z]+", enum: [northport, southport] }'),
  ),
];
