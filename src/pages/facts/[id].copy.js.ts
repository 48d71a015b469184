/** A fact as text to paste, as a module of its own: read only when somebody copies the figure where its text does not stand. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { evidenceWords } from '../../figures/evidence-words.ts';
import { descriptionText } from '../../figures/describe-fact.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';

export const getStaticPaths = (() => [...registry.facts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const text = [descriptionText(getRecord(registry.facts, id), registry), evidenceWords(registry)].filter(Boolean).join(' ');
  return new Response(`export default ${JSON.stringify(text)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
