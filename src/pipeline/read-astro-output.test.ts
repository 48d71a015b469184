import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAstroOutput, withoutStack } from './read-astro-output.ts';

const event = (level: string, message: string, label: string | null = 'build'): string => JSON.stringify({ message, label, level });
const info = `${event('info', 'Building static entrypoints...')}\n${event('info', ' generating static routes ', 'SKIP_FORMAT')}\n`;

test('a build that only informs has nothing to report', () => {
  assert.deepEqual(readAstroOutput('/project', `${info}${event('warn', 'data store cleared (force)', 'content')}\n`, ''), {
    problems: [],
    faults: [],
    remarks: [],
  });
});

test('a warning is a fault, in the words of Astro', () => {
  const warning = 'Could not render `/a` from route `/[x]` as it conflicts with higher priority route `/[id]`.';
  assert.deepEqual(readAstroOutput('/project', info + event('warn', warning), '').faults, [`Warning of build: ${warning}`]);
});

test('a warning that names a path with quotation marks, which Astro was told by another name, is a fault too', () => {
  const toTrue = (text: string): string => text.replaceAll('/tmp/link', '/the "site"');
  const said = info + event('info', 'directory: /tmp/link/out/') + '\n' + event('warn', 'Could not read /tmp/link/a.ts.');
  assert.deepEqual(readAstroOutput('/the "site"', said, '(node:7) of /tmp/link\n', toTrue), {
    problems: [],
    faults: ['Warning of build: Could not read /the "site"/a.ts.', '(node:7) of /the "site"'],
    remarks: [],
  });
});

test('anything on stderr that is no event is a fault, whatever the exit code', () => {
  assert.deepEqual(readAstroOutput('/project', info, '(node:7) Warning: careful\n').faults, ['(node:7) Warning: careful']);
});

test('what pages write to the console is passed on', () => {
  assert.deepEqual(readAstroOutput('/project', `hello\n{"message": half\n${info}`, ''), {
    problems: [],
    faults: [],
    remarks: ['hello', '{"message": half'],
  });
});

test('an error in a folder of authors is a problem with its place, from the text where Astro gives none', () => {
  const stderr = `${event('error', '✗ Build failed in 233ms', 'vite')}
Expected a closing tag for \`<Note>\` (4:1-4:7)
  Location:
    /project/src/content/briefings/bad.mdx:0:0
  Stack trace:
    at TransformPluginContextImpl.handler (file:///project/node_modules/@astrojs/mdx/dist/vite-plugin-mdx.js:64:17)
`;
  assert.deepEqual(readAstroOutput('/project', info, stderr), {
    faults: [],
    remarks: [],
    problems: [
      {
        rule: 'astro-build',
        file: 'src/content/briefings/bad.mdx',
        line: 4,
        column: 1,
        message: 'Expected a closing tag for `<Note>` (4:1-4:7)',
        hint: 'Correct this place; the words are those of Astro, which could not build the page.',
      },
    ],
  });
});

test('an error in code of ours is a fault, not a problem of authors', () => {
  const stderr =
    '[CompilerError] Unexpected token\n  Location:\n    /project/src/pages/warn.astro:2:9\n  Stack trace:\n    at compile (file:///x/compile.js:67:11)\n';
  const { problems, faults } = readAstroOutput('/project', info, stderr);
  assert.deepEqual(problems, []);
  assert.deepEqual(faults.map(withoutStack), ['[CompilerError] Unexpected token\n  Location:\n    /project/src/pages/warn.astro:2:9']);
});

test('the lines of a stack are taken out, and nothing else', () => {
  assert.equal(
    withoutStack(
      'Error: my own throw\n    at file:///project/a.mjs:10:8\n    at async render (file:///project/b.mjs:4390:15)\n    at new Promise (<anonymous>)\nLook at 10:8',
    ),
    'Error: my own throw\nLook at 10:8',
  );
});
