import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { homes } from './load.ts';

// People at work: each goes from page to page of the real app and writes on a case of their own, over the network. What
// could not be taken is sent again, as the page asks, until it is.

export type Seen = {
  readonly kept: { readonly forms: Set<string>; readonly jobs: Set<string>; readonly files: Set<string> };
  /** Answers by their status; 'cut off' where none came. */
  readonly answers: Map<number | 'cut off', number>;
  /** Answers that should not have been given. */
  readonly wrong: string[];
  /** The longest anybody waited for an answer, in milliseconds. */
  slowest: number;
};

export type People = {
  readonly seen: Seen;
  readonly goHome: () => Promise<void>;
  readonly isKeeping: () => Promise<void>;
};

/** Sets so many people to work on the app at these addresses, each taking the next in turn, until they are sent home. */
export function setToWork(howMany: number, addresses: () => readonly string[], cookie: string): People {
  const seen: Seen = {
    kept: { forms: new Set(), jobs: new Set(), files: new Set() },
    answers: new Map(),
    wrong: [],
    slowest: 0,
  };
  let isOver = false;
  const people = Array.from({ length: howMany }, (_, person) => work(person));
  return {
    seen,
    goHome: async () => {
      isOver = true;
      await Promise.all(people);
    },
    isKeeping: async () => {
      const before = seen.kept.forms.size;
      for (let tries = 0; tries < 1_200 && seen.kept.forms.size < before + 5; tries++) await wait(50);
      if (seen.kept.forms.size === before) seen.wrong.push('nothing was kept for a minute');
    },
  };

  async function work(person: number): Promise<void> {
    const reference = `PR-H${person % homes}-${Math.floor(person / homes) % 2}`;
    const pages = [
      '/today',
      '/cases',
      `/cases/${reference}`,
      `/homes/H${person % homes}`,
      `/cases/${reference}/record`,
    ];
    const form = `/cases/${reference}/record/note-made`;
    for (let turn = 0; !isOver; turn++) {
      await ask(turn, pages[turn % pages.length] ?? '/');
      await write(turn, form);
    }
  }

  /** Fills in the form and sends it, again and again with the same token, until it is taken. */
  async function write(turn: number, form: string): Promise<void> {
    const once = randomUUID();
    for (let tries = 0; !isOver && tries < 2_000; tries++) {
      const page = await ask(turn, form);
      const hidden = page && hiddenIn(page);
      if (!hidden) {
        await wait(40);
        continue;
      }
      const says = `somebody rang about ${once}, and will ring again tomorrow`;
      const answers = { ...hidden, ...dayIn(page), once, says };
      const sent = await ask(turn + tries, form, new URLSearchParams(answers).toString());
      if (sent === '') {
        seen.kept.forms.add(once);
        return;
      }
      await wait(40);
    }
  }

  /** Gives the page; nothing where it was a redirect; undefined where there was no good answer. */
  async function ask(turn: number, path: string, body?: string): Promise<string | undefined> {
    const all = addresses();
    const address = all[turn % all.length];
    const begun = performance.now();
    try {
      const answer = await fetch(`${address}${path}`, {
        redirect: 'manual',
        headers: { cookie, ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }) },
        ...(body !== undefined && { method: 'POST', body }),
        signal: AbortSignal.timeout(60_000),
      });
      const text = await answer.text();
      seen.slowest = Math.max(seen.slowest, performance.now() - begun);
      count(answer.status);
      if (answer.status === 303 && (answer.headers.get('location') ?? '').includes('/sign-in'))
        seen.wrong.push(`${path}: signed out`);
      else if (answer.status === 303) return '';
      else if (answer.status === 200) return text;
      else judge(path, answer, text, body);
      return undefined;
    } catch {
      count('cut off');
      return undefined;
    }
  }

  function judge(path: string, answer: Response, text: string, body: string | undefined): void {
    const about = `${body === undefined ? '' : 'sent to '}${path}: ${answer.status}`;
    if (answer.status !== 503) return void seen.wrong.push(`${about} ${titleOf(text)}`);
    if (!answer.headers.has('retry-after') || !/<h1[^>]*>Putright (?:cannot|is very busy)/.test(text))
      seen.wrong.push(`${about}, and not calmly: ${titleOf(text)}`);
    if (/\n\s+at |\.ts:\d|ECONN|postgres/i.test(text)) seen.wrong.push(`${about}, and shows its workings`);
    if (body !== undefined && !text.includes('will ring again tomorrow'))
      seen.wrong.push(`${about}, and what was written is lost`);
  }

  function count(status: number | 'cut off'): void {
    seen.answers.set(status, (seen.answers.get(status) ?? 0) + 1);
  }
}

const titleOf = (text: string) => /<h1[^>]*>([^<]*)/.exec(text)?.[1] ?? text.slice(0, 80);

function hiddenIn(page: string): Record<string, string> | undefined {
  const fields = [...page.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)">/g)];
  return fields.length === 0 ? undefined : Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

/** Today, as the form says what today is in its hint. */
function dayIn(page: string): Record<string, string> {
  const [, day = '', month = '', year = ''] = /today is (\d+) (\d+) (\d+)/.exec(page) ?? [];
  return year === '' ? {} : { 'happened-day': day, 'happened-month': month, 'happened-year': year };
}
