// The lab "Forty names", as somebody plays it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, type Locator, type Page } from '../support/test.ts'
import { sheets } from '../support/print.ts'

const ADDRESS = '/en/labs/forty-names'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    name: (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) }),
    names: page.getByRole('group', { name: 'The forty names' }).getByRole('checkbox'),
    week: page.locator('#forty-week'),
    all: button('Follow all forty'),
    nobody: button('Follow nobody'),
    end: button('End the week'),
    next: button('The next week'),
    again: button('Play this week again'),
    draw: button('Draw another week'),
    copy: button('Copy the link'),
    counts: page.locator('.counts strong'),
    table: page.getByRole('region', { name: 'The same week, three times' }).getByRole('table'),
    planned: page.locator('.debrief ul').getByRole('listitem'),
    status: page.locator('.status'),
  }
}

/** The rows of a table as people read it. */
const rows = async (table: Locator) => (await table.getByRole('row').allInnerTexts()).map((row) => row.split('\t'))

/** Three weeks with the same forty; in week number 1, three of them plan harm. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await expect(at.week).toHaveText('Week one: on foot')
  await expect(at.all).toBeHidden()
  for (const name of ['Amina Diallo', 'Aylin Demir', 'James Walsh', 'Olu Adeyemi']) await hand.press(at.name(name))
  await expect(at.status).toHaveText('Olu Adeyemi is followed. You follow 4, at most 4. $0 left.')
  await hand.press(at.name('Zoe Taylor'))
  await expect(at.status).toHaveText('The money follows 4, and you follow 4. Let somebody go first.')
  await expect(at.name('Zoe Taylor')).not.toBeChecked()
  await hand.press(at.name('Amina Diallo'))
  await expect(at.status).toContainText('Amina Diallo is let go. You follow 3, at most 4. $42,000 left.')
  await hand.press(at.name('Zoe Taylor'))
  await expect(at.name('Zoe Taylor')).toBeChecked()
  await hand.press(at.end)
  await expect(at.status).toHaveText('The week is over. Harms you missed: 2. People watched for nothing: 3.')
  await expect(at.counts).toHaveText(['2', '3'])

  await hand.press(at.next)
  await expect(at.week).toHaveText('Week two: the golden age')
  await expect(at.names.and(page.locator(':checked'))).toHaveCount(0)
  await hand.press(at.all)
  await expect(at.status).toHaveText('All forty are followed. $140,000 left.')
  await hand.press(at.end)
  await expect(at.counts).toHaveText(['0', '37'])

  await hand.press(at.next)
  await expect(at.week).toHaveText('Week three: everything sealed')
  await expect(page.getByText('Call records: night calls to a number that the unit knows.').first()).toBeVisible()
  await expect(at.all).toBeHidden()
  await hand.press(at.name('Julia Novak'))
  await hand.press(at.name('James Walsh'))
  await hand.press(at.end)
  await expect(at.counts).toHaveText(['1', '0'])
  await expect(at.next).toBeHidden()
  expect(await rows(at.table)).toEqual([
    ['Week', 'Followed', 'Harms stopped', 'Harms you missed', 'People watched for nothing'],
    ['On foot', '4', '1', '2', '3'],
    ['Golden age', '40', '3', '0', '37'],
    ['Sealed', '2', '2', '1', '0'],
  ])
  await expect(at.planned).toHaveText([
    'James Walsh, number 20: a fraud on an old couple’s savings. Stopped: On foot, Golden age, Sealed.',
    'Julia Novak, number 22: a fire in a shop at night. Stopped: Golden age, Sealed.',
    'Leila Karimi, number 25: a break-in at a family’s flat. Stopped: Golden age.',
  ])
}

test('with a mouse, three weeks are played to their end', async ({ page }) => {
  await start(page, ADDRESS)
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, three weeks are played to their end', async ({ page }) => {
  await start(page, ADDRESS)
  await toTheEnd(page, keyboard(page))
})

test('with a finger on a small phone, three weeks are played to their end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, ADDRESS)
  await toTheEnd(page, finger)
})

test('what is left of the money stays in sight on a phone, whoever of the forty one looks at', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, ADDRESS)
  const at = lab(page)
  for (const n of [0, 12, 25, 39]) {
    await at.names.nth(n).scrollIntoViewIfNeeded()
    await expect(at.status).toBeInViewport()
  }
})

test('the keyboard is led to how the week ended, and then to the next', async ({ page }) => {
  await start(page, ADDRESS)
  const at = lab(page)
  await keyboard(page).press(at.end)
  await expect(page.getByRole('heading', { name: 'How it ended' })).toBeFocused()
  await keyboard(page).press(at.next)
  await expect(at.week).toBeFocused()
})

test('each choice is announced once', async ({ page }) => {
  await start(page, ADDRESS)
  const at = lab(page)
  await at.status.evaluate((status) => {
    const said: string[] = Object.assign(window, { said: [] }).said
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true })
  })
  await at.names.nth(2).check()
  await at.names.nth(2).uncheck()
  await expect(at.status).toContainText('is let go')
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    expect.stringContaining('Anna Kowalska is followed.'), expect.stringContaining('Anna Kowalska is let go.'),
  ])
})

test('a link gives the same week with the same choices, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = 'v1;week=17;crews=3;foot=3.9;phone=all;sealed=21;step=5'
  await start(page, `${ADDRESS}#${link}`)
  const at = lab(page)
  await expect(at.table).toBeVisible()
  const [, foot, phone, sealed] = await rows(at.table)
  expect([foot![1], phone![1], sealed![1]]).toEqual(['2', '40', '1'])
  const planned = await at.planned.allInnerTexts()
  await at.copy.click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const elsewhere = await context.newPage()
  await start(elsewhere, '/en/notes/new')
  await elsewhere.getByLabel('Your note').press('ControlOrMeta+V')
  await expect(elsewhere.getByLabel('Your note')).toHaveValue(`${baseURL}${ADDRESS}#${link}`)
  await elsewhere.close()

  await at.again.click()
  await expect(at.week).toHaveText('Week one: on foot')
  await page.getByText('Change the week or the budget').click()
  const number = page.getByLabel('Number of the week')
  await expect(number).toHaveValue('17')
  await expect(page.getByLabel('People the money follows on foot')).toHaveValue('3')
  const tips = await page.locator('.live .forty').innerText()
  await number.fill('18')
  await number.press('Tab')
  await expect(page.locator('.live .forty')).not.toHaveText(tips, { useInnerText: true })
  await number.fill('17')
  await number.press('Tab')
  await expect(page.locator('.live .forty')).toHaveText(tips, { useInnerText: true })
  for (let step = 0; step < 3; step += 1) {
    await at.end.click()
    if (step < 2) await at.next.click()
  }
  const plans = (lines: string[]) => lines.map((line) => line.split('.')[0])
  expect(plans(await at.planned.allInnerTexts())).toEqual(plans(planned))
})

test('another week is drawn by the browser’s own chance', async ({ page }) => {
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      new Uint8Array(array!.buffer, array!.byteOffset, array!.byteLength).fill(1)
      return array
    }
  })
  await start(page, `${ADDRESS}#v1;step=5`)
  const at = lab(page)
  await at.draw.click()
  await expect(at.week).toHaveText('Week one: on foot')
  await page.getByText('Change the week or the budget').click()
  // The bytes 01 01 are 257, and weeks are counted from 1.
  await expect(page.getByLabel('Number of the week')).toHaveValue('258')
})

test('a number that is none changes nothing', async ({ page }) => {
  await start(page, ADDRESS)
  await page.getByText('Change the week or the budget').click()
  const crews = page.getByLabel('People the money follows on foot')
  for (const value of ['0', '21', '-3', '']) {
    await crews.fill(value)
    await crews.press('Tab')
    await expect(crews).toHaveValue('4')
  }
  await crews.fill('1')
  await crews.press('Tab')
  await expect(lab(page).status).toHaveText('You follow nobody yet. The money follows 1 of the forty.')
})

refusals(ADDRESS, {
  part: 'week=1',
  impossible: ['v1;foot=<img src=x onerror=alert(1)>', 'v1;foot=1.2.3.4.5'],
  begins: (page) => expect(lab(page).week).toHaveText('Week one: on foot'),
})

for (const locale of ['en', 'es']) {
  test(`there are forty different names, and each has a tip (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/forty-names`)
    const names = await page.locator('.live .forty .name').allInnerTexts()
    expect(new Set(names).size).toBe(40)
    expect(names.filter((name) => !name.trim())).toEqual([])
    const tips = await page.locator('.live .forty .tip').allInnerTexts()
    expect(tips.filter((tip) => !/^.+: .+[.]$/.test(tip))).toEqual([])
    // Few are said twice.
    expect(new Set(tips).size).toBeGreaterThan(25)
  })

  test(`it is played on paper from two sheets: the forty on one, the outcome on the other (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/forty-names`)
    expect(await sheets(page)).toBe(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.live .forty .name').last()).toBeVisible()
    const [list, outcome] = [await page.locator('.live .forty').boundingBox(), await page.locator('.outcome').boundingBox()]
    expect(outcome!.y).toBeGreaterThan(list!.y + list!.height - 1)
    await expect(page.locator('.outcome').getByRole('listitem')).toHaveCount(3)
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  })

  test(`the three weeks are printed on one or two sheets (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/forty-names#v1;foot=1.2;phone=all;step=5`)
    expect(await sheets(page)).toBeLessThanOrEqual(2)
  })
}

test('without JavaScript the page is the paper version', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(ADDRESS)
  await expect(page.locator('.on-paper .name')).toHaveCount(40)
  await expect(page.locator('.on-paper .name').last()).toBeVisible()
  await expect(page.getByText('Whoever you follow, you find out about for sure').filter({ visible: true })).toHaveCount(1)
  const outcome = page.locator('.on-paper').getByText('James Walsh, number 20: a fraud')
  await expect(outcome).toBeHidden()
  await page.getByText('The outcome: open it when all three weeks are ticked').click()
  await expect(outcome).toBeVisible()
  // The page says of each source how often it is right, and of each price where it is from.
  await expect(page.getByRole('row', { name: 'An unsigned letter 50 45' })).toBeVisible()
  await expect(page.getByText('T-Mobile, by day: $100 (2009)')).toBeVisible()
  expect(await sheets(page)).toBeLessThanOrEqual(2)
})
