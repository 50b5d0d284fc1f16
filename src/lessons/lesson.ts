import { type Day, day } from '../calendar/day.ts';
import type { Limit } from '../calendar/limit.ts';
import type { Citation } from '../library/citation.ts';
import type { Entry } from '../record/entry.ts';
import type { Reading } from '../record/reading.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';

/** One thing the published reports, the Code or the law teach, as something a record can be asked. */
export type Lesson = {
  /** Its family and name: 'repairs/too-long'. */
  readonly id: LessonId;
  /**
   * What to do, as an instruction: it is what the worklist says. A limit it names is one of its clock’s, in figures as
   * `sayLimit` writes them, so that a landlord’s own can be said in its place.
   */
  readonly title: string;
  /** What it asks by each of its limits, where the title tells of several things to do: two duties of one lesson are told apart by it. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Why it matters, in words an officer and a resident would both understand. */
  readonly why: string;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly clock: Clock;
  /** In force for what happened on or after this day. */
  readonly appliesFrom: Day;
  /** … and before this one, where later law took its place. */
  readonly appliesUntil?: Day;
  /** What the reading shows to be owed, crossed or unknown. Never throws for a missing fact. */
  readonly find: (reading: Reading, clock: ClockInForce, failings: readonly FailingShown[]) => readonly Finding[];
  /** What it asks for keeps somebody from serious harm, so once late it is to be done before anything else. */
  readonly isForSafety?: true;
  /** Its limits are rungs of a ladder: of those for one matter, only the highest that is late is still to be climbed. */
  readonly isLadder?: true;
  /** It asks for the same again and again, each from the last time: what stands only in words begins no time of its own within one. */
  readonly recurs?: true;
  /** For lessons about answering for failings: found after the others, and given what they showed. */
  readonly afterOthers?: true;
  /** Its tests and its help page. */
  readonly examples: readonly [Example, Example, Example, ...Example[]];
};

export type LessonId = `${string}/${string}`;

/** Whose clock it is, and its limits by name. The first is the usual one. */
export type Clock = {
  readonly owner: 'law' | 'code' | 'policy' | 'default';
  readonly limits: Readonly<Record<string, Limit>>;
};

/** Works out when something falls due, by the limits in force for this landlord on the day of the entry that starts the clock. */
export type ClockInForce = {
  /** The last day, and for limits in hours with a known start the last moment, to do what `from` calls for. */
  readonly dueAfter: (from: Entry, limit?: string) => Due;
};

export type Due = {
  readonly day: Day;
  readonly moment?: number | undefined;
  readonly owner: Clock['owner'];
  /** The day stands on the record, promised or booked or in a letter: no limit gave it. */
  readonly isGiven?: true;
};

/** A failing another lesson has shown: which, the first day it showed, and the entries that caused it. */
export type FailingShown = {
  readonly lesson: { readonly id: LessonId };
  readonly raised: Day;
  readonly because: readonly Entry[];
};

/** What a lesson finds in a reading: each sort is told by its own field, which the others never have. */
export type Finding = Owed | Crossed | Unknown;

/** Something owed: done, or not. */
export type Owed = {
  /** The entry that caused it. The law of its day applies, and unless said otherwise its day starts the clock. */
  readonly since: Entry;
  /** Other entries without which it would not be owed. */
  readonly because?: readonly Entry[] | undefined;
  /** Which of the lesson’s limits, where it has several. */
  readonly limit?: string | undefined;
  /** When it falls due, where that is not simply the limit after `since`: a day by itself where somebody gave it. */
  readonly due?: Due | Day | undefined;
  /** What to do, where that is not what the lesson says. */
  readonly asks?: string | undefined;
  /** What does it, by a name another lesson has for the same: owed by one day under both, it is to do once. */
  readonly deed?: string | undefined;
  /** What also does it, by names of deeds others owe: while one of those is to be done by then, it need not be asked by itself. */
  readonly doneWith?: readonly string[] | undefined;
  /** What did it. */
  readonly doneBy?: Entry | undefined;
  /** What ended it without doing it: from then on it no longer has to be done. Whichever of the two came first counts. */
  readonly endedBy?: Entry | undefined;
  /** What it was to come before, once that has come: left undone until then, it is missed, and no longer to do. */
  readonly overtakenBy?: Entry | undefined;
  readonly crossed?: undefined;
  readonly cannotTell?: undefined;
};

/** A line that should not have been crossed, and the entry that crossed it. */
export type Crossed = {
  readonly crossed: Entry;
  readonly because?: readonly Entry[] | undefined;
  /** What was wrong with it, as a sentence, where the title tells of several things. */
  readonly says?: string | undefined;
  readonly cannotTell?: undefined;
};

/** Something that cannot be judged until a fact is known. */
export type Unknown = { readonly cannotTell: string; readonly since: Entry; readonly crossed?: undefined };

/** A small record and what the lesson says of it on a day. */
export type Example = {
  readonly name: string;
  readonly entries: readonly StoryEntry[];
  readonly asAt: string;
  /** What the lesson shows, in order; nothing when it stays quiet. */
  readonly shows: readonly Shown[];
};

export type Shown =
  | { readonly standing: 'due' | 'overdue'; readonly due: string }
  | { readonly standing: 'done in time' | 'done late'; readonly due: string; readonly done: string }
  | { readonly standing: 'done in time' | 'done late'; readonly due: string; readonly ended: string }
  | { readonly standing: 'excused'; readonly due: string }
  | { readonly standing: 'crossed'; readonly on: string }
  | { readonly standing: 'cannot tell' };

/** For lessons that have applied as long as there have been social homes. */
export const always = day('1900-01-01');

/** A clock of the law: a landlord may make it shorter, never longer. */
export const byLaw = (limits: Limit | Record<string, Limit>): Clock => ({ owner: 'law', limits: named(limits) });

/** A clock of the Complaint Handling Code: a landlord may make it shorter, never longer. */
export const byCode = (limits: Limit | Record<string, Limit>): Clock => ({ owner: 'code', limits: named(limits) });

/** A clock the landlord’s own policy sets; ours stands in until it does. */
export const byPolicy = (limits: Limit | Record<string, Limit>): Clock => ({ owner: 'policy', limits: named(limits) });

/** Our own default, where no source gives a number: a landlord may make it shorter or longer. */
export const byDefault = (limits: Limit | Record<string, Limit>): Clock => ({
  owner: 'default',
  limits: named(limits),
});

function named(limits: Limit | Record<string, Limit>): Readonly<Record<string, Limit>> {
  return 'unit' in limits && typeof limits.unit === 'string'
    ? { usual: limits as Limit }
    : (limits as Record<string, Limit>);
}
