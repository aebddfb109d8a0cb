// The lab "The way in", as somebody uses it.
import { arrows, finger, mouse, type Hand } from '../support/hands.ts'
import { pasted, refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const LAB = '/en/labs/way-in'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  return {
    scene: (name: string) => page.getByRole('radio', { name, exact: true }),
    watcher: (name: string) => page.getByRole('radio', { name, exact: true }),
    seal: (name: string) => page.getByRole('checkbox', { name }),
    many: page.getByRole('slider', { name: 'How many they want to read' }),
    members: page.getByRole('slider', { name: 'Members of each group' }),
    seen: page.locator('.way-in .live .status'),
    said: page.locator('.way-in .live .spoken[role=status]'),
    drawn: page.locator('.way-in .live svg'),
    outline: page.locator('.way-in .live .outline'),
    open: (name: string) => page.locator('.way-in .live summary', { hasText: name }),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  const both = async (text: string) => {
    await expect(at.seen).toContainText(text)
    await expect(at.said).toContainText(text)
  }
  await both('“Ask the provider for stored messages”. For one thread that is $230 to $860. Targeted:')
  await hand.press(at.seal('Messages are sealed from end to end'))
  await both('“Ask for the copy in the cloud + The provider opens it”')
  await hand.press(at.seal('The copy in the cloud is sealed'))
  await both('“Get hold of the phone + Open it with a box that tries codes”. For one thread that is $450 to $3,100.')
  await both('“The copy in the cloud is sealed” makes it $292 to $3,100 instead of $230 to $860.')
  await hand.press(at.seal('A long phone code'))
  await both('“Follow them, and take the phone while it is open”. For one thread that is $6,000.')
  await hand.press(at.seal('Messages disappear'))
  await both('“Win over the other one in the thread”')
  await hand.press(at.seal('Not on a device'))
  await both('“Not on a device or account of an employer” adds nothing to the price here.')

  await hand.slide(at.many, 18)
  await expect(at.many).toHaveAttribute('aria-valuetext', '1,000,000 threads')
  await both('For 1,000,000 threads that is $1.5 billion to $24 billion.')
  await hand.press(at.watcher('A federal agency'))
  await both('“Have the encryption itself weakened”. For 1,000,000 threads that is $254.9 million. A dragnet: one more costs nothing.')
  await hand.press(at.watcher('Somebody in your home'))
  await both('“Read along on the sofa”. It takes no money. Somebody who shares your home, phone or PIN has access instead of a budget.')

  await hand.press(at.scene('One group'))
  for (const name of ['Messages are sealed', 'Members seal their copies', 'Members have long phone codes']) await hand.press(at.seal(name))
  await both('“The copy of the one member who forgot to seal it”')
  await hand.press(at.seal('Nobody forgets'))
  await both('“Join under another name”')
  await hand.slide(at.members, 9)
  await expect(page.getByText('Of 1,000 members, one is enough for all')).toBeVisible()
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

test('on a phone the tree is a list, and the list tells what the drawing does', async ({ page }) => {
  const at = lab(page)
  await start(page, `${LAB}#v1;watcher=federal;on=sealed;many=1000`)
  await expect(at.drawn).toBeVisible()
  const drawn = await at.drawn.locator('g.lit text:not(.cost)').allTextContents()
  expect(drawn).toEqual(['Ask for the copy in the cloud', 'The provider opens it'])
  await expect(at.drawn.locator('g.cut')).toHaveCount(3)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(at.drawn).toBeHidden()
  await expect(at.outline.locator('.lit > .act')).toHaveText(drawn)
  await expect(at.outline.locator('.cut > .act')).toHaveText(['Ask the provider for stored messages', 'Wiretap', 'Read along at the provider, everybody’s'])
  await expect(at.outline.getByText('The phone in hand')).toBeVisible()
})

test('every figure opens its source, and what is put is reckoned with until it is taken back', async ({ page }) => {
  const at = lab(page)
  await start(page, LAB)
  await at.open('Change the assumptions').click()
  const hours = page.locator('.figures li', { hasText: 'Hours for one court order' })
  await hours.locator('summary').click()
  await expect(hours).toContainText('an assumption')
  await expect(hours.locator('cite')).toHaveText('Assumptions of this site: nobody published a figure that we could find')
  await hours.getByLabel('to', { exact: true }).fill('20')
  await hours.getByLabel('to', { exact: true }).press('Tab')
  await expect(at.seen).toContainText('that is $230 to $1,060.')
  const fee = page.locator('.figures li', { hasText: 'Fee for stored messages' })
  await fee.locator('summary').click()
  await expect(fee.getByRole('link')).toHaveAttribute('href', /gizmodo\.com/)
  await page.getByRole('button', { name: 'Back to the figures as they were' }).click()
  await expect(at.seen).toContainText('that is $230 to $860.')
})

test('the table says what each switch adds', async ({ page }) => {
  const at = lab(page)
  await start(page, `${LAB}#v1;on=sealed`)
  await at.open('What each switch adds').click()
  const row = page.getByRole('row', { name: 'The copy in the cloud is sealed' })
  await expect(row.getByRole('cell')).toHaveText(['$230 to $860', '$292 to $3,100', '$62 to $2,240'])
  await expect(page.getByRole('row', { name: 'A long phone code' }).getByRole('cell').last()).toHaveText('nothing')
})

test('a slider speaks once, when it rests', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await page.evaluate(() => {
    const said: string[] = Object.assign(window, { said: [] }).said
    const live = document.querySelector('.way-in .live .spoken[role=status]')!
    new MutationObserver(() => said.push(live.textContent!)).observe(live, { childList: true, characterData: true, subtree: true })
  })
  await at.many.focus()
  for (let step = 0; step < 18; step += 1) await page.keyboard.press('ArrowRight', { delay: 0 })
  await expect(at.said).toContainText('1,000,000 threads')
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.length, said.join('\n')).toBeLessThan(18)
  expect(said.at(-1)).toContain('1,000,000 threads')
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const state = 'v1;scene=group;watcher=federal;on=sealed,backups;many=1000;set=agent:6000,members:30'
  await start(page, `${LAB}#${state}`)
  const at = lab(page)
  await expect(at.watcher('A federal agency')).toBeChecked()
  await expect(at.seal('Members seal their copies')).toBeChecked()
  await expect(at.members).toHaveAttribute('aria-valuetext', '30 members')
  expect(await pasted(page)).toBe(`${baseURL}${LAB}#${state}`)
})

refusals(LAB, {
  part: 'on=sealed',
  impossible: ['v1;watcher=<img src=x onerror=alert(1)>', 'v1;many=99999999999999999999', 'v1;watcher=nobody'],
  begins: async (page) => {
    await expect(lab(page).seen).toContainText('A detective with a warrant: the cheapest way left is “Ask the provider for stored messages”.')
  },
})

for (const javaScriptEnabled of [true, false]) {
  test(`the still picture and its tables are there ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    await page.getByText('What happened').click()
    const still = page.locator('.way-in .still')
    await expect(still.getByRole('img', { name: 'The ways in, as a tree' })).toBeVisible()
    const acts = still.getByRole('region', { name: 'One message thread' }).first().getByRole('table')
    await expect(acts.getByRole('row', { name: 'Wiretap' }).getByRole('cell')).toHaveText(['$75,160 each In dollars of 2019.', 'a court order for each person', 'Messages are sealed from end to end'])
    const group = still.getByRole('region', { name: 'One group' }).getByRole('table')
    await expect(group.getByRole('row', { name: 'A detective with a warrant' })).toContainText('Ask the provider for stored messages: $230 to $860')
  })
}
