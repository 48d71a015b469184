/** No script, style or handler inside a page: the Content-Security-Policy would block it, and the reader miss it. */
import type { Problem } from '../../problems/problem.ts';
import type { OutputElement } from './parse-page.ts';
import { problemAt, type OutputCheck } from './output-site.ts';

type InlineCode = { readonly attribute?: string } & Pick<Problem, 'message' | 'hint'>;

export const noInlineCodeCheck: OutputCheck = {
  rules: ['no-inline-code'],
  look: () => ({
    page: (page) =>
      page.elements.flatMap((element) =>
        findInlineCode(element).map(({ attribute, ...words }) => problemAt(page, element, attribute, { rule: 'no-inline-code', ...words })),
      ),
  }),
};

function findInlineCode({ name, attributes }: OutputElement): InlineCode[] {
  const faults: InlineCode[] = [];
  if (name === 'style')
    faults.push({
      message: 'A <style> element stands in the page.',
      hint: 'Move the rules to a file under src/styles; build.inlineStylesheets has to be "never".',
    });
  if (name === 'script' && !attributes.has('src') && !isJson(attributes.get('type'))) {
    faults.push({
      message: 'A script stands in the page itself.',
      hint: 'Move it to a file that is imported; vite.build.assetsInlineLimit has to be 0.',
    });
  }
  for (const [attribute, value] of attributes) {
    if (attribute === 'style')
      faults.push({
        attribute,
        message: `The attribute style="${shorten(value)}" is blocked by the policy of the page.`,
        hint: 'Use a class and a rule under src/styles.',
      });
    else if (/^on[a-z]+$/.test(attribute))
      faults.push({
        attribute,
        message: `The handler ${attribute}="${shorten(value)}" is blocked by the policy of the page.`,
        hint: 'Add the listener in a script file.',
      });
    // Browsers skip leading control characters and spaces, and tabs and line ends anywhere in the scheme.
    else if (attribute !== 'content' && /^[\x00-\x20]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(value))
      faults.push({
        attribute,
        message: `The address in ${attribute}="${shorten(value)}" is code.`,
        hint: 'Use a real address, or a button with a script file.',
      });
  }
  return faults;
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/(?:[\w.-]+\+)?json$/i.test(type);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
