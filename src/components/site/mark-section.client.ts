/** Browser, from the first scroll on: the list of contents marks the section that is being read: the last one whose heading has passed the top of the window. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
let waiting = false;

function mark(): void {
  waiting = false;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
  for (const link of links) {
    if (current !== undefined && link.hash === `#${encodeURIComponent(current.id)}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

if (headings.length > 0)
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
if (headings.length > 0) mark();

export {};
