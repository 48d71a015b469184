/** A thread that looks at some files of an output folder, beside others that look at the rest. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookAtFiles } from './look-at-files.ts';
import { openOutput, type PlainOutput } from './output-site.ts';
import { speak } from '../../words/words.ts';

const { output, part, language } = workerData as { output: PlainOutput; part: string[]; language: string };
speak(language);
parentPort?.postMessage(lookAtFiles(openOutput(output), part));
