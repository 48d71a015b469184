/** The environment a build runs in, so that time zone, language and user leave no trace in the output. */

const fixed: Readonly<Record<string, string>> = {
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  NODE_ENV: 'production',
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro puts its servers into the background when it takes the caller for an agent.
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

export function fixEnvironment(environment: NodeJS.ProcessEnv, nodeEnv = 'production'): NodeJS.ProcessEnv {
  // Node warns when both colour variables are set, and no warning is tolerated.
  const { FORCE_COLOR: _, ...rest } = environment;
  return { ...rest, ...fixed, NODE_ENV: nodeEnv };
}

export function isFixedEnvironment(environment: NodeJS.ProcessEnv): boolean {
  return environment['FORCE_COLOR'] === undefined && Object.entries(fixed).every(([name, value]) => environment[name] === value);
}
