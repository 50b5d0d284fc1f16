import type { Sentence } from '../sentences.ts';

/**
 * A promise on the record as a letter says it: what was promised, and in a sentence of its own the day and who has it.
 * `promisesSaid` reads it again, so that it goes on the record once.
 */
export function promiseSaid(promise: string, day: string, owner: string): string {
  const words = promise.replace(/^We promised: */i, '');
  const toDo = /^(?:we|i) (?:will|shall) (?!not )(.+)$/i.exec(words)?.[1];
  const said = toDo === undefined ? `We promised: ${words}.` : `We promised to ${toDo}.`;
  return `${said} It will be done by ${day}, and ${owner} will see to it.`;
}

/** A promise as a letter says it: its sentences, what was promised, the words that give its day, and who has it if named. */
export type PromiseSaid = {
  readonly sentences: readonly Sentence[];
  readonly promise: string;
  readonly by: string;
  readonly owner: string | undefined;
};

/** The promises that a letter says so, in its order. */
export function promisesSaid(body: readonly Sentence[]): readonly PromiseSaid[] {
  return body.flatMap((sentence, place): readonly PromiseSaid[] => {
    const [, begun] = begins.exec(sentence.text) ?? [];
    if (begun === undefined) return [];
    const after = restOfParagraph(body, place);
    const end = after.findIndex(({ text }) => givesDay.test(text));
    const [, by = '', owner] = givesDay.exec(after[end]?.text ?? '') ?? [];
    if (end < 0) return [];
    // In easy words who will see to it is a sentence of its own.
    const [, apart] = (owner === undefined && namesOwner.exec(after[end + 1]?.text ?? '')) || [];
    const promise = [begun, ...after.slice(0, end).map(({ text }) => text)].join(' ').replace(/\.$/, '');
    const sentences = [sentence, ...after.slice(0, apart === undefined ? end + 1 : end + 2)];
    return [{ sentences, promise, by, owner: owner ?? apart }];
  });
}

/** The sentences after one in its own paragraph. */
function restOfParagraph(body: readonly Sentence[], place: number): readonly Sentence[] {
  const rest = body.slice(place + 1);
  const end = rest.findIndex(({ before }, next) => before !== body[place + next]?.said);
  return end < 0 ? rest : rest.slice(0, end);
}

const begins = /^We promised(?::| to) (.+)$/;
const givesDay = /^It will be done (by .+?)(?:, and (.+) will see to it)?\.?$/;
const namesOwner = /^(\S.*) will see to it\.?$/;
