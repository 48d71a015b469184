/** Levers and recommendations as they leave the site: one flat record each, the same in JSON and CSV, figures in words. */
import { findingWords } from '../figures/finding-words.ts';
import { formatStage } from '../figures/format-stage.ts';
import { outcomeWords } from '../figures/outcome-words.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import { plainSpaces } from '../text/fold.ts';
import { writeCsv } from './write-csv.ts';

/** Column → its text. */
type FlatRecord = Readonly<Record<string, string>>;

type Address = (path: string) => string;

/** In the order of the families. `address` makes a URL of a path of the site. */
export function leverTable(registry: Registry, address: Address): FlatRecord[] {
  const place = (id: string): number => Number(getRecord(registry.families, id).order);
  return [...registry.levers.values()]
    .sort((a, b) => place(a.family) - place(b.family))
    .map(({ id, title, family, summary, outcome, cost, timeToEffect, limits, risk, needs, usedBy }) => {
      const uses = usedBy.map(
        ({ economy, stage, since }) => `${getRecord(registry.economies, economy).name}: ${formatStage(stage, since)}`,
      );
      return filled(registry, {
        id,
        title,
        family: getRecord(registry.families, family).title,
        summary,
        outcome: outcomeWords(outcome.kind),
        effect: outcome.says,
        cost: findingWords(cost),
        time_to_effect: findingWords(timeToEffect),
        limits: findingWords(limits),
        risk: findingWords(risk),
        needs: needs.join('; '),
        used_by: uses.join('; '),
        url: address(recordPath('levers', id)),
      });
    });
}

/** In the order of their priority. */
export function recommendationTable(registry: Registry, address: Address): FlatRecord[] {
  return [...registry.recommendations.values()]
    .sort((a, b) => Number(a.priority) - Number(b.priority))
    .map(({ id, cost, time, effect, risk, levers, ...record }) =>
      filled(registry, {
        id,
        priority: record.priority,
        title: record.title,
        actor: record.actor,
        jurisdiction: record.jurisdiction,
        instrument: record.instrument,
        step: record.step,
        first_step: record.firstStep,
        by: record.by,
        cost: findingWords(cost),
        time: findingWords(time),
        effect: findingWords(effect),
        risk: findingWords(risk),
        losers: record.losers,
        against: record.against,
        levers: levers.map((lever) => getRecord(registry.levers, lever).title).join('; '),
        judgement: registry.site.name,
        last_checked: record.lastChecked,
        url: address(recordPath('recommendations', id)),
      }),
    );
}

export function flatCsv(records: readonly FlatRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  return writeCsv([columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))]);
}

function filled(registry: Registry, record: FlatRecord): FlatRecord {
  return Object.fromEntries(Object.entries(record).map(([column, text]) => [column, plainSpaces(fillPlaceholders(text, registry))]));
}
