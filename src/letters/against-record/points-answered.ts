import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { hasOurWords, type Sentence } from '../sentences.ts';
import { apologisingIn } from '../words/apologising.ts';
import { givesDecision, isDecision } from '../words/decision.ts';
import { ownsFailing } from '../words/failing.ts';
import { isParticular } from '../words/particulars.ts';

/**
 * The points that a letter answers: it gives a decision, and says something of its own about each. To set a point out, to be
 * sorry, or to uphold it and say no more is no answer. A point quoted beside its decision is answered in that paragraph; an
 * only point, by whatever was found.
 */
export function pointsAnswered(points: readonly string[], body: readonly Sentence[]): readonly string[] {
  const paragraphs = paragraphsOf(body);
  const found = paragraphs.filter((sentences) => sentences.some(isFinding));
  if (found.length === 0 || !body.some(({ said }) => givesDecision.test(said))) return [];
  return points.filter((point) => {
    const beside = paragraphs.filter((sentences) => quotesBesideDecision(point, sentences));
    if (beside.length > 0) return beside.some((sentences) => sentences.some(isFinding));
    return isAnswerTo(point, wordsOf(points.length === 1 ? [body] : found));
  });
}

function quotesBesideDecision(point: string, sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(({ text, quoting }) => /[“"]/.test(text) && isAnswerTo(point, quoting.trim())) &&
    sentences.some(({ said }) => givesDecision.test(said))
  );
}

function wordsOf(paragraphs: readonly (readonly Sentence[])[]): string {
  return paragraphs
    .flat()
    .map(({ quoting }) => quoting.trim())
    .join(' , ');
}

/** A sentence of ours that says more than that we are sorry, or what was decided. */
export function isFinding({ said }: Sentence): boolean {
  if (!hasOurWords(said) || isDecision(said)) return false;
  if (apologisingIn(said) && !ownsFailing(said) && !isParticular(said)) return false;
  return !/ uph(?:e|o)ld /.test(said) || / (?:because|as|since|and|but|so|,) /.test(said);
}
