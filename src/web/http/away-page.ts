import type { FastifyRequest } from 'fastify';
import type { Away } from '../../store/away.ts';
import { type Html, html } from '../html.ts';
import { withoutSecrets } from './late-forms.ts';

/** What to say while the store cannot be used, and will be again: its title, and the rest of the page. */
export async function awayPage(why: Away, request: FastifyRequest): Promise<{ title: string; says: Html }> {
  const isForm = request.method !== 'GET' && request.method !== 'HEAD';
  const written = isForm ? await wordsWritten(request) : [];
  const title = titles[why];
  const again = isForm
    ? html`Wait a minute, then load this page again and let your browser send it again. What is on a record is never written there twice.`
    : html`Wait a minute, then load this page again.`;
  const whoToTell = why === 'full' ? html` Tell whoever looks after Putright that there is no room left.` : html``;
  const kept = html`Nothing that was said to be kept is lost. !${again}!${whoToTell}`;
  if (written.length === 0) return { title, says: kept };
  return {
    title,
    says: html`!${kept}</p><h2 class="govuk-heading-m">What you wrote</h2><p class="govuk-body">It may not have been kept. Copy anything you would not want to write again.</p>!${written.map((text) => html`<pre class="govuk-body putright-written">${text}</pre>`)}<p class="govuk-body">`,
  };
}

const titles: Readonly<Record<Away, string>> = {
  away: 'Putright cannot reach its records at the moment',
  busy: 'Putright is very busy at the moment',
  full: 'Putright cannot write anything down at the moment',
};

/** The least that is worth copying: choices and days are soon made again. */
const leastWords = 20;
const mostBytes = 1024 * 1024;

/** What a person wrote in the form that could not be taken, so that they can copy it; read here where nobody had yet. */
async function wordsWritten(request: FastifyRequest): Promise<readonly string[]> {
  const body = request.body ?? (await unreadBody(request));
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return [];
  return Object.values(withoutSecrets(body as Record<string, string>))
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.length >= leastWords && value.includes(' '));
}

async function unreadBody({ raw, headers }: FastifyRequest): Promise<Record<string, string[]>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '') || raw.readableEnded) return {};
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of raw) {
      size += (part as Buffer).length;
      if (size > mostBytes) return {};
      parts.push(part as Buffer);
    }
  } catch {
    return {};
  }
  const answers = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  return Object.fromEntries([...new Set(answers.keys())].map((name) => [name, answers.getAll(name)]));
}
