/**
 * What a page reads while it is made, noted by name: so the next build knows which pages an edit touches. Who hands out records
 * notes them, and pages know nothing of it. Where nobody keeps notes, as in `npm run dev`, none are taken.
 */

export interface Reads {
  readonly names: Set<string>;
  /** Of what was made apart, and handed to several pages. */
  readonly inner: Set<Reads>;
}

export interface Keeper {
  /** The reads of what is being made; undefined where they need not be known, and a fault of ours where they would be lost. */
  readonly now: (name: string) => Reads | undefined;
  readonly within: <Made>(reads: Reads, make: () => Made) => Made;
  /** Files of the last build that stay as they are, by their path from the folder. */
  readonly kept: Set<string>;
  /** Path of the file from the folder → what its page has read. */
  readonly noted: Map<string, Reads>;
}

declare global {
  /** A build has modules twice, as they are and in the bundle of its pages: the keeper is one. */
  var keeperOfReads: Keeper | undefined;
}

/** Before any page is loaded. */
export function setKeeper(keeper: Keeper | undefined): void {
  globalThis.keeperOfReads = keeper;
}

export function keeper(): Keeper | undefined {
  return globalThis.keeperOfReads;
}

/** `facts/ships-lost`: the name says where the value is found again (src/astro/read-values.ts). */
export function noteRead(name: string): void {
  keeper()?.now(name)?.names.add(name);
}

export function noReads(): Reads {
  return { names: new Set(), inner: new Set() };
}

/** Makes what several pages ask for: whoever gets it adds its reads to his own. */
export function makeApart<Made>(make: () => Made): { readonly made: Made; readonly reads: Reads } {
  const reads = noReads();
  return { made: keeper()?.within(reads, make) ?? make(), reads };
}

export function addReads(reads: Reads): void {
  keeper()?.now('what was made apart')?.inner.add(reads);
}

/** Every name, each once. */
export function namesRead({ names, inner }: Reads): Set<string> {
  return new Set([...names, ...[...inner].flatMap((reads) => [...namesRead(reads)])]);
}
