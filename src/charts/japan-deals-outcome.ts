/** What Japan’s supply deals were to bring, and what is known to have come of them. */
import { defineChart } from '../vega/define-chart.ts';
import { timeline } from '../vega/forms/timeline.ts';

export default defineChart({
  dataset: 'japan-deals',
  title: 'Of the deals Japan struck abroad, only those with Lynas and, in small tonnage, India are known to have brought supply',
  alt: 'Timeline of Japan’s supply deals from 2009 to 2026, read downwards, with the plan and the outcome of each and a mark for how they compare. The ventures in Vietnam, India and Kazakhstan from before 2013 have the mark for falling short, the plant at Hai Phong that for no outcome found. The mark for supply that reached Japan stands beside deals with Lynas only, of 2011 and 2023. The deposit in Namibia, the refinery in France and the newest agreement with Lynas are still under way. Deals that were only money have the mark for no outcome found.',
  note: 'That supply reached Japan does not say how much of the plan was met. The alliance of November 2010 with Lynas, which became the deal of the year after, is left out. Where the line is dotted it passes over years without a deal.',
  form: timeline({
    value: 'project',
    date: 'period',
    kind: 'result',
    detail: 'plan',
    further: 'outcome',
    where: { result: ['Supply reached Japan', 'Still under way', 'Fell short of the plan', 'No outcome found'] },
  }),
});
