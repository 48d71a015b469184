/**
 * Browser: a button that copies a picture, whose own last line names its source. Without this file the button stays hidden.
 *
 *     <button type="button" data-copies-picture="/charts/x.png" data-done="…" data-failed="…" hidden>…</button> <output></output>
 */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies-picture]')) {
  const output = button.parentElement?.querySelector('output');
  if (!output) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copyPicture(output, button));
}

async function copyPicture(output: HTMLOutputElement, { dataset }: HTMLButtonElement): Promise<void> {
  try {
    // The promise goes in unawaited: Safari opens the clipboard only in the click itself. Not there on a page without HTTPS.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': readPicture(dataset['copiesPicture'] ?? '') })]);
    output.textContent = dataset['done'] ?? '';
  } catch {
    output.textContent = dataset['failed'] ?? '';
  }
}

/** By way of an image, because the site's policy lets a page fetch nothing. */
async function readPicture(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)), 'image/png'),
  );
}
