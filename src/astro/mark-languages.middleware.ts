/** Hands each page that Astro makes to `markLanguages`, in a build as in `npm run dev`. */
import type { MiddlewareHandler } from 'astro';
import { registry } from '../registry/current.ts';
import { foreignWords } from '../site/foreign-words.ts';
import { markLanguages } from './mark-languages.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  return new Response(markLanguages(await answer.text(), foreignWords(registry)), answer);
};
