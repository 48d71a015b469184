/** Faults of built pages → told in the author's own file, where what is wrong stands there as it was written. */
import { sortProblems, type Problem } from '../../problems/problem.ts';
import { positionAt } from '../../text/position.ts';
import type { OutputProblem } from './output-site.ts';

/** `outputFolder` is put before the path of what stands in no file of an author's. One place is told once, however many pages show it. */
export function placeAtAuthors(
  problems: readonly OutputProblem[],
  files: readonly { readonly path: string; readonly text: string }[],
  outputFolder: string,
): Problem[] {
  const placed = problems.map(({ written, authorsMend, ...problem }): Problem => {
    const file = written === undefined ? undefined : findFile(written, problem.file, files);
    if (file === undefined || written === undefined) return { ...problem, file: `${outputFolder}/${problem.file}` };
    const place = positionAt(file.text, file.text.indexOf(written));
    return { ...problem, hint: authorsMend ?? problem.hint, file: file.path, ...place };
  });
  return sortProblems(placed);
}

/** The page's own file before others: `briefings/one/index.html` comes from src/content/briefings/one.mdx. */
function findFile<File extends { readonly path: string; readonly text: string }>(
  written: string,
  page: string,
  files: readonly File[],
): File | undefined {
  const [folder = '', id = ''] = page.split('/');
  const holding = files.filter(({ text }) => text.includes(written));
  return holding.find(({ path }) => path === `src/content/${folder}/${id}.mdx`) ?? holding[0];
}
