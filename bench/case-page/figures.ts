import { viewLiveCase } from '../../src/web/cases/view.ts';
import { checkSame, type SamePage } from './same.ts';
import { reference, theCase, theParts, theView } from './the-case.ts';
import { type Timed, timeServing, timeWork } from './timed.ts';
import { inNunjucks, inPutright } from './ways.ts';
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
  /** Over HTTP: a plain reply, the page written beforehand, and from a view worked out already, written in both ways. */
  readonly served: Readonly<Record<'plain' | 'ready' | 'putright' | 'nunjucks', Timed>>;
  /** Without HTTP: the page written in both ways, and its view worked out. */
  readonly written: Readonly<Record<'putright' | 'nunjucks' | 'view', Timed>>;
  /** The whole request with the session, the database and the assessment, where there was a database to use. */
  readonly whole: Timed | undefined;
};

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
  const view = theView();
  const nunjucks = inNunjucks(view);
  const same = checkSame(inPutright(view), nunjucks(view));
  tell('The two pages are the same. Serving them …');
  const paths = { plain: '/', ready: '/ready', putright: '/putright', nunjucks: '/nunjucks' };
  const served = await timeServing({ serve: 'pages' }, paths, { rounds, forMs, atOnce });
  tell('Writing them without HTTP …');
  const parts = theParts();
  const written = timeWork(
    {
      putright: () => Buffer.from(inPutright(view)).length,
      nunjucks: () => Buffer.from(nunjucks(view)).length,
      view: () => viewLiveCase(parts)?.history.length ?? 0,
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
    bytes: Buffer.byteLength(inPutright(view)),
  };
  return { rounds, atOnce, shown, same, served, written, whole };
}
