// The lab "One more recipient", as somebody uses it, and its files in the hands of the stock age.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stock } from '../support/age.ts'
import { arrows, finger, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { pasted, refusals } from '../support/links.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'

const LAB = '/en/labs/one-more-recipient'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const live = page.locator('.one-more-recipient .live')
  return {
    choose: (group: string, name: string) => live.getByRole('group', { name: group, exact: true }).getByRole('radio', { name }),
    status: live.getByRole('status').first(),
    lines: live.locator('.stanzas li > span:first-child'),
    opened: (who: string) => live.locator(`.tries td[data-head="${who}"]:not(.closed)`),
    closed: (who: string) => live.locator(`.tries td[data-head="${who}"].closed`),
    tag: live.locator('.tag tbody tr').first().getByRole('cell').last(),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await expect(at.status).toContainText('the key opens 4 of 4')
  await expect(at.lines).toHaveText(['For Bob', 'For the agency', /^For nobody/, /^Closes the header/])
  await expect(at.tag).toContainText('1 key')
  await hand.press(at.choose('And then', 'A thief'))
  await expect(at.status).toContainText('It opens 4 of 4 letters, those of last month too')

  await hand.press(at.choose('Your door', 'Several keys'))
  await expect(at.status).toContainText('it opens 0 of 4. The thief needs 2, out of 2 houses.')
  await expect(at.closed('The thief')).toHaveCount(4)
  await hand.press(at.choose('Keys', 'any 3 of 5'))
  await expect(at.status).toContainText('The thief needs 3')
  await expect(page.getByText('With it go 10 boxes')).toBeVisible()
  await expect(at.tag).toContainText('3 keys')
  await hand.press(at.choose('And then', 'A new government'))
  await expect(at.status).toContainText('All 5 keys lay in one country, so all came under one government. It opens 4 of 4.')

  await hand.press(at.choose('Your door', 'A key for each device'))
  await expect(at.status).toContainText('It opens 2 of 4: all that is on that phone.')
  await expect(at.tag).toContainText('1 key, 1 device')

  await hand.press(at.choose('Your door', 'A silent extra member'))
  await expect(at.status).toContainText('It opens 2 of 4: what was ordered, and from now on whomever it names.')
  await hand.press(at.choose('The letter', 'Carol to Dan, after'))
  await expect(at.lines).toHaveText(['For Dan', 'For the new government', /^For nobody/, /^Closes/])
  await hand.press(at.choose('And then', 'change the app'))
  await expect(at.status).toContainText('opens 1 of 4')

  await hand.press(at.choose('On the way, one byte is swapped', 'in the line that closes'))
  await expect(at.status).toContainText('The receivers open 0 of 4, those with the order 0.')
  await expect(at.closed('Whom it is for')).toHaveCount(4)
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

test.describe('in the hands of the stock age', () => {
  let folder: string
  test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'doors-'))))
  test.afterEach(() => rmSync(folder, { recursive: true }))

  /** Saves what is wanted of all that the lab offers, and says what all of it is called. */
  async function save(page: Page, state: string, wanted = /./): Promise<string[]> {
    await page.goto('about:blank')
    await start(page, `${LAB}#${state}`)
    await page.getByText('The files, to try with the age tool').click()
    const links = page.locator('.files-made a')
    const names = await links.allTextContents()
    for (const [place, name] of names.entries()) {
      if (!wanted.test(name)) continue
      const [download] = await Promise.all([page.waitForEvent('download'), links.nth(place).click()])
      await download.saveAs(join(folder, name))
    }
    return names
  }
  const open = (file: string, ...keys: string[]) => stock(folder, 'age', '-d', ...keys.flatMap((key) => ['-i', `key-${key}.txt`]), file)
  const refuses = (file: string, ...keys: string[]) => {
    try {
      open(file, ...keys)
    } catch (error) {
      return String((error as { stderr: string }).stderr)
    }
    return 'it opened'
  }

  test('one key opens all letters, the neighbours’ too', async ({ page }) => {
    await save(page, 'v1;door=one-key;next=thief')
    expect(open('ordered.age', 'bob')).toBe('The money is under the third bench. Friday, nine.')
    for (const letter of ['before', 'ordered', 'neighbour', 'next']) expect(open(`${letter}.age`, 'door-1')).not.toBe('')
    expect(refuses('neighbour.age', 'bob')).toContain('no identity matched')
    expect(refuses('next.age', 'newcomer')).toContain('no identity matched')
  })

  test('of three keys two open a box, one inside the other, and one opens nothing', async ({ page }) => {
    const names = await save(page, 'v1;door=shared;keys=2-of-3', /^(before|ordered|ordered-box-1-3|key-door-.)\.(age|txt)$/)
    expect(names.filter((name) => name.startsWith('ordered'))).toEqual(['ordered.age', 'ordered-box-1-2.age', 'ordered-box-1-3.age', 'ordered-box-2-3.age'])
    expect(refuses('ordered.age', 'door-1', 'door-2', 'door-3')).toContain('no identity matched')
    expect(refuses('ordered-box-1-3.age', 'door-1')).toContain('no identity matched')
    stock(folder, 'age', '-d', '-i', 'key-door-3.txt', '-o', 'inner.age', 'ordered-box-1-3.age')
    expect(refuses('inner.age', 'door-3')).toContain('no identity matched')
    stock(folder, 'age', '-d', '-i', 'key-door-1.txt', '-o', 'key-once.txt', 'inner.age')
    expect(open('ordered.age', 'once')).toBe('The money is under the third bench. Friday, nine.')
    expect(refuses('before.age', 'once'), 'a key is for one letter').toContain('no identity matched')
  })

  test('the maker’s key opens nothing from the wire, and with the box on the phone all that is on it', async ({ page }) => {
    await save(page, 'v1;door=in-hand')
    for (const letter of ['before', 'ordered', 'neighbour', 'next']) expect(refuses(`${letter}.age`, 'door-1')).toContain('no identity matched')
    stock(folder, 'age', '-d', '-i', 'key-door-1.txt', '-o', 'key-found.txt', 'phone-bob.age')
    expect(open('before.age', 'found')).toBe('Happy birthday! See you at the lake.')
    expect(refuses('neighbour.age', 'found')).toContain('no identity matched')
  })

  test('a silent member opens what was sealed to it and nothing older', async ({ page }) => {
    await save(page, 'v1;door=silent;next=insider')
    expect(open('ordered.age', 'door-1')).toBe('The money is under the third bench. Friday, nine.')
    for (const letter of ['before', 'neighbour', 'next']) expect(refuses(`${letter}.age`, 'door-1')).toContain('no identity matched')
    expect(open('next.age', 'newcomer')).toBe('On Monday I will talk to the newspaper.')
  })

  for (const [swap, forBob, forAgency] of [
    ['line', 'no identity matched', 'bad header MAC'],
    ['seal', 'bad header MAC', 'bad header MAC'],
    ['text', 'failed to decrypt and authenticate payload chunk', 'failed to decrypt and authenticate payload chunk'],
  ] as const) {
    test(`a byte swapped in the ${swap} is refused by the stock age as the page says`, async ({ page }) => {
      await save(page, `v1;door=one-key;swap=${swap}`)
      await expect(lab(page).closed('Whom it is for')).toHaveCount(4)
      const said = swap === 'line' ? 'no line for these keys' : 'it was changed on the way'
      await expect(lab(page).closed('Whom it is for').first()).toContainText(said)
      await expect(lab(page).closed('Those with the order').first()).toContainText('it was changed on the way')
      expect(refuses('ordered.age', 'bob')).toContain(forBob)
      expect(refuses('ordered.age', 'door-1')).toContain(forAgency)
    })
  }

  test('the still letter opens with either of the two keys beside it', () => {
    const example = join(import.meta.dirname, '../../app/src/labs/one_more_recipient')
    const keys = readFileSync(join(example, 'still.txt'), 'utf8').split('\n').filter((line) => line.startsWith('AGE-SECRET-KEY-'))
    expect(keys).toHaveLength(2)
    expect(stock(example, 'age', '-d', '-i', 'still.txt', 'still.age')).toBe('The money is under the third bench. Friday, nine.')
  })
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const state = 'v1;door=shared;keys=3-of-5;next=government;letter=neighbour;swap=text'
  await start(page, `${LAB}#${state}`)
  const at = lab(page)
  await expect(at.choose('Your door', 'Several keys')).toBeChecked()
  await expect(at.choose('Keys', 'any 3 of 5')).toBeChecked()
  await expect(at.choose('And then', 'A new government')).toBeChecked()
  await expect(at.choose('The letter', 'Carol to Dan, this morning')).toBeChecked()
  expect(await pasted(page)).toBe(`${baseURL}${LAB}#${state}`)
})

refusals(LAB, {
  part: 'door=shared',
  impossible: ['v1;door=<img src=x onerror=alert(1)>', 'v1;keys=99999999999999999999-of-3'],
  begins: (page) => expect(lab(page).status).toContainText('the key opens 4 of 4'),
})

for (const javaScriptEnabled of [true, false]) {
  test(`the still letter and the four doors are there ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(LAB)
    await page.getByText('What happened', { exact: true }).click()
    const still = page.locator('.one-more-recipient .still')
    await expect(still.locator('.stanzas span')).toHaveText(['For Bob', 'For the agency', /^Closes the header/])
    await expect(still.getByRole('row', { name: 'What a theft costs' }).getByRole('cell')).toHaveText([
      'One key: every letter since the beginning, unseen.', /^One key: nothing/, /^One key: nothing from afar/, /^The switch/,
    ])
    await expect(still.getByRole('row', { name: 'For it' }).getByRole('link')).toHaveCount(4)
  })
}

for (const [locale, javaScriptEnabled] of [['en', true], ['en', false], ['es', true], ['es', false]] as const) {
  test(`it prints to two sheets at most, ${javaScriptEnabled ? 'as it stands' : 'without JavaScript'} (${locale})`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(`/${locale}/labs/one-more-recipient#v1;door=shared;keys=3-of-5;next=government`)
    if (javaScriptEnabled) await expect(lab(page).status).toContainText('4')
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBeLessThanOrEqual(2)
  })
}

test('in its lesson it starts in the lesson’s own state', async ({ page }) => {
  await visit(page, '/en/lessons/one-key-under-the-doormat')
  await expect(lab(page).status).toContainText('the key opens 4 of 4')
})
