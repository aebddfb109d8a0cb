// The lab "Whose key is it?", as somebody uses it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, type Locator, type Page } from '../support/test.ts'

const TOLD = 'Three messages, three answers, all of them sealed. But for whom?'
const CAUGHT = 'You noticed: they differ. The server had put its own keys in between and read all of it. It could not make the emoji fit.'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const emoji = (who: string) => page.locator('.side').filter({ hasText: `On ${who}’s screen` }).getByRole('listitem')
  return {
    fetch: button('Get Bob’s key from the server'),
    // The first is Alice's; the other stands beside what the server does to her message.
    send: button('Seal and send').first(),
    sendSo: page.locator('.yours').getByRole('button', { name: 'Seal and send' }),
    compare: button('Compare emoji with Bob'),
    same: button('They are the same'),
    different: button('They are different'),
    again: button('Start again'),
    draft: page.getByLabel('Your message', { exact: true }),
    trick: (name: string) => page.getByRole('radio', { name, exact: true }),
    waits: page.getByLabel('When you compare again: wait for Bob’s keys, then choose its own'),
    server: (name: string) => page.getByRole('radio', { name, exact: true }),
    status: page.getByRole('status').first(),
    observer: page.locator('.observer'),
    log: page.locator('.observer .log').getByRole('listitem'),
    talk: (who: string) => page.locator('.station').filter({ has: page.getByRole('heading', { name: who }) }).locator('.said'),
    emoji,
    names: async (who: string) => (await emoji(who).allInnerTexts()).map((text) => text.split('\n').at(-1)),
  }
}

/** A key, three messages, the emoji. */
async function toTheEmoji(page: Page, hand: Hand) {
  const at = lab(page)
  await hand.press(at.fetch)
  await expect(at.status).toHaveText('You have a key for Bob. Now you can seal.')
  await hand.press(at.send)
  await expect(at.status).toHaveText('Bob reads: Are you there? I have found something out. He answers: I am. What is it?')
  await hand.type(at.draft, 'The blue boat leaves at noon.')
  await hand.press(at.send)
  await expect(at.status).toHaveText('Bob reads: The blue boat leaves at noon. He answers: Who else knows?')
  await hand.press(at.send)
  await expect(at.status).toContainText(TOLD)
  await expect(at.log).toHaveCount(6)
  // Whatever it did, its pane has no word of the talk.
  await expect(at.observer).not.toContainText('blue boat')
  await expect(at.send).toBeDisabled()
  await expect(at.compare).toBeFocused()
  await hand.press(at.compare)
  await expect(at.status).toHaveText('Seven emoji on each screen. Are they the same?')
  await expect(at.emoji('Alice')).toHaveCount(7)
  await expect(at.emoji('Bob')).toHaveCount(7)
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand, choose: Choose = hand.press) {
  const at = lab(page)
  await toTheEmoji(page, hand)
  expect(await at.names('Alice')).not.toEqual(await at.names('Bob'))
  await hand.press(at.different)
  await expect(at.status).toHaveText(CAUGHT)
  await expect(at.observer.locator('.log .plain')).toHaveCount(6)
  await expect(at.observer).toContainText('The blue boat leaves at noon.')

  await choose(at.trick('Change one bit'))
  await hand.press(at.sendSo)
  await expect(at.status).toContainText('One bit was changed, and Bob’s phone refused the whole message.')
  await expect(at.talk('Bob')).toContainText('A message came that does not open.')
  await expect(at.observer.getByRole('heading', { name: 'As it left: opened, sealed anew, then one bit changed' })).toBeVisible()
  await expect(at.observer.locator('.bytes mark')).toHaveText(/^[0-9a-f]{2}$/)
  await hand.type(at.draft, 'I may be late.')
  await choose(at.trick('Write something else'))
  await hand.press(at.send)
  await expect(at.status).toContainText('Bob reads: Not the library. Come to the station at nine, alone.')
  await expect(at.talk('Alice: you')).toContainText('I may be late.')
  await expect(at.talk('Bob')).not.toContainText('I may be late.')
  await expect(at.log.nth(-2)).toContainText('I may be late. and wrote instead: Not the library. Come to the station at nine, alone.')
  await expect(at.observer.getByRole('heading', { name: 'As it left: other words, sealed by the server in Alice’s name' })).toBeVisible()

  await hand.press(at.waits)
  await hand.press(at.compare)
  await expect(at.status).toContainText('Bob’s phone refused.')
  await expect(at.emoji('Alice')).toHaveCount(7)
  await expect(page.getByText('These are not the keys that were promised.')).toBeVisible()

  await choose(at.server('Passes the keys on'))
  await hand.press(at.again)
  await expect(at.status).toHaveText('Nothing is sent yet. First you need Bob’s key.')
  await toTheEmoji(page, hand)
  expect(await at.names('Alice')).toEqual(await at.names('Bob'))
  await hand.press(at.same)
  await expect(at.status).toContainText('Right: they are the same.')
  await expect(page.getByText('This server passes keys on. So it has no key')).toBeVisible()
  await expect(at.observer).not.toContainText('blue boat')
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toContainText('A lie, told live')
}

type Choose = (radio: Locator) => Promise<unknown>

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/whose-key')
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/whose-key')
  await toTheEnd(page, keyboard(page), async (radio) => {
    // Arrows go from one radio button of a group to the next; the tab key does not.
    const group = page.getByRole('group').filter({ has: radio })
    await group.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(radio).toBeChecked()
  })
})

test('whoever judges the emoji stays beside them', async ({ page }) => {
  await start(page, '/en/labs/whose-key')
  const at = lab(page)
  await toTheEmoji(page, keyboard(page))
  await keyboard(page).press(at.different)
  await expect(page.getByRole('region', { name: 'Seven emoji on each screen' })).toBeFocused()
  await expect(at.emoji('Bob').first()).toBeInViewport()
})

test('whoever presses send before comparing is told what comes first', async ({ page }) => {
  await start(page, '/en/labs/whose-key')
  const at = lab(page)
  await toTheEmoji(page, mouse)
  await at.send.click({ force: true })
  await expect(at.status).toHaveText('Nothing leaves before you have said whether the emoji are the same.')
  await at.same.click()
  await expect(at.status).toContainText('Look again: they differ.')
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, '/en/labs/whose-key')
  // What happened stands above what is pressed, and so covers nothing that comes next.
  const [said, pressed] = await Promise.all([lab(page).status.boundingBox(), lab(page).fetch.boundingBox()])
  expect(said!.y + said!.height).toBeLessThanOrEqual(pressed!.y)
  await toTheEnd(page, finger)
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await page.goto('/en/lessons/is-it-really-you')
  await page.locator('#lab-whose-key').scrollIntoViewIfNeeded()
  await toTheEnd(page, mouse)
})

test('of the two sides of a server in between, no bytes are alike; of an honest one, all', async ({ page }) => {
  const at = lab(page)
  for (const [server, verdict] of [['between', at.different], ['honest', at.same]] as const) {
    await page.goto('about:blank')
    await start(page, `/en/labs/whose-key#v1;server=${server}`)
    await toTheEmoji(page, mouse)
    await verdict.click()
    for (const row of [0, 1]) await at.observer.locator(`[data-act=bytes][data-place="${row}"]`).click()
    await expect(at.observer.getByRole('heading', { name: server === 'honest' ? 'As it left: the same bytes' : 'As it left: opened, read, and sealed anew' })).toBeVisible()
    const [came, left] = await at.observer.locator('.bytes').allInnerTexts()
    const keys = await at.observer.locator('.keys code').allInnerTexts()
    expect(came === left, server).toBe(server === 'honest')
    expect(keys[0] === keys[1], server).toBe(server === 'honest')
  }
})

test('without JavaScript the page shows what comes out, and its tag', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/labs/whose-key')
  await page.getByText('What happened').click()
  await expect(page.getByRole('row', { name: 'What the server reads' })).toContainText('Every word, both ways')
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Get Bob|Let a day)/ })).toBeHidden()
})

for (const locale of ['en', 'es']) {
  test(`what was found out is printed on one or two sheets, whatever is said afterwards (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/whose-key`)
    const press = (act: string) => page.locator(`.live [data-act=${act}]:not([aria-disabled=true])`).first().click()
    const sent = page.locator('.log li')
    await press('next')
    for (const n of [2, 4, 6]) {
      await press('next')
      await expect(sent).toHaveCount(n)
    }
    await press('compare')
    await press('different')
    expect(await sheets(page)).toBeLessThanOrEqual(2)
    for (const n of [8, 10, 12]) {
      await press('next')
      await expect(sent).toHaveCount(n)
      expect(await sheets(page)).toBeLessThanOrEqual(2)
    }
  })
}

test('an empty message is not sent, and a sentence says so', async ({ page }) => {
  await start(page, '/en/labs/whose-key')
  const at = lab(page)
  await at.fetch.click()
  await expect(at.status).toHaveText('You have a key for Bob. Now you can seal.')
  await at.draft.fill('  ')
  await at.send.click()
  await expect(at.status).toHaveText('There is nothing to send. Write something first.')
  await expect(at.log).toHaveCount(0)
  await at.draft.fill('Hello.')
  await at.send.click()
  await expect(at.status).toContainText('Bob reads: Hello.')
})

test('a verdict that the emoji don’t bear out is answered', async ({ page }) => {
  const at = lab(page)
  for (const [server, verdict, said] of [
    ['between', at.same, 'Look again: they differ.'], ['honest', at.different, 'Look again: they are the same.'],
  ] as const) {
    await page.goto('about:blank')
    await start(page, `/en/labs/whose-key#v1;server=${server}`)
    await toTheEmoji(page, mouse)
    await verdict.click()
    await expect(at.status).toContainText(said)
  }
})

test('nothing leaves the page while two people talk in it', async ({ page, baseURL }) => {
  await start(page, '/en/labs/whose-key')
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await toTheEmoji(page, mouse)
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/pkg/`))).toEqual([])
  expect(asked.length, 'the worker is loaded on first use').toBeGreaterThan(2)
})

test('a worker that can’t be had gives a sentence, and the lab can be begun anew', async ({ page }) => {
  await page.route('**/ratchet_bg.wasm', (route) => route.abort())
  await start(page, '/en/labs/whose-key')
  const at = lab(page)
  await at.fetch.click()
  await expect(at.status).toContainText('That did not work')
  await page.unroute('**/ratchet_bg.wasm')
  await at.fetch.click()
  await expect(at.status).toHaveText('You have a key for Bob. Now you can seal.')
})

refusals('/en/labs/whose-key', {
  part: 'server=honest',
  impossible: ['v1;server=<img src=x onerror=alert(1)>'],
  begins: (page) => expect(lab(page).log).toHaveCount(0),
})
