/**
 * Browser: a button that copies a field. Without this file the button stays hidden, and the field can be selected.
 *
 *     <textarea id="x" readonly>…</textarea>
 *     <button type="button" data-copies="x" data-done="…" data-failed="…" hidden>…</button> <output for="x"></output>
 */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[id="${button.dataset['copies'] ?? ''}"]`);
  const output = button.parentElement?.querySelector('output');
  if (!field || !output) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(field, output, button));
}

async function copy(field: HTMLTextAreaElement, output: HTMLOutputElement, { dataset }: HTMLButtonElement): Promise<void> {
  field.select();
  try {
    // Not there on a page without HTTPS.
    await navigator.clipboard.writeText(field.value);
    output.textContent = dataset['done'] ?? '';
  } catch {
    output.textContent = dataset['failed'] ?? '';
  }
}
