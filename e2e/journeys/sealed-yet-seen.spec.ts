// The lab "Sealed, yet seen", as somebody uses it.
import { arrows, finger, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { pasted, refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const LAB = '/en/labs/sealed-yet-seen'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const live = page.locator('.sealed-yet-seen .live')
  return {
    live,
    keep: (name: string) => live.getByRole('checkbox', { name }),
    by: (name: string) => live.getByRole('radio', { name }),
    slider: (name: string) => live.getByRole('slider', { name }),
    button: (name: string | RegExp) => live.getByRole('button', { name }),
    ranked: live.locator('.ranking .person'),
    neighbours: live.locator('.neighbours').first().getByRole('button'),
    said: live.locator('.status[role=status]'),
    single: live.locator('.single'),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await hand.press(at.ranked.first())
  await expect(at.said).toContainText('number 1 by contacts')
  await hand.press(at.button(/ organizes$/))
  await expect(at.said).toContainText('is the secretary of a choir')
  await hand.press(at.by('By people cut off'))
  await expect(at.said).toContainText('Whose absence cuts off the most:')
  await hand.press(at.ranked.first())
  await expect(at.said).toContainText('1 by people cut off.')
  await hand.press(at.button(/ organizes$/))
  await expect(at.said).toContainText('is a nurse')
  await hand.press(at.keep('Places'))
  await expect(at.single).toContainText('Four of them fit 87 of 100 people here')
  await hand.press(at.by('By ways'))
  await expect(at.said).toContainText('2,131 pairs are linked. Between the most:')
  await hand.press(at.ranked.first())
  await expect(at.said).toContainText('1 by ways')
  await hand.press(at.button(/ organizes$/))
  await expect(at.said).toContainText('Yes. ')
  await hand.slide(at.slider('Kept for'), 2)
  await expect(at.slider('Kept for')).toHaveAttribute('aria-valuetext', '7 days')
  await expect(at.said).toContainText(/, who organizes: number \d+ by contacts, ([2-9]|\d\d+) by ways/)
  await hand.slide(at.slider('Kept for'), 4)
  await hand.slide(at.slider('Exactness of places'), 1)
  await expect(at.said).toContainText(/, who organizes: number \d+ by contacts, 1 by ways/)
  await expect(at.single).toContainText(/Four of them fit [1-4]?\d of 100 people here/)
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, LAB)
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, LAB)
  await toTheEnd(page, arrows(page))
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, LAB)
  await toTheEnd(page, finger)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('on a phone one goes from person to person in the list, and the drawing tells what the list does', async ({ page }) => {
  await start(page, `${LAB}#v1;data=calls,places;by=between;who=65`)
  const at = lab(page)
  const drawn = at.live.getByRole('img')
  await expect(drawn).toBeVisible()
  const strangers = await drawn.locator('text.alone').allTextContents()
  expect(strangers.length).toBeGreaterThan(3)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(drawn).toBeHidden()
  const listed = at.live.locator('.neighbours').first().locator('tbody tr').filter({ has: page.locator('td:last-child', { hasText: /^[012]$/ }) })
  expect((await listed.getByRole('button').allTextContents()).toSorted()).toEqual(strangers.toSorted())
  const next = at.neighbours.first()
  const name = (await next.textContent())!
  await next.click()
  await expect(at.said).toContainText(`${name}: number`)
  await at.live.getByText('The last records').click()
  await expect(at.live.locator('.log li')).toHaveCount(8)
  await expect(at.live.locator('.log')).toContainText(/day 28, 2\d:00 to 2\d:00: mast \d+/)
})

test('a slider speaks once, when it rests', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await page.evaluate(() => {
    const said: string[] = Object.assign(window, { said: [] }).said
    const live = document.querySelector('.sealed-yet-seen .live .status')!
    new MutationObserver(() => said.push(live.textContent!)).observe(live, { childList: true, characterData: true, subtree: true })
  })
  await at.slider('People in the town').focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft', { delay: 0 })
  await expect(at.slider('People in the town')).toHaveAttribute('aria-valuetext', '60 people')
  await expect(at.ranked.first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBeGreaterThan(0)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.length, said.join('\n')).toBeLessThan(3)
})

test('a large town can be stopped while it is counted, and counted again', async ({ page }) => {
  // Until the visitor has stopped it, the reckoner does not come: however fast the machine is, it counts.
  let stopped = () => {}
  const untilStopped = new Promise<void>((resolve) => { stopped = resolve })
  await page.route(/reckoner_bg\.wasm$/, async (route) => {
    await untilStopped
    await route.continue().catch(() => undefined)
  })
  await start(page, LAB)
  const at = lab(page)
  await at.slider('People in the town').focus()
  await page.keyboard.press('End')
  await expect(at.button('Stop')).toBeVisible()
  await at.button('Stop').click()
  await expect(at.said).toContainText('Stopped.')
  await expect(at.button('Stop')).toBeHidden()
  stopped()
  await at.keep('Places').click()
  await expect(at.said).toContainText('pairs are linked.')
  await expect(at.live).toContainText('896,000 entries of places')
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const state = 'v1;town=7;people=60;data=calls,places;days=14;hours=4;area=district;by=between;who=5'
  await start(page, `${LAB}#${state}`)
  const at = lab(page)
  await expect(at.keep('Places')).toBeChecked()
  await expect(at.by('By ways')).toBeChecked()
  await expect(at.slider('Kept for')).toHaveAttribute('aria-valuetext', '14 days')
  await expect(at.slider('People in the town')).toHaveAttribute('aria-valuetext', '60 people')
  await expect(at.live.getByText('Town 7', { exact: true })).toBeVisible()
  await expect(at.live.locator('.neighbours').first().getByRole('row').nth(1)).toBeVisible()
  expect(await pasted(page)).toBe(`${baseURL}${LAB}#${state}`)
})

refusals(LAB, {
  part: 'people=60',
  impossible: ['v1;data=<img src=x onerror=alert(1)>', 'v1;people=99999999999999999999', 'v1;people=60;who=60'],
  begins: (page) => expect(lab(page).said).toContainText('pairs are linked. The most contacts:'),
})

for (const javaScriptEnabled of [true, false]) {
  test(`the still picture and its tables are there ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    await page.getByText('What happened').click()
    const still = page.locator('.sealed-yet-seen .still')
    await expect(still.getByRole('img')).toBeVisible()
    const lists = still.getByRole('region', { name: 'The first five, by what is counted' })
    await expect(lists.getByRole('row').nth(1).getByRole('cell').last()).toContainText('◀ organizes')
    await expect(still.locator('.single').getByRole('row').nth(4)).toContainText('95')
  })
}

test('in its lesson the lab runs, and its worker comes only when it is used', async ({ page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('/en/lessons/sealed-yet-seen')
  await page.locator('#lab-sealed-yet-seen').scrollIntoViewIfNeeded()
  await expect(page.locator('leptos-island[data-ready]')).toBeAttached()
  const at = lab(page)
  await expect(at.said).toContainText('pairs are linked.')
  expect(workers).toEqual([])
  await at.keep('Places').click()
  await expect(at.said).toContainText('2,131 pairs are linked.')
  expect(workers).toEqual([expect.stringContaining('/reckoner.')])
})

test('the lab prints on one or two sheets', async ({ page }) => {
  await start(page, LAB)
  expect(await sheets(page)).toBeLessThanOrEqual(2)
})
