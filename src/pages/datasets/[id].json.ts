/** A dataset as JSON: what each column holds, and the rows with their cells as they were written. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../site/json-response.ts';
import { datasetRecord } from '../../export/dataset-record.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';

export const getStaticPaths = (() => [...registry.datasets.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  jsonResponse(datasetRecord(getRecord(registry.datasets, params.id), registry));
