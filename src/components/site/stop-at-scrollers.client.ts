/** Browser: a table or code that fits its place is no stop of the keyboard; one that has to be scrolled stays one. Without script all are. */

/** What is watched → where it is scrolled: late letters make a table wider, and its place stays as it was. */
const placeOf = new Map<Element, Element>();
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) look(placeOf.get(target) ?? target);
});

/** What lies far from the screen is laid out by being asked how wide it is. */
function look(scroller: Element): void {
  const content = scroller.firstElementChild;
  const width = Math.max(scroller.scrollWidth, content instanceof HTMLElement ? content.offsetWidth : 0);
  if (width > scroller.clientWidth + 1) scroller.setAttribute('tabindex', '0');
  else scroller.removeAttribute('tabindex');
}

/** One at a time, when nothing else is to do: the page is on the screen by then. Safari has no other way to wait. */
const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : (work: () => void) => setTimeout(work, 500);
for (const scroller of document.querySelectorAll('[tabindex="0"]')) {
  // What lies in a closed fold is looked at once that is opened.
  if (scroller.closest('details:not([open])') !== null) scroller.removeAttribute('tabindex');
  else later(() => look(scroller));
  watch.observe(scroller);
  const content = scroller.firstElementChild;
  if (content === null) continue;
  placeOf.set(content, scroller);
  watch.observe(content);
}

export {};
