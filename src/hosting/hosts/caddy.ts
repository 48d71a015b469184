/** The table of headers → a Caddyfile. */
import { contentTypes, withCharset } from '../../files/content-type.ts';
import { failureHeaders, headerNames, keptOnFailure, rulesOf, toExpression, variesByPath } from '../headers.ts';

export function caddyfile(base: string): string {
  const sometimes = headerNames.filter((name) => rulesOf(name).some(({ value }) => value === ''));
  const always = headerNames.filter((name) => !sometimes.includes(name));
  const failures = Object.entries(failureHeaders).filter(([name, value]) => value !== '' && name !== keptOnFailure);
  return `# Caddy 2.6 or newer. What npm run build made lies in /srv/site${base} (a link to the folder of a release will do).
# A domain in place of :80 gives you a certificate, and http is redirected to https.

:80 {
	root * /srv/site
	encode zstd gzip
${headerNames
  .filter(variesByPath)
  .map((name) => headerMap(name, base))
  .join('\n')}
	map {path} {site_type} {
${[...contentTypes].map(([extension, type]) => `\t\t~\\.${extension}$ "${withCharset(type)}"`).join('\n')}
		default ""
	}

	# Lines with a matcher run before those without: each header is set in one place only.
${sometimes.map((name) => conditional(name)).join('\n')}
	@site_typed expression \`{site_type} != ""\`
	header @site_typed Content-Type {site_type}
	header {
${always.map((name) => `\t\t${name} ${variesByPath(name) ? variable(name) : `"${failureHeaders[name]}"`}`).join('\n')}
		-Server
	}

	# A page asked for without its last slash; Caddy's own redirect would lose the query.
	@slashless {
		not path */
		file {path}/index.html
	}
	@slashless_asking {
		not path */
		file {path}/index.html
		expression \`{query} != ""\`
	}
	redir @slashless_asking {path}/?{query} 308
	redir @slashless {path}/ 308
	file_server {
		precompressed zstd br gzip
	}

	# An answer that failed is a page wherever it was asked for.
	handle_errors {
${headerMap(keptOnFailure, base)}
${conditional(keptOnFailure, 'failed_')}
		header {
${failures.map(([name, value]) => `\t\t\t${name} "${value}"`).join('\n')}
			Content-Type "text/html; charset=utf-8"
			-Server
		}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function headerMap(name: string, base: string): string {
  const rules = rulesOf(name);
  const lines = rules.filter(({ path }) => path !== '/*').map(({ path, value }) => `\t\t~${toExpression(path, base)} "${value}"`);
  const general = rules.find(({ path }) => path === '/*')?.value ?? '';
  return [`\tmap {path} ${variable(name)} {`, ...lines, `\t\tdefault "${general}"`, '\t}'].join('\n');
}

function conditional(name: string, prefix = ''): string {
  const matcher = `@${prefix}${variable(name).slice(1, -1)}`;
  return `\t${matcher} expression \`${variable(name)} != ""\`\n\theader ${matcher} ${name} ${variable(name)}`;
}

function variable(name: string): string {
  return `{site_${name.toLowerCase().replaceAll('-', '_')}}`;
}
