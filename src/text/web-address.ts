/** What is wrong with an address of the web that a reader is sent to. */
import { findHidden, showHidden } from './hidden-characters.ts';

/** Ends the sentence "The address …", then "; " and what to do; undefined where nothing is wrong. */
export function findAddressFault(address: string): string | undefined {
  const hidden = findHidden(address) ?? findHidden(decodeEscapes(address));
  if (hidden !== undefined) return `holds the character ${hidden.name}, which is not shown; remove it`;
  const url = URL.parse(address);
  if (url === null || !/^https?:\/\/[^/\\]/i.test(address))
    return 'is not a web address; write it whole, beginning with https:// or http://';
  if (/[\s\\"<>]/.test(address)) return 'holds a space or a sign that no address has; write %20 for a space';
  if (url.username !== '' || url.password !== '')
    return 'holds a name or a password; leave out what stands before the @, and change the password: it may be known by now';
  const behind = /[,;]$|^[^(]*\)$/.exec(address)?.[0].at(-1);
  if (behind !== undefined) return `ends with "${behind}", which belongs to the sentence that it stood in; leave it out`;
  const foreign = findForeignLetter(address);
  if (foreign !== undefined)
    return `mixes the letter ${foreign} of another alphabet with Latin ones in its host; write the letter that is meant`;
  if (throughOthers.test(`${url.hostname}${url.pathname}`))
    return 'leads by way of a search engine or a filter of mail; write the address that it leads to';
  const tracking = [...url.searchParams.keys()].find((key) => /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(key));
  if (tracking !== undefined) return `tells its owner where a reader comes from (${tracking}); leave that part out`;
  if (/^https?$/.test(url.hostname)) return 'has its scheme twice; write it once';
  if (isLocal(url.hostname)) return 'is that of a machine which readers cannot reach; write the public address';
  return undefined;
}

/** Hosts that lead on to the address that is meant. */
const throughOthers =
  /^(?:www\.)?google\.[a-z.]+\/url$|safelinks\.protection\.outlook\.com|^l\.facebook\.com|^urldefense\.(?:com|proofpoint\.com)/;

/** The address as a report may show it: without what it must not give away, and with hidden characters by name. */
export function showAddress(address: string): string {
  return showHidden(address.replace(/^(\w+:\/\/)[^/?#]*@/, '$1…@'));
}

/**
 * `https://exаmple.org/` → "а" (U+0430): a Cyrillic or Greek letter beside Latin ones in one part of a host looks like
 * another host. The highly restrictive level of Unicode Technical Standard 39, §5.2, for the two scripts that look alike.
 */
function findForeignLetter(address: string): string | undefined {
  const host = decodeEscapes(/^\w+:\/\/([^/?#]*)/.exec(address)?.[1] ?? '');
  const part = host.split(/[.。]/).find((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label));
  const letter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(part ?? '')?.[0];
  if (letter === undefined) return undefined;
  return `"${letter}" (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Machines of one's own, of one's own network, and names that are none of the public web. */
function isLocal(host: string): boolean {
  return (
    /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/.test(host) ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host) ||
    /^\[(?:::|::1|f[cde].*)\]$/.test(host) ||
    !/[.:]/.test(host)
  );
}

/** `%E2%80%AE` → the character; what is no escape stays. */
export function decodeEscapes(text: string): string {
  // Run by run, so that one escape that is none does not keep others from being read.
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
