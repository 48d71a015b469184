/** Problems as HTML, for who writes: a banner above a page, or a page of their own. Our own styles, no script but the server's. */
import type { Problem } from '../problems/problem.ts';

/** More are counted. */
const mostShown = 30;

const style = `<style>
.dev-problems{all:initial;display:block;box-sizing:border-box;padding:.75rem 1rem;border-block-end:3px solid #a3290f;background:#fff4f1;color:#1c1c1c;font:1rem/1.45 system-ui,sans-serif}
.dev-problems *{font:inherit;color:inherit}.dev-problems summary,.dev-problems h1{cursor:pointer;font-weight:600;font-size:1.05rem;margin:0}
.dev-problems h1{cursor:auto;font-size:1.4rem}.dev-problems ol{margin:.5rem 0 0;padding-inline-start:1.5rem}.dev-problems li{display:list-item;margin-block:.6rem;overflow-wrap:anywhere}
.dev-problems code{font-family:ui-monospace,monospace;font-size:.92em}.dev-problems summary:focus-visible{outline:3px solid #1c5fa8;outline-offset:2px}
</style>`;

export function problemBanner(problems: readonly Problem[]): string {
  return `${style}<section class="dev-problems" aria-label="Problems"><details open><summary>${heading(problems)}</summary>${list(problems)}</details></section>`;
}

/** What stands in the place of a page that cannot be made; it is loaded again with the next save. */
export function problemPage(problems: readonly Problem[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading(problems)}</title><script type="module" src="/@vite/client"></script></head><body style="margin:0">${style}<main class="dev-problems"><h1>${heading(problems)}</h1><p>The page cannot be made before they are mended. It is loaded again when a file is saved.</p>${list(problems)}</main></body></html>`;
}

function heading({ length }: readonly Problem[]): string {
  return `${length} ${length === 1 ? 'problem' : 'problems'}; a build would stop here`;
}

function list(problems: readonly Problem[]): string {
  const items = problems
    .slice(0, mostShown)
    .map(
      ({ file, line, column, rule, message, hint }) =>
        `<li><code>${escape(`${file}:${line}:${column}`)}</code> ${escape(rule)}<br>${escape(message)}<br>${escape(hint)}</li>`,
    );
  const more = problems.length - items.length;
  return `<ol>${items.join('')}</ol>${more > 0 ? `<p>And ${more} more.</p>` : ''}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
