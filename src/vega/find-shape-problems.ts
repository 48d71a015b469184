/** What keeps a value of the list of charts from being a definition at all. */
import { nearest, suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { placeFaults, type ChartSource, type Fault } from './chart-fault.ts';
import type { Wanted } from './find-place.ts';
import type { Form } from './forms/form.ts';

/** With no problems the value is a ChartDefinition. */
export async function findShapeProblems(definition: unknown, source: ChartSource): Promise<Problem[]> {
  return placeFaults(findShapeFaults(definition), source);
}

const shapeKeys = ['dataset', 'title', 'alt', 'note', 'form'] as const;

const missingMends = {
  dataset: "Name the dataset: dataset: 'its-id'.",
  title: "Write the finding as a sentence: title: '…'.",
  alt: "Say what the picture shows, for those who do not see it: alt: '…'.",
} as const;

function findShapeFaults(definition: unknown): Fault[] {
  const example = 'The docs page "Add a chart" shows a whole definition.';
  if (!isRecord(definition))
    return [
      shapeFault(
        `The chart is ${describe(definition)}, not a definition.`,
        `End the file with export default defineChart({ … }). ${example}`,
      ),
    ];
  const faults = Object.keys(definition)
    .filter((key) => !shapeKeys.some((known) => known === key))
    .map((key) => shapeFault(`A chart has no property "${key}".`, suggest(key, shapeKeys, 'Its properties are'), { text: key }));
  for (const key of ['dataset', 'title', 'alt', 'note'] as const) {
    const value = definition[key];
    if (typeof value === 'string') continue;
    const isOptional = key === 'note';
    if (value !== undefined) faults.push(shapeFault(`The ${key} is ${describe(value)}, not text.`, 'Write it in quotes.', { text: key }));
    else if (!isOptional && !isMisspelt(key, definition, shapeKeys)) faults.push(shapeFault(`The chart has no ${key}.`, missingMends[key]));
  }
  const { form } = definition;
  if (form === undefined) {
    if (!isMisspelt('form', definition, shapeKeys))
      faults.push(shapeFault('The chart has no form.', 'Choose a form: form: bars({ … }) or form: dots({ … }).', undefined));
  } else if (!isForm(form)) {
    faults.push(
      shapeFault(`The form is ${describe(form)}, not a form.`, 'Call a form: form: bars({ … }) or form: dots({ … }).', { text: 'form' }),
    );
  } else faults.push(...findOptionFaults(form));
  return faults;
}

/** What TypeScript would say of the call `bars({ … })`, were it asked: the check runs without it, to be done in a second. */
function findOptionFaults({ kind, options, required, allowed, choices = {} }: Form): Fault[] {
  const faults = Object.keys(options)
    .filter((key) => !allowed.includes(key))
    .map((key) => shapeFault(`${kind} has no option "${key}".`, suggest(key, allowed, 'Its options are'), { text: key, property: 'form' }));
  for (const key of allowed) {
    const value = options[key];
    if (value === undefined) {
      if (required.includes(key) && !isMisspelt(key, options, allowed))
        faults.push(
          shapeFault(`${kind} needs ${key}.`, `Name a field of the dataset: ${key}: 'its-name'.`, { text: kind, property: 'form' }),
        );
    } else if (key === 'where') faults.push(...findWhereFaults(value));
    else if (typeof value !== 'string')
      faults.push(
        shapeFault(`${key} is ${describe(value)}, not the name of a field.`, 'Write the name in quotes.', { text: key, property: 'form' }),
      );
    else if (choices[key]?.includes(value) === false)
      faults.push(
        shapeFault(`${kind} has no ${key} "${value}".`, suggest(value, choices[key], 'There are'), { text: value, property: key }),
      );
  }
  return faults;
}

function findWhereFaults(where: unknown): Fault[] {
  if (!isRecord(where))
    return [
      shapeFault(`where is ${describe(where)}, not lists of texts by field.`, "Write where: { field: ['text'] }, or leave it out.", {
        text: 'where',
        property: 'form',
      }),
    ];
  return Object.entries(where).flatMap(([field, wanted]) => {
    const at = { text: field, property: 'where' };
    if (!Array.isArray(wanted))
      return [shapeFault(`where asks for ${field} with ${describe(wanted)}, not a list of texts.`, `Write ${field}: ['text'].`, at)];
    return Array.from(wanted, (text: unknown) => text)
      .filter((text) => typeof text !== 'string')
      .map((text) =>
        shapeFault(`where asks for ${field} ${describe(text)}, which is not text.`, 'Write it in quotes, as in the table.', at),
      );
  });
}

function shapeFault(message: string, mend: string, at?: Wanted): Fault {
  return { rule: 'chart-shape', message, mend, ...(at && { at }) };
}

/** Whether a name that is unknown was meant for this one, so that its absence is not told a second time. */
function isMisspelt(key: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): boolean {
  return Object.keys(given).some((other) => !known.includes(other) && nearest(other, known) === key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isForm(value: unknown): value is Form {
  if (!isRecord(value)) return false;
  const { kind, channels, numbers, spec, options } = value;
  const lists = [numbers, value['required'], value['allowed']];
  return (
    typeof kind === 'string' &&
    typeof spec === 'function' &&
    isRecord(channels) &&
    isRecord(options) &&
    lists.every((list) => Array.isArray(list) && list.every((entry) => typeof entry === 'string'))
  );
}

/** A value in a few words for a report: `5`, `"a text"`, `a list`. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
