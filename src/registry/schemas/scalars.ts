/**
 * The kinds of text a YAML value may hold. YAML is read as text only (see parse-yaml.ts), so that `8.0` keeps its
 * digits and `2026-02-30` is refused here rather than turned into another day. What `meta` says of a kind of text (its `form` in a
 * word or two, examples, a pattern that says less than the check does) goes into the docs and to editors.
 */
import { z } from 'astro/zod';
import { findHidden } from '../../text/hidden-characters.ts';
import { findTagFault } from '../../words/language-tag.ts';
import { findMarkup } from '../../text/markup.ts';
import { isExactDecimal } from '../../text/exact-decimal.ts';
import { slugOf } from '../../text/slug.ts';
import { findAddressFault, showAddress } from '../../text/web-address.ts';

const longest = 80;
/** Names that a host or a file system keeps for itself. */
const reserved = new Set(['index', '404', 'con', 'prn', 'aux', 'nul']);

const absent = new Set(['', '~', 'null', 'Null', 'NULL']);

const stillToWrite = 'is still to be written; put what belongs here in place of TODO';

/** What `npm run import` leaves to a person is no text and no id. */
function isWritten(value: string): boolean {
  return !/^TODO\b/.test(value);
}

/** Words for people: not empty, no line breaks (YAML folds them), no outer spaces. */
export const text = z
  .string()
  .refine((value) => !absent.has(value.trim()), { error: 'is empty; write the text, or leave the key out', abort: true })
  .refine(isWritten, stillToWrite)
  .refine((value) => !/^[^\n]*\S\n$/.test(value), {
    error: 'ends with a line break, which > and | add; write >- in its place, or the text behind its key',
    abort: true,
  })
  .refine((value) => findHidden(value) === undefined, 'holds a character that is not shown; remove it')
  .refine((value) => !value.includes('\t'), 'holds a tab; write a space')
  .refine((value) => !value.includes('\n'), { error: 'holds a line break; write it as one paragraph', abort: true })
  .refine((value) => value === value.trim(), 'has spaces at its ends; remove them')
  .refine(
    (value) => !/^[“„«‘][^“”„«»]*[”“»’]$/.test(value) || /^‘.*’.*’$/.test(value),
    'stands between curly quotation marks, which readers would see; leave them out, or write straight ones, which YAML takes for its own',
  )
  .superRefine((value, context) => {
    const markup = findMarkup(value);
    if (markup !== undefined)
      context.addIssue({
        code: 'custom',
        message: `holds ${markup}, which would be printed as it stands; write plain words, and the character itself`,
      });
  })
  .meta({ form: 'text' });

/** What a reader is to understand: YAML keeps `title: 2024` and `title: -1` as they stand, and they say nothing. */
export const wording = text.refine((value) => /\p{L}/u.test(value), 'has no word in it; say in words what it is about');

/** A column as the dataset calls it, which says what is wrong with it. */
export const columnName = z
  .string()
  .refine((value) => !absent.has(value.trim()), 'is empty; write the name of a column, or leave the key out')
  .meta({ form: 'column name' });

/** A record's permanent name: `arrival-share-2010`. */
export const id = z
  .string()
  .refine(isWritten, { error: stillToWrite, abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `is not an id; use small letters, digits and single hyphens, for example "${(typeof input === 'string' && slugOf(input)) || 'port-book-2020'}"`,
  })
  .refine((value) => value.length <= longest, `is too long; use at most ${longest} characters`)
  .refine((value) => !reserved.has(value), 'is a name that hosts keep for themselves; choose another')
  .meta({ form: 'id' });

/** What is wrong with a number that programs would change, and what to do. */
export const tooManyDigits =
  'has more digits than programs that read it can keep; write at most 15, and a whole number of at most 9007199254740991: a unit such as million takes the rest';

/** A number with the digits as the source prints them, without unit, spaces or thousands marks: `1478`, `85.49`, `8.0`. */
export const decimal = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, {
    error: 'is not a plain number; write only digits and a point, for example 1478 or 85.49',
    abort: true,
  })
  .refine((value) => !/^-0(?:\.0+)?$/.test(value), { error: 'is nought, which has no sign; write 0', abort: true })
  .refine(isExactDecimal, tooManyDigits)
  .meta({ form: 'number' });

/** Where something stands among others of its kind, the lowest first; 2.5 lies between 2 and 3. */
export const placeInOrder = decimal.refine((value) => !value.startsWith('-'), 'is below nought; write a number of 0 or more');

/** A language by its BCP 47 tag: language, then script and region where they matter: `ja`, `en-GB`, `zh-Hant-TW`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, {
    error: 'is not a language tag; write it as BCP 47 has it, for example ja or en-GB',
    abort: true,
  })
  .superRefine((tag, context) => {
    const fault = findTagFault(tag);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ form: 'language tag', examples: ['ja'] });

/** A page on the web: whole, public, and nothing in it that deceives or gives a secret away. */
export const webAddress = z
  .string()
  .superRefine((value, context) => {
    const fault = findAddressFault(value);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: `"${showAddress(value)}" ${fault}` });
  })
  .meta({ form: 'web address', pattern: '^https?://', examples: ['https://example.org/report'] });

/** How to reach somebody: a page or a mailbox. */
export const contactAddress = z
  .string()
  .superRefine((value, context) => {
    const mailbox = /^[^\s"<>@:/]+@[^\s"<>@:/]+\.[a-z]+$/i.test(value) && findHidden(value) === undefined;
    const page = /^https?:\/\//i.test(value)
      ? findAddressFault(value)
      : 'is neither a page nor a mailbox; write https://… or name@example.org';
    if (!mailbox && page !== undefined) context.addIssue({ code: 'custom', message: `"${showAddress(value)}" ${page}` });
  })
  .meta({ form: 'web address or mailbox', examples: ['desk@example.org'] });

export const flag = z
  .enum(['true', 'false'])
  .meta({ form: 'true or false' })
  .transform((value) => value === 'true');

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2010`, `2010-09` and `2010-09-24`, false for `2010-13` and `2010-02-30`. */
export function isPartialDate(value: string): boolean {
  const match = datePattern.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  // Sources of the first century have no place here: Date takes their years for those of the twentieth.
  return Number(year) >= 100 && Number(day) >= 1 && Number(day) <= (daysIn(Number(year))[Number(month) - 1] ?? 0);
}

function daysIn(year: number): readonly number[] {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** A date as precise as the source makes it: a year, a year and month, or a day. */
export const partialDate = z
  .string()
  .refine(isPartialDate, 'is not a calendar date; write YYYY, YYYY-MM or YYYY-MM-DD, for example 2010-09-24')
  .meta({ form: 'date', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2010', '2010-09', '2010-09-24'] });

/** A full calendar day. */
export const day = z
  .string()
  .refine((value) => value.length === 10 && isPartialDate(value), 'is not a calendar day; write YYYY-MM-DD, for example 2010-09-24')
  .meta({ form: 'day', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2010-09-24'] });

/** True for a partial date and for `start/end`, both partial dates of the same precision, in order. */
export function isPeriod(value: string): boolean {
  const [start, end, ...rest] = value.split('/');
  if (start === undefined || rest.length > 0 || !isPartialDate(start)) return false;
  if (end === undefined) return true;
  return isPartialDate(end) && end.length === start.length && start < end;
}

/** When something held: `2010`, `2024-01/2024-06`, `2020/2023`. */
export const period = z
  .string()
  .refine(isPeriod, 'is not a period; write a date (2010, 2010-09, 2010-09-24) or first/last of the same precision (2024-01/2024-06)')
  .meta({ form: 'period', examples: ['2010', '2010-09', '2024-01/2024-06'] });

/** What the source leaves open is said to be left open, never filled in. */
export const notStated = z.literal('not-stated').meta({ form: 'not-stated' });
