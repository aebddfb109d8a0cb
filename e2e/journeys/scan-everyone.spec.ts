// The lab "Scan everyone", as somebody uses it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

/** The lab by the names that people and screen readers have for its parts. */
function lab(page: Page) {
  return {
    run: page.getByLabel('What is compared'),
    threshold: page.getByLabel('Matches before people look'),
    rate: page.getByLabel('How often something else matches'),
    status: page.getByRole('status').first(),
    stages: page.locator('.stages'),
    nines: page.getByRole('table').filter({ hasText: 'once in 1,000,000' }),
    complaint: page.getByRole('alert'),
    cell: (row: string) => page.getByRole('row', { name: new RegExp(`^${row}`) }).first().getByRole('cell').allInnerTexts(),
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
  await expect(at.stages).toContainText('102 people who do nothing else')
  expect(await at.cell('Sent nothing of the kind, and picked')).toEqual(['360', '360', '4'])

  await put(page, hand, at.threshold, '30')
  await expect(at.status).toContainText('0 accounts reported that sent it, 0 reported that did not, 20,000 that sent it and were missed.')

  await hand.choose(at.run, 'New pictures, judged by a classifier')
  await expect(at.stages).toContainText('By mistake, 12,000,000 of them match.')
  await expect(at.threshold).toHaveValue('1')

  // By keyboard it is the next in the list: its name, typed right after the other’s, would be one word with it.
  if (hand === mouse || hand === finger) await hand.choose(at.run, 'Every message, judged by a classifier')
  else await at.run.press('ArrowDown')
  await expect(at.stages).toContainText('By mistake, 100,000,000 of them match.')
  await expect(at.nines).toContainText('100,000,000')

  await put(page, hand, at.rate, '1000000000')
  await expect(at.stages).toContainText('By mistake, 100 of them match.')
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
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await visit(page, '/en/lessons/scan-everyone')
  await toTheEnd(page, mouse)
})

test('a strip is cut where the numbers below it say', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone')
  const widths = await page.locator('.stages svg').first().locator('rect').evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))))
  // 20,000 of 20,360.
  expect(widths).toEqual([982, 18])
})

test('a link reproduces a set-up', async ({ page }) => {
  await start(page, '/en/labs/scan-everyone#v1;run=messages-classifier;threshold=3')
  const at = lab(page)
  await expect(at.run).toHaveValue('4')
  await expect(at.threshold).toHaveValue('3')
})

for (const [link, why] of [
  ['v2;run=photos-apple', 'it was made by another version of this lab'],
  ['v1;colour=red', 'it has a part that this lab does not know'],
  ['v1;run=<img src=x onerror=alert(1)>', 'one of its values is not possible'],
  ['v1;items=99999999999999999999', 'one of its values is not possible'],
  [`v1;${'threshold=2;'.repeat(200)}`, 'it is longer than any link of this lab'],
]) {
  test(`a bad link gets its sentence: ${why}, ${link.slice(0, 12)}`, async ({ page }) => {
    await start(page, `/en/labs/scan-everyone#${link}`)
    await expect(lab(page).complaint).toHaveText(`The link to this set-up could not be read: ${why}. The lab starts from the beginning.`)
    await expect(lab(page).stages).toContainText('By mistake, 360 of them match.')
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
    await page.getByLabel(word('run')).selectOption('3')
    await transcript.note(word('run'), 'status')
    compare(`scan-everyone.${locale}`, transcript.text)
  })
}
