/** A paragraph → its sentences. */

/** Ends that are none: initials and short forms that a capital letter may follow. */
const shortForms = /(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|approx|cf))\.$/;

const between = /(?<=[.!?][”’)"]?)\s+(?=[\p{Lu}\p{N}“‘"([])/gu;

interface Sentence {
  readonly text: string;
  /** Where it begins in the paragraph. */
  readonly offset: number;
}

/** "It fell. By 2012, the U.S. Survey says so." → two sentences, at 0 and 9. */
export function sentencesIn(paragraph: string): Sentence[] {
  const starts = [0];
  for (const { 0: gap, index } of paragraph.matchAll(between))
    if (!shortForms.test(paragraph.slice(starts.at(-1), index))) starts.push(index + gap.length);
  return starts.flatMap((start, index) => {
    const whole = paragraph.slice(start, starts[index + 1]);
    const text = whole.trim();
    return text === '' ? [] : [{ text, offset: start + whole.indexOf(text) }];
  });
}

/** The sentence that holds the character at `offset` of the paragraph. */
export function sentenceAt(paragraph: string, offset: number): Sentence | undefined {
  return sentencesIn(paragraph).findLast((sentence) => sentence.offset <= offset);
}

export function splitSentences(paragraph: string): string[] {
  return sentencesIn(paragraph).map(({ text }) => text);
}
