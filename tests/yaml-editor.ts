/** An editor with the settings that the project ships: the language server that VS Code uses for YAML, asked as the editor asks it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { schemaPath } from '../src/editors/write-schemas.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** In an editor these come from Astro's language server, which hands front matter to this one. */
const frontMatter = (['briefings', 'docs'] as const).map((name) => [schemaPath(name), `/src/content/${name}/*.mdx`] as const);

/** What stands between the first two lines `---` of a page; all of a file that is none. */
export function yamlOf(path: string, text: string): string {
  return path.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---$/m.exec(text)?.[1] ?? '') : text;
}

interface YamlEditor {
  /** What is underlined in a file with this text: "line: message". */
  readonly underlined: (path: string, text: string) => Promise<string[]>;
  /** What is offered at the place of `|`, each with its remark. */
  readonly offered: (path: string, text: string) => Promise<Map<string, string>>;
  /** What is shown over the place of `|`. */
  readonly hover: (path: string, text: string) => Promise<string>;
}

/** `root` is a project whose schemas are written. */
export function openEditor(root: string, project: string): YamlEditor {
  const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const service: LanguageService = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8')),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    schemas: [...Object.entries(settings['yaml.schemas']), ...frontMatter].map(([schema, files]) => ({
      uri: pathToFileURL(join(root, schema)).href,
      fileMatch: [`**${files}`],
    })),
  });
  let version = 0;
  const open = (path: string, text: string) => TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', (version += 1), text);
  /** The text without its `|`, and the place of that. */
  const at = (path: string, text: string) => {
    const offset = text.indexOf('|');
    const document = open(path, text.slice(0, offset) + text.slice(offset + 1));
    return [document, document.positionAt(offset)] as const;
  };
  return {
    underlined: async (path, text) =>
      (await service.doValidation(open(path, text), false)).map(
        ({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
      ),
    offered: async (path, text) => {
      const { items } = await service.doComplete(...at(path, text), false);
      return new Map(
        items.map(({ label, documentation }) => [label, typeof documentation === 'object' ? documentation.value : (documentation ?? '')]),
      );
    },
    hover: async (path, text) => {
      const contents = (await service.doHover(...at(path, text)))?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
  };
}
