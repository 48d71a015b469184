/** A value as it is said aloud: for screen readers, and for text that is read out. */
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { formatQualifier, formatStatus } from './format-value.ts';
import { factWords } from './placeholders.ts';

/** "over 90 per cent", "20 to 30 per cent (target)": signs become words, and what is no observation says so. */
export function speakValue(fact: Fact, registry: Registry): string {
  const words = spokenAmount(fact, registry);
  return fact.status === 'observed' ? words : `${words} (${formatStatus(fact.status)})`;
}

function spokenAmount(fact: Fact, registry: Registry): string {
  const { amount, qualifier } = fact;
  const unit = fact.unit === undefined ? undefined : getRecord(registry.units, fact.unit);
  const plain = factWords(fact, registry).replaceAll('\u00a0', ' ').replaceAll('−', 'minus ');
  if (unit?.spoken === undefined || (amount.kind !== 'number' && amount.kind !== 'range')) return plain.replace(/(?<=\d)–(?=\d)/, ' to ');
  const digits = amount.kind === 'number' ? amount.value : `${amount.low} to ${amount.high}`;
  return [qualifier === undefined ? '' : formatQualifier(qualifier), unit.spoken.replace('{}', digits.replaceAll('-', 'minus '))]
    .join(' ')
    .trim();
}
