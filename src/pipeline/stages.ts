/** The stages of a build, as the flow needs them; the real ones, and in tests others. */
import type { OutputProblem } from '../checks/dist/output-site.ts';
import type { Shard } from '../files/shard.ts';
import type { Sum } from '../hosting/manifest.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';

export interface StageContext {
  /** The project folder. */
  readonly root: string;
  /** A line for the person who waits. */
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Files of the last site that are in this one, but for the release they name: path → what is known of each, `plain` being its hash with zeros for the release (checks/dist/output-site.ts). */
export type KeptFiles = ReadonlyMap<string, Sum & { readonly plain: string }>;

export interface MadePages {
  readonly problems: readonly Problem[];
  readonly kept?: KeptFiles | undefined;
}

/** Each gives back the problems it found; what is not an author's fault is thrown. */
export interface Stages {
  readonly checkInputs: (
    root: string,
  ) => Promise<{ readonly problems: readonly Problem[]; readonly registry: Registry | undefined; readonly build: RegistryBuild }>;
  readonly buildLooks: (root: string, site: Registry['site']) => Promise<readonly Problem[]>;
  /** The charts of `registry`; `build` is what was read. */
  readonly drawCharts: (build: RegistryBuild, registry: Registry, context: StageContext) => Promise<readonly Problem[]>;
  readonly buildPages: (outDir: string, context: StageContext, release: string, shard: Shard | undefined) => Promise<MadePages>;
  readonly buildIndex: (folder: string, registry: Registry, context: StageContext) => Promise<void>;
  /** A name for all that the site is made from: another one as soon as a byte of it differs. */
  readonly identify: (root: string) => string;
  /** A name for all that decides what a build publishes, and whether it does: the release, and what is no part of it. */
  readonly nameInputs: (root: string, release: string) => string;
  /** Files of the problems are paths from the folder, which is of the project `root`; `pause` is called between pieces of work. */
  readonly checkOutput: (
    folder: string,
    release: string,
    root: string,
    pause: () => Promise<void>,
    kept?: KeptFiles,
  ) => Promise<readonly OutputProblem[]>;
  /** Writes down what the folder holds, as the release of this name. */
  readonly writeManifest: (folder: string, release: string, kept?: KeptFiles) => void;
}
