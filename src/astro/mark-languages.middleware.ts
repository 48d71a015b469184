/** Hands each page that Astro makes to `markLanguages`, in a build as in `npm run dev`. */
import type { MiddlewareHandler } from 'astro';
import { registry } from '../registry/current.ts';
import { toldLanguages } from '../text/language-runs.ts';
import { markLanguages } from './mark-languages.ts';

const told = toldLanguages(
  [
    ...registry.sources.values().map(({ title, language = registry.site.language }) => ({ text: title, language })),
    ...registry.quotes.values().map(({ text, language = registry.site.language }) => ({ text, language })),
  ].filter(({ language }) => language !== registry.site.language),
);

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  return new Response(markLanguages(await answer.text(), told), answer);
};
