/** The stages of a build, as the flow needs them; the real ones, and in tests others. */
import type { OutputProblem } from '../checks/dist/output-site.ts';
import type { Shard } from '../files/shard.ts';
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

/** Each gives back the problems it found; what is not an author's fault is thrown. */
export interface Stages {
  readonly checkInputs: (
    root: string,
  ) => Promise<{ readonly problems: readonly Problem[]; readonly registry: Registry | undefined; readonly build: RegistryBuild }>;
  readonly buildLooks: (root: string, site: Registry['site']) => Promise<readonly Problem[]>;
  /** The charts of `registry`; `build` is what was read. */
  readonly drawCharts: (build: RegistryBuild, registry: Registry, context: StageContext) => Promise<readonly Problem[]>;
  readonly buildPages: (outDir: string, context: StageContext, release: string, shard: Shard | undefined) => Promise<readonly Problem[]>;
  readonly buildIndex: (folder: string, registry: Registry, context: StageContext) => Promise<void>;
  /** A name for all that the site is made from: another one as soon as a byte of it differs. */
  readonly identify: (root: string) => string;
  /** A name for all that decides what a build publishes, and whether it does: the release, and what is no part of it. */
  readonly nameInputs: (root: string, release: string) => string;
  /** Files of the problems are paths from the folder, which is of the project `root`; `pause` is called between pieces of work. */
  readonly checkOutput: (folder: string, release: string, root: string, pause: () => Promise<void>) => Promise<readonly OutputProblem[]>;
  /** Writes down what the folder holds, as the release of this name. */
  readonly writeManifest: (folder: string, release: string) => void;
}
