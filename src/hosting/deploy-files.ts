/** Files that set up hosts which read nothing in the published folder, all from the one table of headers. */
import { staticWebAppConfig } from './hosts/azure.ts';
import { caddyfile } from './hosts/caddy.ts';
import { cloudfrontFunction, cloudfrontPolicy, cloudfrontTemplate } from './hosts/cloudfront.ts';
import { githubPagesWorkflow } from './hosts/github-pages.ts';
import { nginxConf } from './hosts/nginx.ts';

/** Path → text, for a site below this base. */
export function deployFiles(base: string): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginxConf(base)],
    ['Caddyfile', caddyfile(base)],
    ['cloudfront/template.json', toJson(cloudfrontTemplate(base))],
    ['cloudfront/function.js', cloudfrontFunction(base)],
    ['cloudfront/response-headers-policy.json', toJson(cloudfrontPolicy('static-site'))],
    ['azure/staticwebapp.config.json', toJson(staticWebAppConfig(base))],
    ['github-pages.yml', githubPagesWorkflow()],
  ]);
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
