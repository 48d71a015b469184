/** The programs of the system that tests need: found, installed where that is allowed, or asked for. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Tool {
  readonly name: string;
  readonly aptPackage: string;
  /** Where it may be, best first. */
  readonly candidates: (environment: NodeJS.ProcessEnv) => readonly string[];
  /** Names the one that is wanted: another is not taken in its place. */
  readonly variable?: string;
  /** What it answers well, and changes nothing by; `--version` where absent. */
  readonly asked?: string;
  /** The exit code of that answer, where it is not 0: a program that only runs with an address prints how it is used. */
  readonly answersWith?: number;
}

const chromiums = ['chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const tools: readonly Tool[] = [
  {
    name: 'Chromium',
    // The same engine without the windows of a browser around it, which are half of what a short visit costs.
    aptPackage: 'chromium-headless-shell',
    variable: 'CHROMIUM',
    candidates: ({ CHROMIUM, PATH }) =>
      given(CHROMIUM).length > 0
        ? given(CHROMIUM)
        : [
            '/usr/lib/chromium/chromium-headless-shell',
            ...chromiums.flatMap((name) => onPath(name, PATH)),
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          ],
  },
  {
    name: 'Java',
    aptPackage: 'default-jre-headless',
    asked: '-version',
    candidates: ({ JAVA_HOME, PATH }) => [...given(JAVA_HOME).map((home) => join(home, 'bin/java')), ...onPath('java', PATH)],
  },
  { name: 'nginx', aptPackage: 'nginx-light', asked: '-v', candidates: ({ PATH }) => onPath('nginx', `${PATH}${delimiter}/usr/sbin`) },
  { name: 'Caddy', aptPackage: 'caddy', asked: 'version', candidates: ({ PATH }) => onPath('caddy', PATH) },
  { name: 'OpenSSL', aptPackage: 'openssl', asked: 'version', candidates: ({ PATH }) => onPath('openssl', PATH) },
  { name: 'Firefox', aptPackage: 'firefox-esr', candidates: ({ PATH }) => [...onPath('firefox-esr', PATH), ...onPath('firefox', PATH)] },
  { name: 'WebKitWebDriver', aptPackage: 'webkit2gtk-driver', asked: '--help', candidates: ({ PATH }) => onPath('WebKitWebDriver', PATH) },
  { name: 'wrk', aptPackage: 'wrk', asked: '-v', answersWith: 1, candidates: ({ PATH }) => onPath('wrk', PATH) },
  { name: 'Xvfb', aptPackage: 'xvfb', asked: '-help', candidates: ({ PATH }) => onPath('Xvfb', PATH) },
];

/** For the tests of `npm test`. */
const toolsOfTests: readonly string[] = ['Chromium', 'Java'];
/** For those of `npm run test:release`. */
export const toolsOfRelease: readonly string[] = ['Chromium', 'Java', 'nginx', 'Caddy', 'OpenSSL', 'Firefox', 'WebKitWebDriver', 'Xvfb'];

/** Path of a Chromium or Chrome; throws where there is none. */
export function chromiumPath(): string {
  return getTool('Chromium');
}

/** Path of a Java that runs; throws where there is none. */
export function javaPath(): string {
  return getTool('Java');
}

/**
 * True when all tools are there, or have been installed: as root on a system with apt-get, said so first. Otherwise what
 * to run is printed once, and nothing is changed.
 */
export function requireTools(wanted: readonly string[] = toolsOfTests): boolean {
  const missing = tools.filter((tool) => wanted.includes(tool.name) && findTool(tool, process.env) === undefined);
  if (missing.length === 0) return true;
  const misled = missing.find(({ variable }) => variable !== undefined && given(process.env[variable]).length > 0);
  if (misled?.variable !== undefined) {
    process.stderr.write(
      `${misled.variable} is "${process.env[misled.variable]}", and no ${misled.name} runs there. Correct the variable, or leave it unset.\n`,
    );
    return false;
  }
  const names = missing
    .map(({ name }) => name)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
  const packages = missing.map(({ aptPackage }) => aptPackage).join(' ');
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  if (process.getuid?.() !== 0 || onPath('apt-get', process.env['PATH']).length === 0) {
    process.stderr.write(
      `The tests need ${names}. Run:\n\n  ${process.getuid?.() === 0 ? install : install.replaceAll('apt-get', 'sudo apt-get')}\n\n`,
    );
    return false;
  }
  process.stdout.write(`The tests need ${names}. Installing, as root:\n\n  ${install}\n\n`);
  const { status } = spawnSync('sh', ['-c', install], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const still = missing.filter((tool) => findTool(tool, process.env) === undefined);
  if (status === 0 && still.length === 0) return true;
  process.stderr.write(`\nThe installation of ${names} did not succeed. Install it by hand:\n\n  ${install}\n\n`);
  return false;
}

/** The first candidate that is a program and, being asked its version, answers. */
function findTool(
  { candidates, asked = '--version', answersWith = 0 }: Pick<Tool, 'candidates' | 'asked' | 'answersWith'>,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  return candidates(environment).find((path) => isProgram(path) && spawnSync(path, [asked], { stdio: 'ignore' }).status === answersWith);
}

export function getTool(name: string): string {
  const tool = tools.find((candidate) => candidate.name === name);
  const path = tool === undefined ? undefined : findTool(tool, process.env);
  if (path === undefined) throw new Error(`${name} was not found. Run npm test or npm run test:release, which find or install it.`);
  return path;
}

function given(value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [value];
}

function onPath(name: string, path = ''): string[] {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run: either way it is none.
    return false;
  }
}
