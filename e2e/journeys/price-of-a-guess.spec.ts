// The lab "The price of a guess", as somebody uses it.
import { arrows, finger, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { pasted, refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const LAB = '/en/labs/price-of-a-guess'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const live = page.locator('.price-of-a-guess .live')
  return {
    live,
    choose: (name: string) => live.getByRole('radio', { name }),
    slider: (name: string) => live.getByRole('slider', { name, exact: true }),
    seen: live.locator('.status'),
    said: live.locator('.spoken[role=status]'),
    ladder: live.getByRole('region', { name: 'Longer, step by step' }),
    device: live.getByRole('group', { name: 'This device, timed' }),
    open: (name: string) => live.locator('summary', { hasText: name }),
    tag: page.locator('.price-of-a-guess .tag'),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  const both = async (text: string) => {
    await expect(at.seen).toContainText(text)
    await expect(at.said).toContainText(text)
  }
  const tagged = (row: number) => at.tag.locator('tbody tr').nth(row).locator('td strong')

  await both('4 words out of 1,296, kept by Argon2id: one card finds it after 26.8 years on average. Its rent: $79,915.')
  await hand.press(at.choose('MD5'))
  await both('kept by MD5: one card finds it after 9 seconds on average. Its rent: less than a cent.')
  await expect(tagged(1)).toHaveText(['less than a cent', 'less than a cent', 'less than a cent'])

  await hand.press(at.choose('Argon2id'))
  await hand.slide(at.slider('How long it is'), 2)
  await both('3 words out of 1,296, kept by Argon2id: one card finds it after 7.6 days on average. Its rent: $61.66.')
  await hand.slide(at.slider('How long it is'), 4)
  await both('after 34,751 years on average. Its rent: $103.6 million.')
  await hand.slide(at.slider('How long it is'), 3)
  await hand.slide(at.slider('Memory for each guess'), 6)
  await both('after 53.6 years on average. Its rent: $159,831.')

  await hand.press(at.choose('A rack of twelve'))
  await both('twelve cards find it after 4.5 years on average.')
  await hand.press(at.choose('A budget'))
  await hand.slide(at.slider('What they spend'), 1)
  await both('$1,000 of rent pays for 8.8 billion guesses, one chance in 320. To find it takes $159,831 on average.')
  await expect(tagged(0)).toHaveText(['less than a cent', '$159,831', '$50 to $1,500'])
  await expect(tagged(2)).toHaveText(['less than a cent', 'the same again for each of them', 'each phone in hand, one by one'])

  await hand.press(at.choose('A phone’s passcode'))
  await hand.press(at.choose('A PIN'))
  await both('PIN of 6 digits, as a phone’s code: found after 11.1 hours on average, on that phone only.')
  await expect(at.live).toContainText('To try all of them takes 22.2 hours, once its pauses')

  await hand.press(at.device.getByRole('button', { name: 'Time 19 MiB, 2 passes' }))
  await expect(at.device).toContainText(/takes [\d,]+ ms for one guess\. One card makes 8,984 a second/)
  await expect(at.said).toContainText('devices like yours')
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

test('timing says how far it is, and stops when it is told to', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  const count = await at.device.evaluate((device) => {
    const seen: string[] = Object.assign(window, { seen: [] }).seen
    new MutationObserver(() => seen.push(device.textContent!)).observe(device, { childList: true, characterData: true, subtree: true })
    return seen.length
  })
  expect(count).toBe(0)
  await at.device.getByRole('button', { name: 'Time 19 MiB, 2 passes' }).click()
  await expect(at.device).toContainText('ms for one guess')
  const seen = (await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).join('\n')
  for (const round of [1, 2, 3, 4, 5]) expect(seen).toContain(`Argon2id, ${round} of 5.`)

  await at.device.getByRole('button', { name: 'Time 64 MiB, 3 passes' }).click()
  // Both buttons make room for one, and whoever goes on by keyboard stays there.
  await expect(at.device.getByRole('button', { name: 'Stop' })).toBeFocused()
  await at.device.getByRole('button', { name: 'Stop' }).click()
  await expect(at.device.getByRole('button')).toHaveText(['Time 64 MiB, 3 passes', 'Time 19 MiB, 2 passes'])
  await expect(at.device).not.toContainText('ms for one guess')
  // What was stopped starts again.
  await at.device.getByRole('button', { name: 'Time 64 MiB, 3 passes' }).click()
  await expect(at.device).toContainText('One card, measured in 2025, makes 1,667 a second')
})

test('longer secrets, other hashes and every digit stand in tables, and each figure has its source', async ({ page }) => {
  await start(page, `${LAB}#v1;hash=bcrypt;cost=12;secret=letters;length=8`)
  const at = lab(page)
  await expect(at.ladder.getByRole('row', { name: '8 letters and digits ◀ chosen above' })).toBeVisible()
  await expect(at.ladder.getByRole('row').last()).toContainText('longer than the universe is old (13.8 billion years)')
  await at.open('The same secret behind every hash').click()
  const beside = at.live.getByRole('region', { name: 'The same secret, kept otherwise' })
  await expect(beside.getByRole('row', { name: 'MD5' }).getByRole('cell')).toHaveText(['164.1 billion', '11.1 minutes', '$0.06'])
  await expect(beside.getByRole('row', { name: 'bcrypt, cost 12' }).getByRole('cell').first()).toHaveText('1,438')
  await expect(at.live.locator('svg.broad g.bar .value')).toHaveText(['164.1 billion', '288.5 billion', '14,762', '1,438', '7,126', '1,667'])
  await at.open('What one step more does').click()
  await expect(at.live.getByRole('region', { name: 'One step more' }).getByRole('cell')).toHaveText(['cost 12', 'cost 13', '2 times', '719', '$14.3 million'])
  await at.open('Every digit').click()
  await expect(at.live.locator('.exact dd').first()).toHaveText('218,340,105,584,896')
  await at.open('Every figure and its source').click()
  const sources = at.live.locator('.figures > ul > li')
  await expect(sources).toHaveCount(9)
  await expect(sources.locator('> a, > cite')).toHaveCount(9)
  const figures = sources.locator('li')
  await expect(figures).toHaveCount(14)
  for (const figure of await figures.all()) await expect(figure).toContainText(/: .+, 20\d\d\. /)
})

test('there is no field into which somebody could type a secret', async ({ page }) => {
  await start(page, LAB)
  await expect(page.locator('.price-of-a-guess .live').getByRole('textbox')).toHaveCount(0)
  await expect(page.locator('.price-of-a-guess').locator('input:not([type=radio], [type=range]), textarea')).toHaveCount(0)
})

test('a slider speaks once, when it rests', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await at.said.evaluate((live) => {
    const said: string[] = Object.assign(window, { said: [] }).said
    new MutationObserver(() => said.push(live.textContent!)).observe(live, { childList: true, characterData: true, subtree: true })
  })
  await at.slider('How long it is').focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight', { delay: 0 })
  await expect(at.said).toContainText('10 words out of 1,296')
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.length, said.join('\n')).toBeLessThan(6)
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const state = 'v1;hash=argon2id;memory=19;passes=2;secret=digits;length=12;who=budget;budget=1000000'
  await start(page, `${LAB}#${state}`)
  const at = lab(page)
  await expect(at.choose('A budget')).toBeChecked()
  await expect(at.slider('Memory for each guess')).toHaveAttribute('aria-valuetext', '19 MiB')
  await expect(at.seen).toContainText('PIN of 12 digits')
  expect(await pasted(page)).toBe(`${baseURL}${LAB}#${state}`)
})

refusals(LAB, {
  part: 'hash=md5',
  impossible: ['v1;hash=<img src=x onerror=alert(1)>', 'v1;length=99999999999999999999', 'v1;hash=md5;memory=64'],
  begins: (page) => expect(lab(page).seen).toContainText('4 words out of 1,296, kept by Argon2id'),
})

for (const javaScriptEnabled of [true, false]) {
  test(`the still picture and its tables are there ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    await page.getByText('What happened').click()
    const still = page.locator('.price-of-a-guess .still')
    await expect(still.getByRole('img', { name: 'Guesses a second of one card' })).toBeVisible()
    const beside = still.getByRole('region', { name: 'The same secret, kept otherwise' })
    await expect(beside.getByRole('row', { name: 'Argon2id' }).getByRole('cell')).toHaveText(['1,667', '26.8 years', '$79,915'])
    await expect(still).toContainText('PIN of 4 digits, as a phone’s code: found after 6.7 minutes on average')
    await expect(still).toContainText('PIN of 6 digits, as a phone’s code: found after 11.1 hours on average')
  })

  test(`it prints to one or two sheets ${javaScriptEnabled ? 'as it stands' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    if (javaScriptEnabled) await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBeLessThanOrEqual(2)
  })
}

test('the lab stands in its lesson', async ({ page }) => {
  await page.goto('/en/lessons/the-price-of-a-guess')
  const place = page.locator('main .live')
  await place.evaluate((place) => place.scrollIntoView())
  await expect(place.locator('leptos-island')).toHaveAttribute('data-ready', '')
  await lab(page).choose('bcrypt').click()
  await expect(lab(page).seen).toContainText('kept by bcrypt')
})
