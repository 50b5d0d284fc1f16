import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { actsSaid } from './acts-words.ts';
import { isTurnedAway } from './complaint-words.ts';
import { showsDispleasure } from './displeasure-words.ts';
import { add, addNew, addNewBy, isKnown, isNear, isWrittenNear, soonAfter, type Telling } from './telling.ts';

/** Somebody unhappy with us, who complains or wants an answer looked at again, and was written down as none of these. */
export function hearUnhappy(telling: Telling): void {
  const { reading, entry, heard, tells } = telling;
  // Our own note that a complaint was taken up is no new one.
  if (entry.kind === 'note made' && isKnown(telling, 'complaint received') && takesUp(telling.words)) return;
  const answered = reading.of('response sent').findLast(({ happened }) => happened <= entry.happened);
  if (answered && answered.stage === 1 && tells('review')) {
    const isAsked = [...reading.of('escalation asked for'), ...heard].some(
      (one) =>
        one.kind === 'escalation asked for' && one.happened >= answered.happened && one.happened <= soonAfter(entry),
    );
    if (!isAsked) add(telling, 'escalation asked for', { why: telling.words });
    return;
  }
  if (tells('complaint')) {
    // What nobody wrote down as a complaint was one, and was not recognised.
    hearDispleasure(telling);
    if (isOfAnother(telling.words)) hearAnother(telling);
    else addNew(telling, ['complaint refused'], 'complaint received', {});
    return;
  }
  const isUnhappy =
    entry.kind !== 'visit made' &&
    ((entry.kind === 'note made' && showsDispleasure(telling.words)) ||
      tells(entry.kind === 'note made' ? 'told unhappy' : 'unhappy') ||
      tells('official'));
  if (isUnhappy) hearDispleasure(telling);
}

const takesUp = (words: string) => actsSaid(words).some(({ kind }) => kind === 'complaint acknowledged');

/** A complaint beside those already made: the answers to them are none to it. */
function hearAnother(telling: Telling): void {
  const isHeard = telling.heard.some((one) => one.kind === 'complaint received' && isNear(one, telling.entry));
  if (!isHeard && !isWrittenNear(telling, 'complaint received', 'complaint refused'))
    add(telling, 'complaint received', {});
}

const isOfAnother = remembered((words: string) => another.test(plainInFull(words)));
const another = anyOf(
  '(?:mak(?:e|ing)|rais(?:e|ing)|log|lodg(?:e|ing)|put in|register|file|start|submit\\w*|this as|this is|here is|heres) (?:a |an )?(?:new|another|second|third|further|fresh|separate) (?:\\w+ )?complaint',
);

/** One that was turned away is not made good by a complaint they had to make again. */
function hearDispleasure(telling: Telling): void {
  const by = isTurnedAway(telling.words) ? telling.entry.happened : soonAfter(telling.entry);
  addNewBy(telling, by, ['complaint received', 'complaint offered', 'complaint refused'], 'dissatisfaction shown', {
    says: telling.words,
  });
}
