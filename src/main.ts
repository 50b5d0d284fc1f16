import { pino } from 'pino';
import { lessons } from './lessons/index.ts';
import { publishedStories } from './record/story/published-stories.ts';
import { createApp } from './web/app.ts';

const port = portFrom(process.env.PORT);
const host = process.env.HOST || '127.0.0.1';
// Faults go to standard error, so that standard output is for people.
const app = createApp({ log: pino({ level: 'warn' }, pino.destination(2)), lessons, stories: publishedStories() });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.close());

app.listen({ port, host }).then(
  (address) => console.log(`Putright is ready. Open ${address} in your browser. Ctrl+C stops it.`),
  (error) => stop(whyNot(error), 1),
);

function portFrom(text = '3000'): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  return stop(`PORT must be a whole number from 0 to 65535 (0 takes any free port); it is "${text}".`, 2);
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another with PORT, or PORT=0 for any that is free.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023.`;
  return `Putright could not start on ${host}, port ${port}: ${error.message}`;
}

function stop(why: string, code: 1 | 2): never {
  console.error(why);
  process.exit(code);
}
