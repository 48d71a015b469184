/** A program as it runs → seconds of wall and processor for each of its stages, and the most memory it and its children held. Linux only: /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Stage {
  /** The line that the program printed when it began: "Making the pages". */
  readonly name: string;
  readonly seconds: number;
  /** User and system time of the program and of all it started. */
  readonly processorSeconds: number;
}

interface Measured {
  readonly stages: readonly Stage[];
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Megabytes of resident memory: the largest process, and all together. Looked at five times a second. */
  readonly largestProcess: number;
  readonly allProcesses: number;
}

/** Clock ticks a second in /proc/<pid>/stat, on every Linux that Node runs on. */
const ticks = 100;
const everyMilliseconds = 200;

/** Throws when it ends with another code than 0, with all it said. A stage begins with a line that is not indented. */
export function measure(program: string, args: readonly string[], root: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const pid = child.pid ?? 0;
    const began = performance.now();
    const begun: { name: string; at: number; processor: number }[] = [];
    let said = '';
    let [largest, all, processor] = [0, 0, 0];
    const look = (): void => {
      const tree = processTree(pid);
      processor = Math.max(processor, sum(tree.map(({ ticksUsed }) => ticksUsed)) / ticks);
      largest = Math.max(largest, ...tree.map(({ megabytes }) => megabytes));
      all = Math.max(all, sum(tree.map(({ megabytes }) => megabytes)));
    };
    const timer = setInterval(look, everyMilliseconds);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      look();
      for (const line of text.split('\n').filter((words) => /^[A-Z]/.test(words))) {
        begun.push({ name: line, at: performance.now() - began, processor });
      }
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      if (code !== 0) {
        reject(new Error(said));
        return;
      }
      const stages = begun.slice(0, -1).map(({ name, at, processor: used }, index) => ({
        name,
        seconds: ((begun[index + 1]?.at ?? at) - at) / 1000,
        processorSeconds: (begun[index + 1]?.processor ?? used) - used,
      }));
      resolve({
        stages,
        seconds: (performance.now() - began) / 1000,
        processorSeconds: processor,
        largestProcess: largest,
        allProcesses: all,
      });
    });
  });
}

interface Process {
  readonly ticksUsed: number;
  readonly megabytes: number;
}

/** A process and its descendants; what children that have ended used is counted by their parents (proc(5): cutime, cstime). */
function processTree(root: number): Process[] {
  const found = new Map<number, Process & { readonly parent: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readStat(name);
    if (stat !== undefined) found.set(Number(name), stat);
  }
  const inTree = (pid: number): boolean => pid === root || (found.has(pid) && inTree(found.get(pid)?.parent ?? 0));
  return [...found].filter(([pid]) => inTree(pid)).map(([, process]) => process);
}

function readStat(pid: string): (Process & { readonly parent: number }) | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15);
    return {
      parent: fields[1] ?? 0,
      ticksUsed: user + system + childrenUser + childrenSystem,
      megabytes: ((fields[21] ?? 0) * 4096) / 1e6,
    };
  } catch {
    // It ended while the others were read.
    return undefined;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
