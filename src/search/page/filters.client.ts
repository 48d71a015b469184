/** The filters beside the results: one group of boxes each, with how many results a box would leave. */
import type { Choices, Filtered } from '../query/filter-results.ts';
import { element } from './element.client.ts';
import { words } from '../../words/words.ts';

/** More values than these are shown on request. */
const shortList = 8;

/** Groups that a reader has opened stay open while results change; where they stand above the results, all begin closed. */
const isWide = matchMedia('(min-width: 56rem)');
const opened = new Set<string>(isWide.matches ? ['kind'] : []);
const unfolded = new Set<string>();
/** Whether a reader on a narrow screen has opened the filters. */
let isUnfolded = false;

/** Above the results all filters are one line to open, so that the first result stays high on the screen. */
export function foldedOnPhones(parts: HTMLElement[], chosen: number): HTMLElement[] {
  if (isWide.matches || parts.length === 0) return parts;
  const summary = element('summary', {}, chosen === 0 ? words.search.filters : words.search.filtersChosen(chosen));
  const fold = element('details', { class: 'filters-fold', 'data-filter': 'all', open: isUnfolded }, summary, ...parts);
  fold.addEventListener('toggle', () => (isUnfolded = fold.open));
  return [fold];
}

export function filterGroups(filters: Filtered['filters']): HTMLElement[] {
  return filters.map(({ facet: { parameter, label }, options }) => {
    const chosen = options.filter((option) => option.chosen);
    const all = unfolded.has(parameter) || options.length <= shortList + 1;
    const shown = all ? options : [...chosen, ...options.filter((option) => !option.chosen)].slice(0, Math.max(shortList, chosen.length));
    const boxes = shown.map(({ value, slug, count, chosen: checked }) =>
      element(
        'label',
        { class: 'filter-option' },
        element('input', { type: 'checkbox', name: parameter, value: slug, form: 'search', checked }),
        ' ',
        element('span', { class: 'filter-value' }, value),
        ' ',
        element('span', { class: 'filter-count' }, `${count}`),
      ),
    );
    const group = element(
      'details',
      { class: 'filter', 'data-filter': parameter, open: opened.has(parameter) || chosen.length > 0 },
      element('summary', {}, chosen.length === 0 ? label : `${label}: ${chosen.map(({ value }) => value).join(words.values.comma)}`),
      element('fieldset', {}, element('legend', { class: 'visually-hidden' }, label), ...boxes),
    );
    if (!all) group.append(more(parameter, options.length, filters, group));
    group.addEventListener('toggle', () => (group.open ? opened.add(parameter) : opened.delete(parameter)));
    return group;
  });
}

function more(parameter: string, count: number, filters: Filtered['filters'], group: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', class: 'filter-more' }, words.search.showAll(count));
  button.addEventListener('click', () => {
    unfolded.add(parameter);
    opened.add(parameter);
    const [whole] = filterGroups(filters.filter(({ facet }) => facet.parameter === parameter));
    if (whole === undefined) return;
    group.replaceWith(whole);
    whole.querySelectorAll<HTMLInputElement>('input')[shortList]?.focus();
  });
  return button;
}

/** What is ticked now, and what was `chosen` before and has no box among the present results. */
export function readChoices(form: HTMLFormElement, chosen: Choices): Choices {
  const boxes = [...form.elements].filter((box): box is HTMLInputElement => box instanceof HTMLInputElement && box.type === 'checkbox');
  const hidden = Object.entries(chosen).flatMap(([name, values]) =>
    values.filter((value) => !boxes.some((box) => box.name === name && box.value === value)).map((value) => ({ name, value })),
  );
  const all = [...hidden, ...boxes.filter(({ checked }) => checked)];
  return Object.fromEntries(
    [...Map.groupBy(all, ({ name }) => name)].map(([name, chosenNow]) => [name, chosenNow.map(({ value }) => value)]),
  );
}
