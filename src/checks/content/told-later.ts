/** No page tells of a report that was to come when it was written. */
import type { Problem } from '../../problems/problem.ts';
import { monthNames } from '../../text/months.ts';
import type { Check, Inputs } from '../check.ts';
import { authoredTexts, type AuthoredText } from './authored-texts.ts';

export const toldLaterCheck: Check = {
  rules: ['dates-in-order'],
  run: (inputs) => authoredTexts(inputs).flatMap((text) => findLater(text, inputs)),
};

const months = monthNames.join('|');
/** What is printed or said before anybody can tell of it. */
const told = new RegExp(
  String.raw`\b(?:reports?|surveys?|articles?|study|studies|notices?|newsletters?|interviews?|speech|speeches|editions?|census|press releases?|filings?|bulletins?|columns?) (?:(?:of|from|in|dated) )?(?:(\d{1,2}) )?(?:(${months}) )?((?:19|20)\d\d)(?![\w–-]|[.,]\d)`,
  'g',
);

function findLater({ of, id, file, text, place }: AuthoredText, { build: { registry } }: Inputs): Problem[] {
  const written = of === 'pages' || of === 'briefings' ? registry.briefings.get(id)?.updated : registry.site.evidence?.gathered;
  if (written === undefined) return [];
  return [...text.matchAll(told)].flatMap(({ 0: words, 1: day, 2: month, 3: year = '', index }): Problem[] => {
    const date = [year, ...(month === undefined ? [] : [String(monthNames.indexOf(month) + 1), ...(day === undefined ? [] : [day])])]
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (date <= written.slice(0, date.length)) return [];
    return [
      {
        rule: 'dates-in-order',
        file,
        ...place(index),
        message: `"${words}" is told of, and was still to come on ${written}, when this was written.`,
        hint: 'Correct one of the two dates.',
      },
    ];
  });
}
