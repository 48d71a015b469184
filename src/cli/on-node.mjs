/**
 * Runs a file of this project on the Node it needs: the one in hand where that is new enough, else the one that came with
 * the dependencies. Plain JavaScript, because an older Node has to read it; npm 10 leaves that newer Node out of .bin.
 *
 *     node src/cli/on-node.mjs src/cli/build.ts
 */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runChild } from './run-child.mjs';

/** The first version that runs TypeScript as it is and that all our dependencies accept. */
const [neededMajor, neededMinor] = [24, 8];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [file = '', ...rest] = process.argv.slice(2);

if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) {
  process.argv = [process.execPath, resolve(file), ...rest];
  // What Node makes of a module's text is a third of a check's work. It keeps that beside the hash of the text, and does without where it cannot write.
  // By the variable the processes and threads that this one starts do the same.
  process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../.cache/node', import.meta.url));
  module.enableCompileCache(process.env['NODE_COMPILE_CACHE']);
  await import(pathToFileURL(resolve(file)).href);
} else {
  const own = fileURLToPath(new URL(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url));
  if (existsSync(own)) {
    process.exitCode = await runChild([file, ...rest], process.env, own);
  } else {
    process.stderr.write(
      `This project needs Node ${neededMajor}.${neededMinor} or newer; this is ${process.version}.\nRun npm ci, which brings it on Linux, or install Node ${neededMajor} from https://nodejs.org/.\n`,
    );
    process.exitCode = 3;
  }
}
