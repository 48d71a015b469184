/** The content policy written into a page itself: it binds where a host sends no headers, and adds nothing where it does. */
import { policyInPage } from './headers.ts';

const charset = /<meta charset="utf-8"\s*\/?>/;

/** `path` is the page's address below the base. Throws for a page that does not begin as ours do. */
export function addPolicy(html: string, path: string): string {
  if (!charset.test(html)) throw new Error(`The page ${path} has no <meta charset="utf-8">, after which its policy belongs.`);
  // A policy holds for what follows it only; the charset alone may stand before it.
  return html.replace(charset, (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policyInPage(path)}">`);
}
