import { type LiveCaseParts, type LiveCaseView, viewLiveCase } from '../../src/web/cases/view.ts';
import { checkSame, type SamePage } from './same.ts';
import { reference, theCase, theParts, theView, underNewIds } from './the-case.ts';
import { type Timed, timeServing, timeWork } from './timed.ts';
import { inNunjucks, inPutright, inPutrightAnew, type WritePage } from './ways.ts';
import { withTheCase } from './whole-request.ts';

export type CasePageFigures = {
  readonly rounds: number;
  readonly atOnce: number;
  readonly shown: {
    readonly entries: number;
    readonly people: number;
    readonly missed: number;
    readonly owed: number;
    readonly bytes: number;
  };
  readonly same: SamePage;
  /** Over HTTP: a plain reply, the page written beforehand, and from a view worked out already, written in every way. */
  readonly served: Readonly<Record<'plain' | 'ready' | Way, Timed>>;
  /** Without HTTP: the page written in every way, and its view worked out, of a case seen before and of a new one. */
  readonly written: Readonly<Record<Way | 'view' | 'viewAnew', Timed>>;
  /** The whole request with the session, the database and the assessment, where there was a database to use. */
  readonly whole: Timed | undefined;
};

/** Each way of writing the page with pieces kept from before, and with nothing kept. */
export type Way = 'putright' | 'putrightAnew' | 'nunjucks' | 'nunjucksKept';

export type CasePageOptions = {
  /** A PostgreSQL server, by its owner’s address. Without one the whole request is left out. */
  readonly serverUrl?: string;
  readonly rounds?: number;
  readonly atOnce?: number;
  /** About how long each thing is timed in a round, in milliseconds. */
  readonly forMs?: number;
  readonly tell?: (progress: string) => void;
};

/**
 * Times the page of a live case beside a plain Fastify reply and beside the same page in Nunjucks with the official
 * macros, in one run, after checking that the two pages are the same. Throws when they are not.
 */
export async function casePageFigures({
  serverUrl,
  rounds = 9,
  atOnce = 32,
  forMs = 1_000,
  tell = () => undefined,
}: CasePageOptions = {}): Promise<CasePageFigures> {
  const [view, ...others] = [theView(), theView(), theView()] as const;
  const ways: Readonly<Record<Way, WritePage>> = {
    putright: inPutright,
    putrightAnew: inPutrightAnew,
    nunjucks: inNunjucks(view, { keeps: false }),
    nunjucksKept: inNunjucks(view, { keeps: true }),
  };
  const same = checkSame(`${ways.putrightAnew(view)}`, `${ways.nunjucks(view)}`);
  // What is kept is written from one view, and put on the page of the others from then on.
  for (const again of [view, ...others])
    for (const way of ['putright', 'nunjucksKept'] as const) checkSame(`${ways[way](again)}`, `${ways.nunjucks(view)}`);
  tell('The pages are the same. Serving them …');
  const paths = {
    plain: '/',
    ready: '/ready',
    putright: '/putright',
    putrightAnew: '/putright-anew',
    nunjucks: '/nunjucks',
    nunjucksKept: '/nunjucks-kept',
  };
  const served = await timeServing({ serve: 'pages' }, paths, { rounds, forMs, atOnce });
  tell('Writing them without HTTP …');
  const parts = Array.from({ length: 8 }, theParts);
  let turn = 0;
  const write = (way: Way) => Buffer.from(ways[way](others[turn++ % others.length] as LiveCaseView)).length;
  const nextParts = () => parts[turn++ % parts.length] as LiveCaseParts;
  const written = timeWork(
    {
      putright: () => ways.putright(others[turn++ % others.length] as LiveCaseView).length,
      putrightAnew: () => ways.putrightAnew(others[turn++ % others.length] as LiveCaseView).length,
      nunjucks: () => write('nunjucks'),
      nunjucksKept: () => write('nunjucksKept'),
      view: () => viewLiveCase(nextParts())?.history.length ?? 0,
      viewAnew: () => viewLiveCase(underNewIds(nextParts(), `${turn}`))?.history.length ?? 0,
    },
    { rounds, forMs },
  );
  let whole: Timed | undefined;
  if (serverUrl !== undefined) {
    tell('The whole request …');
    const page = { whole: `/cases/${reference}` };
    whole = await withTheCase(serverUrl, async (url) => {
      return (await timeServing({ serve: 'everything', url }, page, { rounds, forMs, atOnce })).whole;
    });
  }
  const shown = {
    entries: theCase().record.length,
    people: view.people.length,
    missed: view.whole.missedLessons,
    owed: view.whole.duties.length,
    bytes: inPutright(view).length,
  };
  return { rounds, atOnce, shown, same, served, written, whole };
}
