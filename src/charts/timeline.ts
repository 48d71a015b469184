/** What China did and what Japan did, step by step, and what came between. */
import { defineChart } from '../vega/define-chart.ts';
import { timeline } from '../vega/forms/timeline.ts';

export default defineChart({
  dataset: 'timeline',
  title: 'China’s curbs, disputed in 2010 and declared from 2025, stand at both ends; Japan’s deals, money and laws lie between',
  alt: 'Timeline from 2009 to 2026, read downwards, an event a line, each with a mark for its kind. Marks of China’s government stand in 2010 and 2014, open because they are claims, and in a cluster in 2025 and early 2026. Marks of Japan’s government stand in 2009 and 2010, from 2020 to 2022 and in 2026. Deals, plants and products run through the whole time, with long gaps after 2012. Rulings, incidents and steps of other governments stand from 2010 to 2014 and in 2025.',
  note: 'A choice of events, not a full list. Where the line is dotted it passes over years without an event in it.',
  form: timeline({
    value: 'event',
    date: 'date',
    kind: 'kind',
    where: { kind: ['Japan’s government', 'Deal, plant or product', 'China’s government', 'Ruling, incident or other government'] },
  }),
});
