/** A file of JSON, indented, so that people can read it and a version history shows what changed. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, undefined, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
