/**
 * A program in the place of this one: it hears the signals that come here, and its end is told and becomes ours. Plain
 * JavaScript, because on-node.mjs runs on older versions of Node too.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A terminal, npm and a host's scheduler stop a program with these. */
export const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Resolves to the exit code: the program's own; 128 and its number after a signal that asks to stop; 3 where the system ended it.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runChild(args, env, program = process.execPath) {
  // The channel closes when this process is gone, however it went: so the child hears of it (cli/run-command.ts).
  const child = spawn(program, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  // They stay until the end of this process: what the program has done is not undone by a signal that comes after it.
  for (const signal of stopSignals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? endedBy(signal ?? 'SIGKILL'));
    });
  });
}

/** @param {NodeJS.Signals} signal */
function endedBy(signal) {
  if (stopSignals.some((known) => known === signal)) {
    process.stderr.write('Stopped; nothing was published.\n');
    return 128 + constants.signals[signal];
  }
  process.stderr.write(
    `The system ended the program (${signal}); what was published before is still there, whole.\n` +
      'If nobody stopped it, memory ran out or a limit was reached (ulimit -a): close other programs or raise it, and run the command again.\n',
  );
  return 3;
}
