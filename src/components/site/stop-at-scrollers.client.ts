/** Browser: a table or code that fits its place is no stop of the keyboard; one that has to be scrolled stays one. Without script all are. */

const watch = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
});
for (const scroller of document.querySelectorAll('[tabindex="0"]')) {
  // What lies in a closed fold is looked at once that is opened.
  scroller.removeAttribute('tabindex');
  watch.observe(scroller);
}

export {};
