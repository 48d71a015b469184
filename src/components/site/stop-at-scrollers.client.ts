/** Browser: a table or code that fits its place is no stop of the keyboard; one that has to be scrolled stays one. Without script all are. */

/** What is watched → where it is scrolled: late letters make a table wider, and its place stays as it was. */
const placeOf = new Map<Element, Element>();
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scroller = placeOf.get(target) ?? target;
    // What lies far below is not laid out yet, and may not fit.
    const isLaidOut = scroller.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? true;
    if (!isLaidOut || scroller.scrollWidth > scroller.clientWidth) scroller.setAttribute('tabindex', '0');
    else scroller.removeAttribute('tabindex');
  }
});
for (const scroller of document.querySelectorAll('[tabindex="0"]')) {
  // What lies in a closed fold is looked at once that is opened.
  if (scroller.closest('details:not([open])') !== null) scroller.removeAttribute('tabindex');
  watch.observe(scroller);
  const content = scroller.firstElementChild;
  if (content === null) continue;
  placeOf.set(content, scroller);
  watch.observe(content);
}

export {};
