/** The table of headers → a configuration for nginx, to be read inside its http block. */
import { contentTypes, isCompressible } from '../../files/content-type.ts';
import { failureHeaders, headerNames, keptOnFailure, rulesOf, toExpression, variesByPath } from '../headers.ts';

export function nginxConf(base: string): string {
  const types = [...contentTypes].map(([extension, type]) => `    ${type} ${extension};`);
  const compressible = [...new Set(contentTypes.values())].filter((type) => isCompressible(type) && type !== 'text/html');
  return `# nginx 1.22 or newer: include this file in the http block, for example as /etc/nginx/conf.d/site.conf.
# What npm run build made lies in /srv/site${base} (a link to the folder of a release will do).

# An answer that failed is a page wherever it was asked for.
map $status $site_failed { default ""; "~^[45]" "failed"; }
${headerNames
  .filter(variesByPath)
  .map((name) => headerMap(name, base))
  .join('\n')}

server {
  # With a certificate, which Strict-Transport-Security supposes: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
  listen 80;
  server_name _;
  root /srv/site;

  server_tokens off;
  absolute_redirect off;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressible.join(' ')};
  gzip on;
  # Sent where a release has compressed files beside the plain ones; with libnginx-mod-http-brotli-static add: brotli_static on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 500;
  gzip_types ${compressible.join(' ')};

${headerNames.map((name) => `  add_header ${name} ${variesByPath(name) ? variable(name) : `"${failureHeaders[name]}"`} always;`).join('\n')}

  error_page 404 ${base}404.html;
  location = ${base}404.html { internal; }
  # A page lies in a folder of its own; asked for without its last slash it is a redirect.
  location / { try_files $uri/index.html =404; }
  location ~ [^/]$ { try_files $uri @slash; }
  location @slash {
    if (-f $document_root$uri/index.html) { return 308 $uri/$is_args$args; }
    return 404;
  }
}
`;
}

function headerMap(name: string, base: string): string {
  // After a redirect to the page for what is not found, $uri is that page's; what was asked for is in $request_uri.
  const kept = name === keptOnFailure;
  const rules = rulesOf(name).filter(({ path }) => path !== '/*');
  const entries = rules.map(({ path, value }) => {
    const expression = toExpression(path, base);
    return entry(`~${kept ? expression.replace('.*', '[^?]*').replace(/\$$/, '(?:\\?|$)') : expression}`, value);
  });
  const general = rulesOf(name).find(({ path }) => path === '/*')?.value ?? '';
  const failed = failureHeaders[name] ?? '';
  // No rule of a path covers "failed/…", so that the general one holds for what failed, unless there is another.
  const failure = kept || failed === general ? [] : [entry('~^failed', failed)];
  return [
    `map ${kept ? '$request_uri' : '$site_failed$uri'} ${variable(name)} {`,
    `  default "${general}";`,
    ...failure,
    ...entries,
    '}',
  ].join('\n');
}

function entry(source: string, value: string): string {
  return `  "${source}" "${value}";`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
