import { spawn } from 'node:child_process';

/** For tests: starts the server of a folder from another process, which then ends, or can be killed before it does. */
export function startElsewhere(folder: string): { started: Promise<{ how: string; url: string }>; kill(): void } {
  const embedded = JSON.stringify(new URL('./embedded.ts', import.meta.url).href);
  const script = `const { startEmbedded } = await import(${embedded});
    const { how, url } = await startEmbedded({ folder: ${JSON.stringify(folder)} });
    console.log(JSON.stringify({ how, url }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const started = child.stdout.toArray().then((heard) => JSON.parse(heard.join('')));
  return { started, kill: () => child.kill('SIGKILL') };
}
