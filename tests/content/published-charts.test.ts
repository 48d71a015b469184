/** What each chart of this subject gives to whoever takes its Vega-Lite. */
import { join } from 'node:path';
import { after } from 'node:test';
import { folderOfRun } from '../cleaner.ts';
import { holdPublished } from '../published-charts.ts';
import { subject } from './subject.ts';

const { registry } = subject;
// The real site's build has drawn them, where it was made in this run.
holdPublished([...registry.charts.values()], registry, join(folderOfRun({ after }), 'real/.cache/charts'));
