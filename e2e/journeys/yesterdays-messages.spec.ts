// The lab "Yesterday's messages", as somebody uses it; what it shows is opened by the stock age.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stock } from '../support/age.ts'
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const TEXTS = ['I have the minutes. They sold the school field.', 'Don’t tell anybody where I got them.', 'Six o’clock, at the library.']

/** What the table says once each of the four ways was tried. */
const ALL = [
  ['3 of 3', '3 of 3', '3 of 3'],
  ['3 of 3', 'nothing', '3 of 3'],
  ['nothing', '3 of 3', '3 of 3'],
  ['nothing', 'nothing', 'nothing'],
]

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  return {
    oneKey: page.getByLabel('one key for all messages (age)'),
    ratchet: page.getByLabel('a new key for each message (Olm’s ratchet)'),
    keeps: page.getByLabel('keeps them'),
    deletes: page.getByLabel('deletes them'),
    lost: page.getByLabel('The second message never arrived'),
    go: page.getByRole('button', { name: 'Let a day go by' }),
    status: page.getByRole('status').first(),
    recorder: page.locator('.observer'),
    tries: page.locator('.observer .tries').first().getByRole('listitem'),
    holder: page.locator('.station').last(),
    rows: async () => {
      const rows = await page.locator('.cells tbody').getByRole('row').all()
      return Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()))
    },
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand, choose: (radio: ReturnType<Page['getByLabel']>) => Promise<unknown>) {
  const at = lab(page)
  await hand.press(at.go)
  await expect(at.status).toHaveText('With the recording and the copied keys, 3 of 3 can be read; with the phone in hand, 3 of 3.')
  await expect(at.tries).toHaveText(TEXTS.map((text) => `It opens: ${text}`))

  await choose(at.deletes)
  await expect(at.status).toHaveText('You chose something else. What you see is from before: let a day go by to try it.')
  await expect(at.tries).toHaveText(TEXTS.map((text) => `It opens: ${text}`))
  await expect(at.recorder.getByText('From your choice before.')).toBeVisible()
  await hand.press(at.go)
  await expect(at.status).toHaveText('With the recording and the copied keys, 3 of 3 can be read. The phone shows nothing any more.')
  await expect(at.holder).toContainText('Nothing. The messages are deleted.')
  await expect(at.holder).toContainText('It opens nothing here, because there is no recording:')
  await expect(at.recorder.getByText('From your choice before.')).toBeHidden()

  await choose(at.ratchet)
  await hand.press(at.go)
  await expect(at.status).toContainText('None of the three can be read')
  await expect(at.tries).toHaveText(TEXTS.map(() => 'It does not open. The key is gone.'))

  await choose(at.keeps)
  await hand.press(at.go)
  await expect(at.status).toHaveText('The recording stays shut. But the phone still shows 3 of 3: the ratchet does nothing about that.')

  expect(await at.rows()).toEqual(ALL)

  await hand.press(at.lost)
  await hand.press(at.go)
  await expect(at.status).toHaveText('With the recording and the copied keys, 1 of 3 can be read; with the phone in hand, 2 of 3.')
  await expect(at.tries.nth(1)).toHaveText(`It opens: ${TEXTS[1]}`)
  // What is on the screen keeps the numbers that the messages had.
  const shown = at.holder.locator('.said').getByRole('listitem')
  await expect(shown).toHaveText([TEXTS[0]!, TEXTS[2]!])
  expect(await shown.evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value))).toEqual([1, 3])
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toContainText('No key left')

  // Each setting of the box keeps its own table.
  expect((await at.rows()).flat().filter((cell) => cell !== 'not tried')).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  await hand.press(at.lost)
  await expect(page.getByText('How many of yesterday’s messages can be read with each', { exact: true })).toBeVisible()
  expect(await at.rows()).toEqual(ALL)
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/yesterdays-messages')
  await toTheEnd(page, mouse, (radio) => radio.click())
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/yesterdays-messages')
  await toTheEnd(page, keyboard(page), async (radio) => {
    // Arrows go from one radio button of a group to the other; the tab key does not.
    const group = page.getByRole('group').filter({ has: radio })
    await group.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(radio).toBeChecked()
  })
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, '/en/labs/yesterdays-messages')
  await toTheEnd(page, finger, (radio) => radio.tap())
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await page.goto('/en/lessons/yesterdays-messages')
  await page.locator('#lab-yesterdays-messages').scrollIntoViewIfNeeded()
  await toTheEnd(page, mouse, (radio) => radio.click())
})

test('without JavaScript the page shows what comes out, and its tag', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/labs/yesterdays-messages')
  await page.getByText('What happened').click()
  await expect(page.getByRole('row', { name: 'Ratchet, kept' }).getByRole('cell')).toHaveText(['nothing', '3 of 3', '3 of 3'])
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Get Bob|Let a day)/ })).toBeHidden()
})

for (const locale of ['en', 'es']) {
  test(`what was tried is printed on one or two sheets (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/yesterdays-messages#v1;key=ratchet`)
    await page.locator('.live [data-act=go]').click()
    await expect(lab(page).tries).toHaveCount(3)
    expect(await sheets(page)).toBeLessThanOrEqual(2)
  })
}

test('after the theft a ratchet heals and one key does not', async ({ page }) => {
  const at = lab(page)
  for (const [key, opened] of [['static', [true, true, true]], ['ratchet', [true, true, false]]] as const) {
    await page.goto('about:blank')
    await start(page, `/en/labs/yesterdays-messages#v1;key=${key}`)
    await at.go.click()
    await at.recorder.getByText('And what is written after the theft?').click()
    const lines = at.recorder.locator('.tries').last().getByRole('listitem')
    await expect(lines).toHaveText(opened.map((opens) => (opens ? /^It opens: / : 'It does not open. The key is gone.')))
  }
})

test('the stock age opens the recording with the key on the phone, and nothing where one byte is another', async ({ page }) => {
  await start(page, '/en/labs/yesterdays-messages')
  const at = lab(page)
  await at.go.click()
  await expect(at.tries).toHaveCount(3)
  await page.getByRole('button', { name: 'Show every byte' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'yesterday-'))
  writeFileSync(join(folder, 'key.txt'), `${(await at.holder.locator('.bytes .key').innerText()).trim()}\n`)
  const open = (bytes: Buffer) => {
    writeFileSync(join(folder, 'message.age'), bytes)
    return stock(folder, 'age', '-d', '-i', 'key.txt', 'message.age')
  }
  for (const [n, text] of TEXTS.entries()) {
    const bytes = Buffer.from((await at.recorder.locator('.bytes .cipher').nth(n).innerText()).replaceAll(/\s/g, ''), 'hex')
    expect(open(bytes)).toBe(text)
    bytes[bytes.length - 1]! ^= 1
    expect(() => open(bytes)).toThrow()
  }
})

refusals('/en/labs/yesterdays-messages', {
  part: 'lost=on',
  impossible: ['v1;key=<img src=x onerror=alert(1)>'],
  begins: (page) => expect(lab(page).tries).toHaveCount(0),
})
