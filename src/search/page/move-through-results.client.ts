/** The keyboard between the search field and the results. */

/** Arrow keys go from the field through the results and back, Escape to the field. */
export function moveThroughResults(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('h2 a')];
  const at = links.findIndex((link) => link === document.activeElement);
  // While a word is put together from candidates, the keys are those of the input method.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || (document.activeElement !== input && at < 0))
    return;
  const next = { ArrowDown: links[at + 1], ArrowUp: at <= 0 ? input : links[at - 1], Escape: at < 0 ? undefined : input }[event.key];
  if (next === undefined || (next === input && document.activeElement === input)) return;
  event.preventDefault();
  next.focus();
}
