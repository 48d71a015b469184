/** A value as it is said aloud: for screen readers, and for text that is read out. */
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { boundForm, formatStatus } from './format-value.ts';
import { factWords } from './placeholders.ts';
import { words } from '../words/words.ts';

/** "over 90 per cent", "20 to 30 per cent (target)": signs become words, and what is no observation says so. */
export function speakValue(fact: Fact, registry: Registry): string {
  const spoken = spokenAmount(fact, registry);
  return fact.status === 'observed' ? spoken : spoken + words.values.bracketed(formatStatus(fact.status));
}

function spokenAmount(fact: Fact, registry: Registry): string {
  const { amount, qualifier } = fact;
  const unit = fact.unit === undefined ? undefined : getRecord(registry.units, fact.unit);
  const plain = factWords(fact, registry).replaceAll('\u00a0', ' ').replaceAll('−', words.values.spokenMinus);
  if (unit?.spoken === undefined || (amount.kind !== 'number' && amount.kind !== 'range'))
    return plain.replace(/(\d+)[–～](?=(\d+))\2?/, (_, low: string, high: string) => words.values.spokenRange(low, high));
  const digits = amount.kind === 'number' ? amount.value : words.values.spokenRange(amount.low, amount.high);
  const spoken = unit.spoken.replace('{}', digits.replaceAll('-', words.values.spokenMinus).replaceAll('.', words.values.digits.decimal));
  return qualifier === undefined ? spoken : boundForm(qualifier).replace('{}', spoken);
}
