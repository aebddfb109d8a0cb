// The lab "Scan everyone", as somebody uses it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

/** The lab by the names that people and screen readers have for its parts. */
function lab(page: Page) {
  return {
    run: (name: string) => page.getByRole('radio', { name, exact: true }),
    threshold: page.getByLabel('Matches before people look'),
    often: page.getByLabel('How often something else matches'),
    status: page.getByRole('status').first(),
    stages: page.locator('.stages'),
    rate: (onceIn: string) => page.getByRole('button', { name: `Wrong once in ${onceIn}`, exact: true }),
    nines: page.locator('.live .nines'),
    complaint: page.getByRole('alert'),
    /** The numbers of a stage: found, missed, picked by mistake, left alone. */
    cells: (stage: string) => page.locator('.stages > li', { has: page.getByRole('heading', { name: stage }) }).locator('b').allInnerTexts(),
  }
}

/** Puts a number into a field, and leaves it. */
async function put(page: Page, hand: Hand, field: ReturnType<Page['getByLabel']>, number: string) {
  await hand.type(field, number)
  await page.keyboard.press('Tab')
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await expect(at.stages).toContainText('By mistake, 360 of them match.')
  await expect(at.stages).toContainText('Reviewers needed to look at all of them in one day, each at 200 (assumed): 102.')
  await expect(at.stages).toContainText('Assumed, since nobody has published it: 20,000 accounts send what is looked for, 5 items each.')
  await expect(at.stages).toContainText('The busiest day that was told of: New Year’s Eve.')
  await expect(at.stages).toContainText('Of every 1,000 accounts that they look at, 982 had what is looked for.')
  expect(await at.cells('Accounts that people look at')).toEqual(['20,000', '0', '360', '1,999,979,640'])
  expect(await at.cells('Accounts that are reported')).toEqual(['19,000', '1,000', '4', '1,999,979,996'])

  await put(page, hand, at.threshold, '5')
  await expect(at.status).toContainText('Reported that had nothing of the kind: 0, if reviewers err in 1%.')
  await put(page, hand, at.threshold, '30')
  await expect(at.status).toContainText('Accounts reported that had it: 0.')
  await expect(at.status).toContainText('Missed: 20,000.')

  await hand.pick(at.run('The same with Apple’s threshold, for whole collections'))
  await expect(at.stages).toContainText('By mistake, 60,000 of them match.')
  await expect(at.stages).toContainText('20,000 accounts keep what is looked for, 40 items each. The runs of one day suppose 5 each')
  expect(await at.cells('Accounts that people look at')).toEqual(['20,000', '0', '0', '1,999,980,000'])

  await hand.pick(at.run('New pictures, judged by a classifier'))
  await expect(at.stages).toContainText('By mistake, 12,000,000 of them match.')
  await expect(at.threshold).toHaveValue('1')

  await hand.pick(at.run('Every message, judged by a classifier'))
  await expect(at.stages).toContainText('By mistake, 100,000,000 of them match.')
  await expect(at.status).toContainText('Reported that had nothing of the kind: about 976,000, if reviewers err in 1%.')
  await expect(at.nines).toContainText('100,000,000')
  await expect(at.stages).toContainText('Of the accounts that they look at, one in 4,882 had what is looked for.')

  await hand.press(at.rate('1,000,000'))
  await expect(at.often).toHaveValue('1,000,000')
  await expect(at.stages).toContainText('Of every 1,000 accounts that they look at, 167 had what is looked for.')
  await hand.press(at.rate('10,000,000'))
  await expect(at.rate('10,000,000')).toHaveAttribute('aria-pressed', 'true')
  const looked = at.nines.getByRole('row', { name: 'Wrong once in 10,000,000' }).getByRole('cell')
  await expect(looked).toHaveText(['10,000', '19,994', '10,000', '150'])
  await expect(at.stages).toContainText('Of every 1,000 accounts that they look at, 667 had what is looked for.')
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toContainText('Searching what people send')
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  await toTheEnd(page, keyboard(page))
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, '/en/labs/scan-everyone')
  await toTheEnd(page, finger)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await visit(page, '/en/lessons/scan-everyone')
  await toTheEnd(page, mouse)
})

test('the squares are as large as the numbers below them, and those left alone run off the page', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  const squares = page.locator('.stages > li:nth-child(2) rect')
  const sides = await squares.evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))))
  // 360 of 20,000 is 1.8%: so is 26.8 squared of 200 squared.
  expect(sides).toEqual([200, 0, 26])
  await expect(page.locator('.stages > li:nth-child(2) path')).toHaveCount(1)
  await expect(page.locator('.stages > li:nth-child(2)')).toContainText('goes on: in all about 100,000 squares like this one')
})

test('the table says what the squares say', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  await page.locator('.live summary', { hasText: 'The four cells, at each stage' }).click()
  const row = (name: string) => page.locator('.live').getByRole('row', { name }).getByRole('cell')
  await expect(row('picked by mistake')).toHaveText(['360', '360', '4'])
  await expect(row('missed')).toHaveText(['0', '0', '1,000'])
})

for (const [typed, field, limits] of [
  ['0', 'Matches before people look', '1 to 1,000'],
  ['ten', 'Matches before people look', '1 to 1,000'],
  ['1.5', 'How often something else matches', '1 to 1,000,000,000,000'],
] as const) {
  test(`what is no number for a figure gets a sentence: ${typed}, ${field}`, async ({ page }) => {
    await start(page, '/en/labs/scan-everyone')
    const at = lab(page)
    await put(page, mouse, page.getByLabel(field), typed)
    await expect(at.complaint).toHaveText(`Write a whole number from ${limits}.`)
    await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel(field)).toHaveValue(typed)
    await expect(at.stages).toContainText('By mistake, 360 of them match.')
    await put(page, mouse, page.getByLabel(field), '7')
    await expect(at.complaint).toHaveCount(0)
  })
}

test('no more accounts can have it than there are, and half a percent is half a percent', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone#v1;mistakes=5000000000')
  await page.locator('.live summary', { hasText: 'Every figure' }).click()
  const at = lab(page)
  await expect(page.getByLabel('Others that people confirm by mistake')).toHaveValue('0.5')
  await expect(at.status).toContainText('if reviewers err in 0.5%.')
  await put(page, mouse, page.getByLabel('Accounts with what is looked for'), '3,000,000,000')
  await expect(at.complaint).toHaveText('Write a whole number from 0 to 2,000,000,000. Accounts with what is looked for are among all accounts.')
  await put(page, mouse, page.getByLabel('Others that people confirm by mistake'), '0.55')
  await expect(at.complaint).toHaveText('Write a number from 0 to 100, with at most one digit after the point.')
})

test('every figure says who says it, and one that was changed says so', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  await page.locator('.live summary', { hasText: 'Every figure' }).click()
  const looks = page.locator('.figures li', { has: page.getByLabel('Accounts that one person looks at in a day') })
  await expect(looks).toContainText('assumed by us, 2026')
  await put(page, mouse, looks.getByRole('textbox'), '20,360')
  await expect(looks).toContainText('Changed by you.')
  await expect(page.locator('.stages')).toContainText('each at 20,360 (assumed): 1.')
  await expect(page.locator('.figures li', { hasText: 'Photos on WhatsApp' }).getByRole('link')).toHaveAttribute('href', /jamaicaobserver/)
})

test('a link reproduces a set-up', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone#v1;run=messages-classifier;threshold=3')
  const at = lab(page)
  await expect(at.run('Every message, judged by a classifier')).toBeChecked()
  await expect(at.threshold).toHaveValue('3')
})

refusals('/en/labs/scan-everyone', {
  part: 'threshold=2',
  impossible: ['v1;run=<img src=x onerror=alert(1)>', 'v1;items=99999999999999999999'],
  begins: (page) => expect(lab(page).stages).toContainText('By mistake, 360 of them match.'),
})

test('without JavaScript a day of each run is there, fingerprints and classifiers apart', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/labs/scan-everyone')
  await page.getByText('What happened').click()
  const run = (kind: string, name: string) =>
    page.getByRole('region', { name: kind }).getByRole('row', { name }).getByRole('cell')
  await expect(run('Fingerprints of known pictures', 'Apple’s test')).toHaveText(['360', '102', '19,000', '1,000', '4'])
  await expect(run('Fingerprints of known pictures', 'whole collections')).toHaveText(['60,000', '100', '19,000', '1,000', '0'])
  await expect(run('Fingerprints of known pictures', 'PhotoDNA')).toHaveText(['12', '101', '19,000', '1,000', '0'])
  await expect(run('A classifier that judges what is new', 'New pictures')).toHaveText(['12,000,000', '59,950', '18,994', '1,006', '119,699'])
  await expect(run('A classifier that judges what is new', 'Every message')).toHaveText(['100,000,000', '488,039', '18,994', '1,006', '975,878'])
  const year = page.getByRole('region', { name: 'What arrives' }).getByRole('row', { name: '2021' }).getByRole('cell')
  await expect(year).toHaveText(['7,176', '1,399', '19.5%'])
})

for (const [locale, javaScriptEnabled] of [['en', true], ['es', true], ['en', false], ['es', false]] as const) {
  test(`it prints to two sheets (${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(`/${locale}/labs/scan-everyone#v1;run=messages-classifier`)
    if (javaScriptEnabled) await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
    expect(await sheets(page)).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    if (javaScriptEnabled) await expect(page.locator('.live .nines tbody th').first().getByRole('button')).toBeVisible()
  })
}

for (const locale of ['en', 'es']) {
  test(`the lab is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/scan-everyone`)
    const transcript = await Transcript.begin(page, 'lab-scan-everyone-', page.getByRole('main').getByRole('region').first())
    const { word } = transcript
    await transcript.note('…')
    await page.getByLabel(word('figure-threshold')).fill('30')
    await page.keyboard.press('Tab')
    await transcript.note(`30, ${word('figure-threshold')}`, 'status')
    await page.locator('.live').getByRole('radio').nth(4).click()
    await transcript.note(word('kind-classifier'), 'status')
    await page.locator('.live .nines').getByRole('button').nth(4).click()
    await transcript.note(word('nines'), 'status')
    compare(`scan-everyone.${locale}`, transcript.text)
  })
}
