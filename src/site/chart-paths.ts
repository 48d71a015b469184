/** For every address that has one file a chart: /charts/<id>.svg and its neighbours. */
import { registry } from '../registry/current.ts';

export function chartPaths(): { params: { id: string } }[] {
  return [...registry.charts.keys()].map((id) => ({ params: { id } }));
}
