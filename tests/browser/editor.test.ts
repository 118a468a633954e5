import { expect as expectAtOnce, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { littleSite, type LittleSite } from '../site/little-site.ts';

const file = 'content/articles/back-pain/index.mdx';
/** The development server prepares files as they are asked for: on a busy machine an answer takes its time. */
const expect = expectAtOnce.configure({ timeout: 20_000 });

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const form = '/keystatic/collection/articles/item/back-pain/';

let site: LittleSite;
let base = '';
let stop: (() => void) | undefined;

/** Starts what `npm start` starts, on a copy of the project, and waits for the address it prints. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = littleSite();
  // The packages are shared with the project; what is prepared from them is not.
  site.edit('astro.config.mjs', 'vite: {', "vite: {\n    cacheDir: '.cache/vite',");
  const { child } = site.start('start');
  stop = () => process.kill(-child.pid!, 'SIGKILL');
  base = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (text: string): void => {
      output += text;
      const address = /The site: (http:\/\/\S+?)\/\s/.exec(output);
      if (address) resolve(address[1]!);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', () => reject(new Error(`The site did not start.\n${output}`)));
  });
});

test.afterAll(() => {
  stop?.();
  site.dispose();
});

const title = (page: Page) => page.getByRole('textbox', { name: /^Title/ }).first();

/** Opens a form and waits until it can be used. The first visit prepares the editor's packages, which takes a while. */
async function open(page: Page, path: string, button = 'Save'): Promise<void> {
  await page.goto(base + path);
  await expect(page.getByRole('button', { name: button })).toBeVisible({ timeout: 120_000 });
}

async function save(page: Page, button = 'Save', status = 200): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes('/api/keystatic/update'), {
    timeout: 60_000,
  });
  await page.getByRole('button', { name: button }).click();
  expect((await answer).status()).toBe(status);
  if (status === 200) await expect(page.getByText('Unsaved')).toBeHidden();
}

test.describe.serial('the editor', () => {
  test.setTimeout(180_000);

  test('takes a new title, a benefit and a booking band, changes nothing else in the file, and the page shows them', async ({
    page,
  }) => {
    const answered: string[] = [];
    page.on('response', (response) => answered.push(new URL(response.url()).origin));
    const before = site.read(file);
    await open(page, form);
    await title(page).fill('A quiet hour for a sore back');

    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    const benefit = page.locator('.ProseMirror-blockParent', { hasText: 'What does the hour offer?' }).last();
    await benefit.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^What the hour offers/ }).fill('Give your back an hour of rest');
    await dialog.getByRole('button', { name: /Drawing/ }).click();
    await page.getByRole('option', { name: 'Tide' }).click();
    await dialog.getByRole('textbox', { name: /^Because/ }).fill('Nobody has tested it.');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await page
      .locator('.ProseMirror-blockParent', { hasText: 'Give your back an hour of rest' })
      .last()
      .locator('p')
      .last()
      .click();
    await page.keyboard.type('You lie still, and that is all.');

    await page.locator('.ProseMirror > p').last().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/booking', { delay: 40 });
    await page.getByRole('option', { name: /Booking/ }).click();
    await expect(page.getByText('The booking button stands here')).toBeVisible();
    await save(page);

    const benefitLines = [
      '<Benefit title="Give your back an hour of rest" drawing="tide" sure="idea" because="Nobody has tested it.">',
      'You lie still, and that is all.',
      '</Benefit>',
    ].join('\n\n');
    const expected = before
      .replace(/^title: .*$/m, 'title: "A quiet hour for a sore back"')
      .replace('</Benefit>\n\n</BenefitList>', `</Benefit>\n\n${benefitLines}\n\n</BenefitList>`)
      .concat('\n<BookingCta />\n');
    expect(site.read(file)).toBe(expected);

    await expect(async () => {
      await page.goto(`${base}/articles/back-pain/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quiet hour for a sore back', {
        timeout: 1_000,
      });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: 'Give your back an hour of rest' })).toBeVisible();
    await expect(page.getByText('You lie still, and that is all.')).toBeVisible();
    // The editor asks for a typeface elsewhere; its page forbids that before anything is sent.
    expect([...new Set(answered)]).toEqual([base]);
  });

  test('is one link away from the page, and the page from it', async ({ page }) => {
    await page.goto(`${base}/articles/back-pain/`);
    await page.getByRole('link', { name: 'Edit this page' }).click();
    await expect(title(page)).toHaveValue('A quiet hour for a sore back', { timeout: 60_000 });
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(await opened).toHaveURL(`${base}/articles/back-pain/`);
  });

  test('refuses a picture without a file or a description', async ({ page }) => {
    await open(page, form);
    // On a busy machine the first letters can come before the editor listens.
    await expect(async () => {
      await page.locator('.ProseMirror > p').last().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/picture', { delay: 40 });
      await page.getByRole('option', { name: /Picture/ }).click({ timeout: 5_000 });
    }).toPass();
    await page
      .locator('.ProseMirror-blockParent', { hasText: 'No picture yet' })
      .last()
      .getByRole('button', { name: 'Edit' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toContainText('What the picture shows must not be empty');
    await expect(dialog).toBeVisible();
  });

  test('refuses an article without a summary or with a day out of order, and leaves the file as it is', async ({
    page,
  }) => {
    const before = site.read(file);
    await open(page, form);
    await page.getByRole('textbox', { name: /^Summary/ }).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Summary must not be empty')).toBeVisible();
    await page.getByRole('textbox', { name: /^Summary/ }).fill('An hour of rest.');
    await page.getByLabel(/^Read again by/).fill('2020-01-01');
    await save(page, 'Save', 400);
    await expect(page.getByText('"Read again by" is before the last review. Write a later day.')).toBeVisible();
    expect(site.read(file)).toBe(before);
  });

  test('takes a new article with a picture: a draft of today, the picture beside it under a plain name', async ({
    page,
  }) => {
    await open(page, '/keystatic/collection/articles/create', 'Create');
    await title(page).fill('Lying still, for a while');
    await expect(page.getByRole('textbox', { name: /^Address/ })).toHaveValue('lying-still-for-a-while');
    await page.getByRole('textbox', { name: /^Summary/ }).fill('What it is like to lie still.');
    await page.getByRole('textbox', { name: /^Under the heading/ }).fill('It is quiet. It promises nothing.');
    await page
      .getByRole('button', { name: /^(?:Topic|Please choose)/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Evidence' }).click();
    // The menu opens only where the editor already listens: on a busy machine the first letters may come too early.
    await expect(async () => {
      await page.locator('.ProseMirror').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type('/picture', { delay: 40 });
      await page.getByRole('option', { name: /Picture/ }).click({ timeout: 5_000 });
    }).toPass({ timeout: 60_000 });
    await page
      .locator('.ProseMirror-blockParent', { hasText: 'No picture yet' })
      .getByRole('button', { name: 'Edit' })
      .click();
    const dialog = page.getByRole('dialog');
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /Choose file/ }).click();
    await (await chooser).setFiles({ name: 'Der Raum (1).PNG', mimeType: 'image/png', buffer: pixel });
    await dialog.getByRole('textbox', { name: /^What the picture shows/ }).fill('An empty room with a padded table.');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByText('Must have at least 2 items.')).toBeVisible();
    for (const sentence of ['The evidence is thin.', 'I promise nothing.']) {
      await page
        .getByRole('group', { name: /^In short/ })
        .getByRole('button', { name: 'Add' })
        .click();
      await dialog.getByRole('textbox', { name: /^In short/ }).fill(sentence);
      await dialog.getByRole('button', { name: 'Add' }).click();
      await expect(dialog).toBeHidden();
    }
    await save(page, 'Create');
    const today = new Date().toLocaleDateString('sv-SE');
    expect(site.read('content/articles/lying-still-for-a-while/index.mdx')).toBe(
      [
        '---',
        'title: Lying still, for a while',
        'description: What it is like to lie still.',
        'standfirst: It is quiet. It promises nothing.',
        'topic: evidence',
        'author: maren',
        `published: ${today}`,
        `reviewed: ${today}`,
        'inShort:',
        '  - The evidence is thin.',
        '  - I promise nothing.',
        'draft: true',
        '---',
        '',
        '<Figure src="./der-raum-1.png" alt="An empty room with a padded table." />',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(site.root, 'content/articles/lying-still-for-a-while/der-raum-1.png'))).toEqual(pixel);
  });

  test('opens the practice facts, the home page, the signs that need a doctor, a page and an article with a table', async ({
    page,
  }) => {
    const forms = [
      'singleton/practice',
      'singleton/home',
      'singleton/redFlags',
      'singleton/page-what-happens',
      'collection/articles/item/how-to-choose',
    ];
    for (const each of forms) await open(page, `/keystatic/${each}`);
  });

  test('the editor never saves what it brought back over a file that was changed outside it meanwhile', async ({
    page,
  }) => {
    const visit = 'content/articles/first-session/index.mdx';
    const below = page.getByRole('textbox', { name: /^Under the heading/ });
    await open(page, '/keystatic/collection/articles/item/first-session/');
    await title(page).fill('A title that was not saved');
    await expect(page.getByText('Unsaved')).toBeVisible();
    // What is not saved is kept a second after the last letter.
    await page.waitForTimeout(2_000);
    site.edit(visit, /^standfirst: .*$/m, 'standfirst: Written elsewhere. It promises nothing.');
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(title(page)).toHaveValue('A title that was not saved');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText(/was changed outside the editor/)).toBeVisible();
      expect(site.read(visit)).toContain('standfirst: Written elsewhere.');
      expect(site.read(visit)).not.toContain('A title that was not saved');
    }
    await page.reload();
    await page.getByRole('button', { name: 'Reset changes' }).click();
    await expect(below).toHaveValue('Written elsewhere. It promises nothing.');
    await title(page).fill('A title that is saved');
    await save(page);
    expect(site.read(visit)).toContain('title: A title that is saved');
    expect(site.read(visit)).toContain('standfirst: Written elsewhere.');
  });

  test('a page whose file cannot be read says so in plain words, and comes back when the file is mended', async ({
    page,
  }) => {
    const first = 'content/articles/first-session/index.mdx';
    const sound = site.read(first);
    await page.goto(`${base}/articles/first-session/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [from, to, says] of [
      [/^description: /m, 'description:', 'There is no space after the colon of "description".'],
      [/^## .*$/m, '<Callot title="x">\n\nWords\n\n</Callot>', 'There is no block called <Callot>.'],
    ] as const) {
      site.write(first, sound.replace(from, to));
      await expect(page.getByRole('heading', { name: 'This page cannot be shown yet' })).toBeVisible();
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.locator('vite-error-overlay')).toHaveCount(0);
      site.write(first, sound);
      await expect(page.getByRole('heading', { name: 'This page cannot be shown yet' })).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});
