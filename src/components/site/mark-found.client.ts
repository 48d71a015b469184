/** A page that a search led to: the words looked for are marked where they stand, in the section that was asked for if it is one. */
import { makeMarker, markWords } from '../../search/query/mark-words.ts';

const marks = makeMarker(new URLSearchParams(location.search).getAll('mark'));
const main = document.querySelector('main');
const texts: Text[] = [];
if (main !== null) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg,button,textarea,script,nav,[popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
}
for (const text of texts) {
  const runs = markWords(text.data, marks);
  if (!runs.some(({ marked }) => marked)) continue;
  text.replaceWith(
    ...runs.map((run) => {
      if (!run.marked) return run.text;
      const mark = document.createElement('mark');
      mark.textContent = run.text;
      return mark;
    }),
  );
}
