/** The data package: every table of the site with its columns, units and sources; and the profile that it follows. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../site/json-response.ts';
import { dataPackage, dataPackageProfile } from '../export/data-package.ts';
import { hasDataPackage } from '../export/record-files.ts';
import { registry } from '../registry/current.ts';
import { absolute } from '../site.ts';

const files = {
  datapackage: () => dataPackage(registry, absolute),
  'data-package-profile': dataPackageProfile,
};

export const getStaticPaths = (() =>
  hasDataPackage(registry) ? Object.keys(files).map((name) => ({ params: { package: name } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute<never, { package: keyof typeof files }> = ({ params }) => jsonResponse(files[params.package]());
