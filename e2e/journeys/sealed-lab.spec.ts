// The lab "Sealed", as somebody uses it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const REFUSED = 'It does not open. A wrong passphrase, or something was changed on its way: nobody can tell which.'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    letter: page.getByLabel('Your letter', { exact: true }),
    yes: button('yes'),
    no: button('no'),
    passphrase: page.getByLabel('Passphrase you both know'),
    padding: page.getByLabel('Padding: hide how long it is'),
    strength: page.getByLabel('How slow a guess is made'),
    seal: button('Seal it'),
    again: button('Write another'),
    bit: page.getByLabel('Bit to flip'),
    flip: button('Flip this bit'),
    flipBack: button('Flip it back'),
    friendPassphrase: page.getByLabel('Passphrase', { exact: true }),
    open: button('Open it'),
    copy: button('Copy the link'),
    status: page.getByRole('status').first(),
    observer: page.locator('.observer'),
    log: page.locator('.observer .log'),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await expect(at.observer).toContainText('Meet me at the library at six.')
  await hand.type(at.letter, 'The blue boat leaves at noon.')
  await expect(at.observer).toContainText('The blue boat leaves at noon.')

  await hand.press(at.seal)
  await expect(at.status).toHaveText('Sealed. 85 bytes travel, and none of your words.')
  await expect(at.observer).not.toContainText('blue boat', { useInnerText: true })
  await expect(at.observer).toContainText('85 bytes, no words')

  await hand.type(at.bit, '333')
  await hand.press(at.flip)
  await expect(at.status).toHaveText('Bit 333 is flipped. Now open it.')
  await expect(at.observer.locator('mark')).toHaveText(/^[0-9a-f]{2}$/)
  await hand.press(at.open)
  await expect(at.status).toHaveText(REFUSED)
  await hand.press(at.flipBack)
  await expect(at.observer.locator('mark')).toHaveCount(0)
  await hand.press(at.open)
  await expect(at.status).toHaveText('It opened. Your friend reads: The blue boat leaves at noon.')

  await hand.type(at.friendPassphrase, 'otter lamp quarrel mind')
  await hand.press(at.open)
  await expect(at.status).toHaveText(REFUSED)
  await hand.type(at.friendPassphrase, 'otter lamp quarrel mint')
  await hand.press(at.open)
  await expect(at.status).toContainText('It opened.')

  for (const answer of [at.yes, at.no]) {
    await hand.press(answer)
    await hand.press(at.seal)
    await expect(at.status).toContainText('Sealed.')
  }
  await hand.press(at.padding)
  for (const answer of [at.yes, at.no]) {
    await hand.press(answer)
    await hand.press(at.seal)
    await expect(at.status).toContainText('Sealed.')
  }
  await expect(at.log.getByRole('listitem')).toHaveText([
    'Letter 5: padded to 256 bytes',
    'Letter 4: padded to 256 bytes',
    'Letter 3: 2 bytes long',
    'Letter 2: 3 bytes long',
    'Letter 1: 29 bytes long',
  ])
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  await toTheEnd(page, keyboard(page))
})

test('the keyboard keeps its place while the worker works', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  const at = lab(page)
  await keyboard(page).press(at.seal)
  await expect(at.status).toContainText('Sealed.')
  await expect(at.seal).toBeFocused()
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, '/en/labs/sealed')
  await toTheEnd(page, finger)
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await page.goto('/en/lessons/sealed-letters')
  await page.locator('#lab-sealed').scrollIntoViewIfNeeded()
  await toTheEnd(page, mouse)
})

test('every byte that travels can be shown, and the table tells the same', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  const at = lab(page)
  await at.seal.click()
  await expect(at.status).toContainText('102 bytes')
  await page.getByRole('button', { name: 'Show every byte' }).click()
  const bytes = (await at.observer.locator('.bytes').innerText()).trim().split(/\s+/)
  expect(bytes).toHaveLength(102)
  await page.getByText('The same as a table').click()
  const rows = await at.observer.getByRole('table').getByRole('row').allInnerTexts()
  expect(rows.map((row) => row.split('\t').slice(0, 3))).toEqual([
    ['Part', 'Bytes', 'Starts with'],
    ['Salt', '16', bytes.slice(0, 4).join(' ')],
    ['Nonce', '24', bytes.slice(16, 20).join(' ')],
    ['Ciphertext', '46', bytes.slice(40, 44).join(' ')],
    ['Tag', '16', bytes.slice(86, 90).join(' ')],
  ])
})

test('the same letter, sealed twice, looks different', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  const at = lab(page)
  const seen = new Set<string>()
  for (const letter of ['Letter 1', 'Letter 2']) {
    await at.seal.click()
    await expect(at.log).toContainText(letter)
    seen.add(await at.observer.locator('.bytes').innerText())
  }
  expect(seen.size).toBe(2)
})

test('an empty passphrase is refused with a sentence', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  const at = lab(page)
  await at.passphrase.fill('   ')
  await at.seal.click()
  await expect(at.status).toHaveText('The passphrase is empty. Type a few words.')
})

test('sealing can be stopped', async ({ page }) => {
  // The worker never gets ready, so there is something to stop.
  await page.route('**/sealer_bg.wasm', () => {})
  await start(page, '/en/labs/sealed')
  const at = lab(page)
  await at.seal.click()
  await expect(at.seal).toBeDisabled()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(at.status).toHaveText('Not sealed yet: the provider reads along.')
  await page.unroute('**/sealer_bg.wasm')
  await at.seal.click()
  await expect(at.status).toContainText('Sealed.')
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await start(page, '/en/labs/sealed#v1;letter=yes;padding=on;strength=phone')
  const at = lab(page)
  await expect(at.letter).toHaveValue('yes')
  await expect(at.padding).toBeChecked()
  await expect(at.strength).toHaveValue('phone')
  await at.letter.fill('My own words stay out of links.')
  await at.copy.click()
  await expect(page.getByText('The link is copied. It holds the set-up, not what you wrote.')).toBeVisible()
  await at.letter.press('ControlOrMeta+A')
  await at.letter.press('ControlOrMeta+V')
  await expect(at.letter).toHaveValue(`${baseURL}/en/labs/sealed#v1;letter=yes;padding=on;strength=phone`)
})

refusals('/en/labs/sealed', {
  part: 'letter=yes',
  impossible: ['v1;letter=<img src=x onerror=alert(1)>'],
  begins: async (page) => {
    await expect(lab(page).letter).toHaveValue('Meet me at the library at six. Bring the list.')
  },
})
