import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { systemScope } from '../../src/store/scope.ts';
import { createApp } from '../../src/web/app.ts';
import { appParts, noon } from '../app-parts.ts';
import { checkAccessibility, openBrowser, openPage, screenshot, visit } from '../browser.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';
import { makeLandlord, signedInAs } from '../staff.ts';
import { workOut } from '../store/cast.ts';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let browser: Browser;
let address: string;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  await makeLandlord(database, 'harbour');
  await database.as(systemScope('harbour'), (connection) =>
    connection.sql(
      "insert into homes (landlord, home, reference, address, postcode) values ('harbour', 'H1', 'MV001', '1 Mill Lane', 'ZZ1 1AA')",
    ),
  );
  app = createApp(appParts({ database, workOut, now: () => noon }));
  [address, browser] = await Promise.all([app.listen({ port: 0, host: '127.0.0.1' }), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await app.close();
  await database.close();
  await fresh.drop();
});

const csv = `Job Ref,Property Ref,Date Reported,Fault,Colour
A1,MV001,02/02/2026,Tap dripping,blue
A2,MV002,02/02/2026,Door sticking,
A3,MV001,31/02/2026,Gutter loose,
`;

for (const [where, width, javaScript] of [
  ['at a desk', 1280, true],
  ['on a phone without JavaScript', 375, false],
] as const) {
  test(`a file is brought in by hand, ${where}`, async () => {
    const { cookies } = await signedInAs(app, 'harbour', 'manager');
    const page = await openPage(browser, { width, javaScript });
    await page
      .context()
      .addCookies([{ name: 'putright', value: encodeURIComponent(cookies.get('putright') ?? ''), url: address }]);
    await visit(page, `${address}/your-account`);
    await visit(page, `${address}/import`);
    await checkAccessibility(page);
    await page.getByRole('button', { name: 'Send the file' }).click();
    const problems = page.locator('.govuk-error-summary');
    await problems.waitFor();
    assert.match((await problems.textContent()) ?? '', /Choose what the file holds[\s\S]*Choose a file/);
    await checkAccessibility(page);

    await page.getByLabel('Repairs').check();
    await page.getByLabel('The file').setInputFiles({
      name: 'jobs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv.replaceAll('A', `${width}-A`)),
    });
    await page.getByRole('button', { name: 'Send the file' }).click();
    await page.getByRole('heading', { name: 'Which column is which?' }).waitFor();
    assert.equal(await page.getByLabel('Fault').inputValue(), 'description');
    await checkAccessibility(page);
    await screenshot(page, `import-columns-${width}`);
    await page.getByRole('button', { name: 'Check the rows' }).click();

    const keep = page.getByRole('button', { name: 'Keep 1 row' });
    for (let tries = 0; tries < 100 && !(await keep.isVisible()); tries++) await page.reload();
    await checkAccessibility(page);
    await screenshot(page, `import-checked-${width}`);
    await keep.click();
    const kept = page.getByText('Entries added to the record');
    for (let tries = 0; tries < 100 && !(await page.getByText('Kept', { exact: true }).isVisible()); tries++)
      await page.reload();
    await kept.waitFor();
    await checkAccessibility(page);
    await page.context().close();
  });
}
