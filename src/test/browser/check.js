// Opens pages in a browser, uses them as a reader would, and prints what came of it as JSON lines.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const [browserPath, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function say(name, expected, actual) {
  const text = JSON.stringify(actual);
  console.log(JSON.stringify({name, passed: text === JSON.stringify(expected), actual: text}));
}

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Opens a page and hands it on with a list of all that must not happen. */
async function open(name, options, use) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  const troubles = [];
  const url = pathToFileURL(`${folder}/${name}.html`).href;
  page.on('dialog', (dialog) => { troubles.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('console', (message) => { if (message.type() !== 'log') troubles.push(message.text()); });
  page.on('pageerror', (error) => troubles.push(`error ${error.message}`));
  page.on('request', (request) => { if (request.url() !== url) troubles.push(request.url()); });
  await page.goto(url);
  await use(page, troubles);
  await context.close();
}

const visible = (page) => page.locator('.f:visible').count();

for (const [name, colorScheme] of [['example-zh', 'light'], ['several-zh', 'dark'],
  ['example-en', 'light'], ['hostile-zh', 'light']]) {
  await open(name, {colorScheme}, async (page) => {
    await page.evaluate(axe);
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    const result = await page.evaluate(() => window.axe.run());
    const grave = result.violations.filter((v) => ['serious', 'critical'].includes(v.impact));
    say(`${name} in ${colorScheme} has nothing that shuts readers out`, [],
      grave.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`));
  });
}

await open('hostile-zh', {}, async (page, troubles) => {
  await page.locator('input[name=text]').fill('<script>alert(1)</script>');
  await page.waitForTimeout(300);
  say('what looks like markup can be looked for', true, await visible(page) > 0);
  await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
  await page.locator('.mk:visible').first().click();
  say('hostile text opens no dialog, loads nothing and breaks no policy', [], troubles);
});

await open('several-zh', {}, async (page, troubles) => {
  const all = await visible(page);
  await page.locator('input[value=error]').uncheck();
  say('a severity can be filtered out', 0, await page.locator('.f.e:visible').count());
  await page.locator('button[type=reset]').click();
  await page.waitForTimeout(50);
  say('clearing shows all again', all, await visible(page));
  await page.locator('select[name=group]').selectOption('privacy');
  say('a group can be picked', ['privacy'], [...new Set(await page.locator('.f:visible')
    .evaluateAll((list) => list.map((f) => f.dataset.group)))]);
  await page.locator('button[type=reset]').click();
  await page.waitForTimeout(50);
  await page.locator('select[name=body]').selectOption('d2');
  say('a body can be picked', ['d2'], await page.locator('.dossier:visible')
    .evaluateAll((list) => list.map((d) => d.id)));
  await page.locator('select[name=state]').selectOption('waived');
  say('waived findings can be picked', 1, await visible(page));
  const counted = await page.locator('#shown').textContent();
  say('the number shown is told', true, counted.includes('1') && counted.includes(String(all)));
  await page.locator('button[type=reset]').click();
  await page.waitForTimeout(50);
  await page.locator('input[name=text]').fill('公开了姓名');
  await page.waitForTimeout(300);
  say('words can be looked for', true, await visible(page) > 0 && await visible(page) < all);

  await page.evaluate(() => { location.hash = '#f1'; });
  await page.waitForTimeout(100);
  say('a link to a finding that is filtered out shows it', 'f1',
    await page.evaluate(() => document.activeElement.id));
  await page.locator('#f1 .at a').click();
  await page.waitForTimeout(100);
  say('the place of a finding unfolds the text', true, await page.locator('#m1 + .mk').isVisible());
  await page.locator('#m1 + .mk').click();
  await page.waitForTimeout(100);
  const target = await page.evaluate(() => document.activeElement.id);
  say('the highlight leads back to a finding', true, /^f[0-9]+$/.test(target));
  say('using the page breaks nothing', [], troubles);
});

await open('several-zh', {}, async (page) => {
  await page.locator('.bodies .c-errors button').click();
  say('bodies can be sorted by what is wrong with them', 'descending',
    await page.locator('.bodies .c-errors').getAttribute('aria-sort'));
  await page.reload();
  await page.keyboard.press('Tab');
  say('the keyboard gets to the findings at once', '#findings',
    await page.evaluate(() => document.activeElement.getAttribute('href')));
  await page.keyboard.press('Enter');
  say('and there', 'findings', await page.evaluate(() => document.activeElement.id));
});

await open('several-zh', {javaScriptEnabled: false}, async (page) => {
  say('without scripts all findings can be read', true, await visible(page) > 3);
  say('without scripts no filter is offered', false, await page.locator('#filter').isVisible());
});

await open('example-zh', {viewport: {width: 360, height: 740}}, async (page) => {
  say('a narrow screen needs no scrolling sideways', true, await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
});

await browser.close();
