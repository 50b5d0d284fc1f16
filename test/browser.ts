import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

// A real browser for tests. It comes with `npm install`, so a bare machine needs nothing else; where it cannot run
// (it is built for Linux on x64), PUTRIGHT_CHROMIUM names a Chromium or Chrome that can.

/** Opens the browser. Close it when the tests are done. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.PUTRIGHT_CHROMIUM;
  if (own) return chromium.launch({ executablePath: own, args });

  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, ...(await surroundings(folder)) },
  });
}

export type Screen = {
  /** Pixels: 1280 for a desk, 375 for a phone. */
  readonly width: number;
  readonly javaScript?: boolean;
};

/** An empty page on a screen of its own, with no cookies. */
export async function openPage(browser: Browser, { width, javaScript = true }: Screen): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (!javaScript) await scriptSwitch(page).then((set) => set('off'));
  return page;
}

/**
 * Goes to a page, and fails when anything about it went wrong that a person might not see at once: a file that was not
 * found, something asked of another site, a script that stumbled, a style or script the security policy refused.
 */
export async function visit(page: Page, url: string, expected = 200): Promise<void> {
  const wrong: string[] = [];
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) wrong.push(`asked another site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // The browser also says in its console what status the page itself came with; that is checked below.
    if (message.type() === 'error' && message.location().url !== url) wrong.push(`console: ${message.text()}`);
  });

  const response = await page.goto(url, { waitUntil: 'load' });
  page.removeAllListeners();
  assert.equal(response?.status(), expected, `the status of ${url}`);
  assert.deepEqual(wrong, [], `what went wrong on ${url}`);
}

/** Fails with a list a person can read unless axe finds nothing against WCAG 2.2 AA and good practice on the page. */
export async function checkAccessibility(page: Page): Promise<void> {
  // On a page that loaded without JavaScript axe alone is let run: the page's own scripts have missed their turn.
  await scriptSwitch(page).then((set) => set('on'));
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const results: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  const found = results.violations.flatMap(({ id, help, helpUrl, nodes }) => {
    const ours = nodes.filter(({ html }) => !upstreams.some(({ rule, element }) => rule === id && element.test(html)));
    const places = ours.map((node) => `    ${node.target.join(' ')}\n      ${node.html}\n      ${node.failureSummary}`);
    return places.length > 0 ? [`  ${help} (${id}, ${helpUrl})\n${places.join('\n')}`] : [];
  });
  if (found.length > 0) assert.fail(`Not accessible: ${page.url()}\n${found.join('\n')}`);
}

/** Keeps a picture of the whole page in `screenshots/`, when PUTRIGHT_SCREENSHOTS asks for it. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.PUTRIGHT_SCREENSHOTS) return;
  await page.screenshot({ path: join(root, 'screenshots', `${name}.png`), fullPage: true });
}

/** What axe faults in govuk-frontend's own scripts, and why it stands. */
const upstreams = [
  // `aria-expanded` on a radio that opens a further question: screen readers do say it, and its makers keep it for
  // that (alphagov/govuk-frontend#979, w3c/aria#1404).
  { rule: 'aria-allowed-attr', element: /^<input class="govuk-radios__input"[^>]* aria-expanded=/ },
  // The name of the button for files is its label and its words; a comma put between them for the ear is not seen.
  { rule: 'label-content-name-mismatch', element: /^<button class="govuk-file-upload-button/ },
];

type ScriptSwitch = (to: 'on' | 'off') => Promise<void>;

const switches = new WeakMap<Page, Promise<ScriptSwitch>>();

/** The same switch each time for a page: only the session that turned JavaScript off can turn it on again. */
function scriptSwitch(page: Page): Promise<ScriptSwitch> {
  const made =
    switches.get(page) ??
    page
      .context()
      .newCDPSession(page)
      .then((session) => async (to: 'on' | 'off') => {
        await session.send('Emulation.setScriptExecutionDisabled', { value: to === 'off' });
      });
  switches.set(page, made);
  return made;
}

const root = join(import.meta.dirname, '..');
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const run = promisify(execFile);

// The browser shows our own pages only, often as root in a container, where its sandbox cannot run.
const args = ['--no-sandbox', '--disable-gpu'];

/**
 * The folder the browser is unpacked in: once for a version, an account and a machine. Test files run at the same
 * time, so each unpacks into a folder of its own and then gives it the shared name; whoever comes second uses the
 * first one's. A half-unpacked browser is never seen.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(tmpdir(), `putright-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (existsSync(folder)) return folder;

  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(staging, folder);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, which it asks of the environment, and adds the libraries a
 * bare Linux lacks only where it believes itself at Amazon. So it runs in a process of its own, which is told both.
 */
async function unpackInto(staging: string, folder: string): Promise<void> {
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--eval', unpack], { cwd: root, env });
  // Its own settings for fonts name places at Amazon. Ours name the font beside them, so pages look alike everywhere.
  await writeFile(
    join(staging, 'fonts', 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
}

/** What the browser needs round it: its font, and on a bare machine the libraries unpacked with it. */
async function surroundings(folder: string): Promise<Record<string, string>> {
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }]) {
    const starts = run(join(folder, 'chromium'), ['--version'], { env: { ...process.env, ...libraries } });
    if (
      await starts.then(
        () => true,
        () => false,
      )
    )
      return { ...fonts, ...libraries };
  }
  throw new Error(
    'The browser for tests does not start on this machine. Name a Chromium or Chrome in PUTRIGHT_CHROMIUM.',
  );
}
