/** What gives away who made the site: secrets that were pasted by mistake, and paths of a machine. */

/** Homes of users and addresses of local files, as the source of a regular expression. */
export const homePaths = String.raw`(?<![\w./-])(?:/home/[a-z_][\w.-]*/|/Users/[A-Za-z_][\w.-]*/|[A-Z]:\\+Users\\+)|\bfile:///[A-Za-z]`;

/** The secret itself is never printed: a report may be public. */
export const secrets: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, what: 'a private key' },
  { pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, what: 'an AWS access key' },
  { pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{40,}/, what: 'a GitHub token' },
  { pattern: /\bglpat-[A-Za-z0-9_-]{20,}/, what: 'a GitLab token' },
  { pattern: /\bnpm_[A-Za-z0-9]{36}\b/, what: 'an npm token' },
  { pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/, what: 'a Slack token' },
  { pattern: /\bAIza[A-Za-z0-9_-]{35}/, what: 'a Google API key' },
  { pattern: /\bsk-[A-Za-z0-9_-]{32,}/, what: 'an API key' },
];
