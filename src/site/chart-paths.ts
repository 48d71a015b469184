/** For every address that has one file a chart: /charts/<id>.svg and its neighbours. */
import { charts } from '../charts/index.ts';

export function chartPaths(): { params: { id: string } }[] {
  return [...charts.keys()].map((id) => ({ params: { id } }));
}
