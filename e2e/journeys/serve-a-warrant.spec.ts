// The lab "Serve a warrant", as somebody uses it: the note and the answers are this server's own.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { arrows, finger, mouse, type Hand } from '../support/hands.ts'
import { binary, serve } from '../support/server.ts'
import { sheets } from '../support/print.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'

const LAB = '/en/labs/serve-a-warrant'
const PAPERS = ['Subpoena', 'Court order for records', 'Search warrant', 'Pen register', 'Wiretap order', 'Serve this person another page']

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  return {
    text: page.getByLabel('Your note', { exact: true }),
    leave: page.getByRole('button', { name: 'Seal it and leave it here' }),
    back: page.getByRole('button', { name: 'Take the note back' }),
    another: page.getByRole('button', { name: 'Leave another' }),
    friend: page.getByRole('link', { name: 'Open it as your friend would' }),
    paper: (name: string) => page.getByRole('radio', { name, exact: true }),
    serve: page.getByRole('button', { name: 'Serve it on this server' }),
    said: page.locator('.serve-a-warrant .live .status[role=status]'),
    given: page.getByRole('region', { name: /^● Handed over/ }).getByRole('table'),
    kept: page.locator('.serve-a-warrant summary', { hasText: 'Not reached' }),
    brought: page.getByRole('region', { name: 'What each paper brought' }).getByRole('table'),
    others: page.locator('.live').getByRole('region', { name: 'What others hold' }).getByRole('table'),
  }
}

/** Everything that the lab asks one to try, to its price tag. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  const served = async (name: string, says: string) => {
    await hand.press(at.paper(name))
    await hand.press(at.serve)
    await expect(at.said).toContainText(says)
  }
  await expect(at.said).toHaveText('No note is left yet.')
  await hand.type(at.text, 'Six o’clock.')
  await hand.press(at.leave)
  await expect(at.said).toHaveText('A sealed note was left with this server. On the table: Subpoena.')
  await hand.press(at.serve)
  await expect(at.said).toHaveText('Subpoena: this server holds 16 values and has to hand over 3. Your words are not among them.')
  await served('Court order for records', '16 values and has to hand over 15. Your words are not among them.')
  await served('Search warrant', '16 values and has to hand over 16. The sealed bytes are among them.')
  await expect(at.given.getByRole('row', { name: 'The piece itself' })).toContainText(/^The piece itself; only its length is shown8\d{3} bytes$/)
  await served('Pen register', 'Of the 16 stored values it asks for none.')
  await served('Wiretap order', 'Of the 16 stored values it asks for none.')

  const [friend] = await Promise.all([page.context().waitForEvent('page'), hand.press(at.friend)])
  await expect(friend.locator('leptos-island')).toHaveAttribute('data-ready', '')
  await friend.getByRole('button', { name: 'Open the note' }).click()
  await expect(friend.getByLabel('The note', { exact: true })).toHaveValue('Six o’clock.')
  await friend.close()
  await served('Search warrant', 'this server holds 5 values and has to hand over 5. The sealed bytes are gone. What is left is a stub.')

  await served('Serve this person another page', 'Of the 5 stored values it needs none.')
  await expect(page.getByText('Open a note that was sealed before and is not opened again.')).toBeVisible()
  await expect(at.brought.locator('tbody tr')).toHaveCount(PAPERS.length + 1)
  await expect(at.brought.getByRole('row', { name: /^Search warrant/ })).toHaveText([/^Search warrant16 of 16yes/, /^Search warrant, once the note was gone5 of 5no/])
  await expect(at.brought.getByRole('row', { name: 'Serve this person another page' })).toContainText('only what is written or opened later')
  await expect(page.locator('aside.tag')).toContainText('1 warrant for a device')
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, LAB)
  await toTheEnd(page, mouse)
})

test('an answer stays until the next paper is served', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await at.leave.click()
  await at.serve.click()
  await expect(at.given.locator('tbody tr')).toHaveCount(3)
  await at.paper('Search warrant').click()
  await expect(at.said).toHaveText('A sealed note was left with this server. On the table: Search warrant.')
  await expect(page.getByText('Served: Subpoena')).toBeVisible()
  await expect(at.given.locator('tbody tr')).toHaveCount(3)
})

test('a button that goes away hands the focus to the next', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await at.leave.focus()
  for (const next of [at.back, at.another, at.leave]) {
    await page.keyboard.press('Enter')
    await expect(next).toBeFocused()
  }
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

test('what the lab shows is what the operator’s own command prints', async ({ visitor }) => {
  const server = await serve()
  const page = await visitor({ baseURL: server.url })
  await start(page, `${LAB}#v1;paper=warrant`)
  const at = lab(page)
  await at.leave.click()
  await at.serve.click()
  await expect(at.given).toBeVisible()
  const command = await page.getByText('legwork disclose note').textContent()
  const id = /legwork disclose note ([\w-]{22})/.exec(command!)![1]!
  const env = { DATABASE_URL: `sqlite:${join(server.folder, 'legwork.sqlite')}` }
  const { held } = JSON.parse(execFileSync(binary, ['disclose', 'note', id], { env, encoding: 'utf8' }))
  const shown = await at.given.locator('tbody td').allTextContents()
  expect(shown).toHaveLength(held.length)
  for (const [place, { column, kind, value }] of held.entries()) {
    // Of the claim key's hash the sender is told the length alone; times stand as people write them.
    if (column === 'claim') expect(shown[place]).toBe('32 bytes')
    else if (value === null || (kind === 'time' && value === '0')) expect(shown[place]).toBe('nothing')
    else if (kind !== 'time') expect(shown[place], column).toBe(value)
  }
  await server.stop()
})

test('a note of nothing is not left, and a sentence says so', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  await at.text.fill(' ')
  await at.leave.click()
  await expect(at.said).toHaveText('Write something first.')
  await at.text.fill('Six.')
  await at.leave.click()
  await expect(at.said).toContainText('A sealed note was left with this server.')
})

test('a note that is taken back leaves a stub, and another can be left', async ({ page }) => {
  await start(page, `${LAB}#v1;paper=warrant`)
  const at = lab(page)
  await at.leave.click()
  await at.back.click()
  await expect(at.friend).toBeHidden()
  await expect(at.said).toHaveText('The note is gone from this server. On the table: Search warrant. Serve it, and see what is left.')
  await at.serve.click()
  await expect(at.said).toContainText('this server holds 5 values and has to hand over 5. The sealed bytes are gone.')
  await at.another.click()
  await expect(at.said).toHaveText('No note is left yet.')
  await at.leave.click()
  await expect(at.said).toContainText('A sealed note was left with this server.')
})

test('who else holds something is said with whether they have the words', async ({ page }) => {
  await start(page, LAB)
  const at = lab(page)
  const has = (who: string) => at.others.getByRole('row', { name: who }).getByRole('cell').nth(1)
  for (const who of ['This server’s log', 'Whoever rents out', 'A proxy', 'Your internet']) await expect(has(who)).toHaveText('○ no')
  await expect(has('Whoever carried the link')).toHaveText('◐ the key to them')
  for (const who of ['Your device', 'The reader’s device']) await expect(has(who)).toHaveText('● yes')
  await expect(at.others.getByRole('row', { name: 'This server’s log' })).toContainText('timestamp, level, message, method, route, status, duration_ms')
  await page.locator('.live summary', { hasText: 'Signal’s maker' }).click()
  await expect(page.locator('.live').getByRole('row', { name: 'Since when a customer' })).toContainText('when the account was created')
})

test('a server that can’t be reached is said, and asked again', async ({ page, alarms }) => {
  alarms.foresee(/ERR_FAILED|Failed to load/)
  await start(page, LAB)
  const at = lab(page)
  await page.route('**/api/notes?**', (route) => route.abort())
  await at.leave.click()
  await expect(at.said).toHaveText('The server did not answer. Nothing is lost: try again.')
  await page.unroute('**/api/notes?**')
  await at.leave.click()
  await expect(at.said).toContainText('A sealed note was left with this server.')
  await page.route('**/disclosure', (route) => route.abort())
  await at.serve.click()
  await expect(at.said).toHaveText('The server did not answer. Try again.')
  await page.unroute('**/disclosure')
  await at.serve.click()
  await expect(at.said).toContainText('Subpoena: this server holds 16 values')
})

for (const setting of ['LEGWORK_NOTES', 'LEGWORK_CREATE']) {
  test(`where no notes are taken the lab says so, and its papers can be read: ${setting}`, async ({ visitor }) => {
    const host = await serve({ [setting]: 'off' })
    const page = await visitor({ baseURL: host.url })
    await start(page, LAB)
    const at = lab(page)
    await expect(page.getByText('This host takes no notes, so there is none to serve a paper for.')).toBeVisible()
    await expect(at.leave).toHaveCount(0)
    await expect(at.serve).toBeHidden()
    await at.paper('Wiretap order').check()
    await expect(page.locator('.serve-a-warrant .paper')).toContainText('18 U.S.C. § 2518(3)')
    await expect(at.others).toBeVisible()
    await host.stop()
  })
}

test('where a code is needed the lab asks for it', async ({ visitor, alarms }) => {
  const host = await serve({ LEGWORK_CREATE: 'token', LEGWORK_CREATE_TOKENS: 'a-code-of-the-host-for-tests' })
  const page = await visitor({ baseURL: host.url })
  await start(page, LAB)
  const at = lab(page)
  alarms.foresee(/status of 403/)
  await page.getByLabel('The host’s code for new notes').fill('wrong')
  await at.leave.click()
  await expect(at.said).toHaveText('The host’s code is not right.')
  await page.getByLabel('The host’s code for new notes').fill('a-code-of-the-host-for-tests')
  await at.leave.click()
  await expect(at.said).toContainText('A sealed note was left with this server.')
  await host.stop()
})

test('a link reproduces the paper on the table, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await start(page, `${LAB}#v1;paper=pen`)
  const at = lab(page)
  await expect(at.paper('Pen register')).toBeChecked()
  await at.leave.click()
  await expect(at.serve).toBeVisible()
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  await at.another.click()
  await at.text.press('ControlOrMeta+A')
  await at.text.press('ControlOrMeta+V')
  await expect(at.text).toHaveValue(`${baseURL}${LAB}#v1;paper=pen`)
})

refusals(LAB, {
  part: 'paper=pen',
  impossible: ['v1;paper=<img src=x onerror=alert(1)>', 'v1;paper=99999999999999999999'],
  begins: (page) => expect(lab(page).paper('Subpoena')).toBeChecked(),
})

for (const javaScriptEnabled of [true, false]) {
  test(`every value, paper and holder stands in tables ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    await page.getByText('What happened').click()
    const still = page.locator('.still')
    const table = (name: string) => still.getByRole('region', { name }).getByRole('table')
    await expect(table('What this server holds of a note').getByRole('row')).toHaveCount(1 + 24)
    await expect(table('What this server holds of a note').getByRole('row', { name: 'The piece itself' })).toContainText('Search warrant')
    await expect(table('The papers').getByRole('row')).toHaveCount(1 + PAPERS.length)
    await expect(table('What others hold').getByRole('row')).toHaveCount(1 + 7)
    await page.getByText('Sources of this lab').click()
    await expect(page.locator('.happened .sources').getByRole('link')).toHaveCount(8)
  })
}

test('it prints to two sheets, with the answer and without the link’s key, and to two without JavaScript', async ({ visitor }) => {
  const page = await visitor()
  await start(page, `${LAB}#v1;paper=warrant`)
  const at = lab(page)
  await at.leave.click()
  await at.serve.click()
  await expect(at.given).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(at.given).toBeVisible()
  await expect(at.friend).toBeHidden()
  await expect(at.serve).toBeHidden()
  await page.emulateMedia({ media: null })
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.goto(LAB)
  for (const printed of [page, plain]) expect(await sheets(printed)).toBeLessThanOrEqual(2)
})

test('in its lesson the lab runs, with its words and its warning', async ({ page }) => {
  await visit(page, '/en/lessons/who-runs-the-server')
  const at = lab(page)
  await at.leave.click()
  await expect(at.said).toContainText('A sealed note was left with this server.')
  await at.serve.click()
  await expect(at.said).toContainText('Subpoena: this server holds 16 values and has to hand over 3.')
  await at.paper('Serve this person another page').check()
  await page.getByRole('link', { name: 'How to catch it, and when you can’t: what the server sees' }).click()
  await expect(page).toHaveURL(/\/en\/server$/)
})
