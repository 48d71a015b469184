/** A tag that MDX cannot read → which part of it is wrong, told where it stands. */

export interface TagFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const attribute = String.raw`\s+[A-Za-z_$][\w:-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|\{[^{}]*\}))?`;
const whole = new RegExp(String.raw`<\/?[A-Za-z][\w.:-]*(?:${attribute})*\s*\/?\s*>|<\/?>`, 'y');
const begun = new RegExp(String.raw`<\/?([A-Za-z][\w.:-]*)(?:${attribute}(?=[\s/>]))*`, 'y');

const address = /^<((?:https?:\/\/|www\.|mailto:|data:|ftp:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+\.[a-z]+)>/i;

/** `offset` is where the parser stopped, which may lie far behind the tag. Undefined where no tag before it is broken. */
export function explainTag(reason: string, body: string, offset: number): TagFault | undefined {
  if (!/attribute|name|tag/.test(reason)) return undefined;
  const from = body.lastIndexOf('\n\n', offset - 1) + 1;
  for (const { index } of body.slice(from, offset + 2).matchAll(/<(?=[/A-Za-z])/g)) {
    const start = from + index;
    const written = address.exec(body.slice(start))?.[1];
    if (written !== undefined) return addressFault(start, written);
    whole.lastIndex = start;
    if (!whole.test(body)) return tagFault(body, start);
  }
  return undefined;
}

function addressFault(offset: number, written: string): TagFault {
  const link = written.includes('@')
    ? `mailto:${written.replace(/^mailto:/i, '')}`
    : /^www/i.test(written)
      ? `https://${written}`
      : written;
  return {
    offset,
    message: `The address ${written} stands between < and >, which begin a component here.`,
    hint: `Write [words](${link}).`,
  };
}

function tagFault(body: string, start: number): TagFault | undefined {
  begun.lastIndex = start;
  const match = begun.exec(body);
  if (match === null) return undefined;
  const [read, tag = ''] = match;
  const at = start + read.length;
  const [, gap = '', name = '', sign = '', behind = '', value = ''] =
    /^(\s*)([A-Za-z_][\w-]*)?(\s*[=:]\s*)?((\S)?)/.exec(body.slice(at)) ?? [];
  const place = at + gap.length + name.length + sign.length;
  if (name !== '' && sign !== '' && behind !== '') {
    const hint = `Write ${name}="…" with straight quotation marks.`;
    if (sign.trim() === ':') return { offset: place - sign.trim().length, message: `"${name}:" gives <${tag}> no attribute.`, hint };
    if (/["']/.test(value))
      return { offset: place, message: `The quotation mark that begins the value of ${name} is never closed by another ${value}.`, hint };
    if (/[“”‘’„‚«»＂＇`´]/.test(value))
      return { offset: place, message: `The value of ${name} stands between ${value} and not between straight quotation marks.`, hint };
    return { offset: place, message: `The value of ${name} has no quotation marks.`, hint };
  }
  if (/[／＞]/.test(behind))
    return { offset: place, message: `<${tag}> is ended by the full-width sign ${behind}.`, hint: 'End the tag with /> in plain signs.' };
  // "if a<b then": no component is meant.
  if (/^[a-z]/.test(tag))
    return { offset: start, message: `"<${tag}" begins no component.`, hint: 'Write &lt; for a "less than" in prose.' };
  return {
    offset: start,
    message: `The tag <${tag}> is not ended before "${body.slice(at + gap.length, at + gap.length + 20).replace(/\s[\s\S]*$/, '')}".`,
    hint: `End the tag with />: <${tag} … />.`,
  };
}
