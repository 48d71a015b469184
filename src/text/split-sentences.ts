/** A paragraph → its sentences. */

/** Ends that are none: initials and short forms that a capital letter may follow. */
const shortForms = /(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|approx|cf))\.$/;

/** "It fell. By 2012, the U.S. Survey says so." → two sentences. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(/(?<=[.!?][”’)"]?)\s+(?=[\p{Lu}\p{N}“‘"(])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && shortForms.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
