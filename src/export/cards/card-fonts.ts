/** The fonts of cards: those of charts, and that of headings. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { currentFolders } from '../../folders.ts';
import { loadFonts } from '../../drawing/fonts.ts';
import type { Faces } from './card-text.ts';

const serifFile = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';
const facesByRoot = new Map<string, Promise<Faces>>();

/** `root` is the site's folder; read once a process. */
export function loadFaces(root: string): Promise<Faces> {
  let faces = facesByRoot.get(root);
  if (faces === undefined) {
    faces = readFaces(root);
    facesByRoot.set(root, faces);
  }
  return faces;
}

async function readFaces(root: string): Promise<Faces> {
  const serif = createRequire(join(currentFolders().generator, 'package.json')).resolve(serifFile);
  const { files } = await loadFonts(root);
  const open = async (file: string): Promise<Font> => create(await readFile(file));
  const [sans, strong, head] = await Promise.all([open(files[400]), open(files[600]), open(serif)]);
  return { sans, strong, serif: head };
}
