// The lab "Who can see what", as somebody uses it.
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { sheets } from '../support/print.ts'
import { pasted, refusals } from '../support/links.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

/** The lab by the names that people and screen readers have for its parts. */
function lab(page: Page) {
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })
  return {
    http: radio('Read a page over HTTP'),
    https: radio('Read a page over HTTPS'),
    chat: radio('Write to a friend, sealed only as far as the service'),
    endToEnd: radio('Write to a friend, sealed from end to end'),
    direct: radio('As usual, by your provider'),
    vpn: radio('By a VPN'),
    tor: radio('By Tor'),
    off: radio('Off, on both phones'),
    open: radio('On, and the cloud can open it'),
    eyes: page.getByLabel('You look through the eyes of'),
    other: page.getByLabel('They share all they know with'),
    verdict: page.locator('.verdict'),
    bytes: page.locator('.eyes .bytes'),
    status: page.getByRole('status').first(),
    changes: page.locator('.changes'),
    /** What an observer sees: who, whom, what, when. */
    sees: (observer: string) =>
      page.getByRole('row', { name: new RegExp(`^${observer}`) }).locator('td > span').allInnerTexts(),
  }
}

/** Everything that the lab asks one to try. */
async function toTheEnd(page: Page, hand: Hand) {
  const at = lab(page)
  await expect(at.status).toHaveText('4 of 8 read every word; 3 know you, or your internet address, and which site.')
  await hand.pick(at.https)
  await expect(at.status).toContainText('1 of 8 reads every word;')
  await expect(at.changes).toContainText('Less now: Somebody on the same Wi-Fi; The internet provider; A state, at the cable before the service.')
  expect(await at.sees('The internet provider')).toEqual([
    'you: the contract is in your name', 'the name of the site', 'nothing', 'each moment, and how many bytes',
  ])

  await hand.pick(at.vpn)
  await expect(at.changes).toContainText('More now: The VPN company.')
  await expect(at.status).toContainText('1 knows you, or your internet address, and which site.')
  expect((await at.sees('The VPN company')).slice(0, 2)).toEqual(['your internet address: the provider knows whose it is', 'the name of the site'])

  await hand.pick(at.tor)
  await expect(at.status).toContainText('0 know you, or your internet address, and which site.')
  await expect(at.changes).toContainText('Nothing reaches them any more: The VPN company.')
  await hand.choose(at.eyes, 'The first Tor relay')
  await expect(at.verdict).toContainText('That is not both')
  await hand.choose(at.other, 'The last Tor relay')
  await expect(at.verdict).toHaveText(
    'They can compare times and amounts, and will probably match what they see. If so, they know both: who you are, or your internet address, and whom you really reach.',
  )

  await hand.pick(at.direct)
  await hand.pick(at.chat)
  await expect(at.status).toHaveText('1 of 8 reads every word; 1 knows you, or your internet address, and which friend.')
  await expect(at.changes).toHaveText('')
  await hand.pick(at.endToEnd)
  await expect(at.status).toContainText('0 of 8 read every word;')
  expect(await at.sees('The messenger itself')).toEqual([
    'you: it is your account', 'which friend', 'nothing', 'each moment, and how many bytes',
  ])
  await hand.pick(at.open)
  await expect(at.status).toContainText('1 of 8 reads every word;')
  await expect(at.changes).toContainText('More now: Whoever keeps the backup.')
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toContainText('Reading along on the way')
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/who-can-see-what')
  await toTheEnd(page, mouse)
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, '/en/labs/who-can-see-what')
  await toTheEnd(page, keyboard(page))
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, '/en/labs/who-can-see-what')
  await toTheEnd(page, finger)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('in a lesson the lab works as on its own page', async ({ page }) => {
  await visit(page, '/en/lessons/who-can-see-what')
  await toTheEnd(page, mouse)
})

test('the bytes are what the words beside them say', async ({ page }) => {
  await start(page, '/en/labs/who-can-see-what')
  const at = lab(page)
  const text = async () => {
    const bytes = (await at.bytes.innerText()).trim().split(/\s+/).filter((byte) => /^[0-9a-f]{2}$/.test(byte))
    return String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16)))
  }
  await expect(page.locator('.eyes .travelling')).toContainText('GET /appointments/tuesday HTTP/1.1')
  expect(await text()).toBe('GET /appointments/tuesday HTTP/1.1\r\nHost: clinic.example\r\n\r\n')
  await at.https.click()
  await expect(page.locator('.eyes .travelling')).toHaveText('clinic.example')
  await page.getByRole('button', { name: 'Show every byte' }).click()
  expect(await text()).toContain('clinic.example')
  expect(await text()).not.toContain('appointments')
  await at.tor.click()
  await expect(page.locator('.eyes .travelling')).toHaveText('Without a key nothing of this can be read.')
  expect(await text()).not.toContain('clinic')
  const outside = await text()
  await at.eyes.selectOption({ label: 'The first Tor relay' })
  expect(await text()).not.toBe(outside)
})

test('a messenger opens its own seal, and loses nothing by telling whoever has nothing', async ({ page }) => {
  await start(page, '/en/labs/who-can-see-what#v1;doing=end-to-end;eyes=service;with=keeper')
  const at = lab(page)
  await expect(page.locator('.eyes .travelling')).toContainText('to=friend')
  await expect(page.locator('.eyes .travelling')).not.toContainText('clinic')
  await expect(page.locator('.eyes .sees dd')).toHaveText([
    'you: it is your account', 'which friend', 'nothing', 'each moment, and how many bytes',
  ])
  await expect(at.verdict).toContainText('Nothing of this comes by one of them')
  await at.open.click()
  await at.eyes.selectOption({ label: 'Whoever keeps the backup' })
  await expect(page.locator('.eyes .travelling')).toHaveText('to=friend&text=Can you drive me to the clinic on Tuesday?')
  await at.https.click()
  await expect(at.off).toBeChecked()
  await expect(at.off).toBeDisabled()
})

test('a link reproduces a set-up, and the copied one is the same link', async ({ context, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = 'v1;doing=end-to-end;route=tor;backup=open;eyes=first;with=last'
  await start(page, `/en/labs/who-can-see-what#${link}`)
  const at = lab(page)
  for (const chosen of [at.endToEnd, at.tor, at.open]) await expect(chosen).toBeChecked()
  await expect(at.eyes).toHaveValue('first')
  await expect(at.other).toHaveValue('last')
  expect(await pasted(page)).toBe(`${baseURL}/en/labs/who-can-see-what#${link}`)
})

refusals('/en/labs/who-can-see-what', {
  part: 'doing=http',
  impossible: ['v1;doing=<img src=x onerror=alert(1)>'],
  begins: (page) => expect(lab(page).http).toBeChecked(),
})

test('without JavaScript six set-ups are there, and how HTTPS became usual', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/labs/who-can-see-what')
  await page.getByText('What happened').click()
  const table = page.getByRole('region', { name: 'Six set-ups, eight observers' })
  await expect(table.getByRole('row', { name: 'The internet provider' }).getByRole('cell')).toHaveText([
    'reads every word', 'who and whom, no words', 'only part of who and whom', 'only part of who and whom', 'only part of who and whom', 'only part of who and whom',
  ])
  await expect(page.getByRole('img', { name: 'Pages that came over HTTPS' }).filter({ visible: true })).toHaveCount(1)
  await page.getByText('The same as a table').click()
  await expect(page.getByRole('row', { name: 'December 2015' })).toContainText('39.5%')
  await expect(page.getByRole('row', { name: 'February 2020: a billion' })).toContainText('1,000,000,000')
})

for (const [locale, javaScriptEnabled] of [['en', true], ['es', true], ['en', false], ['es', false]] as const) {
  test(`it prints to two sheets (${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto(`/${locale}/labs/who-can-see-what#v1;doing=end-to-end;route=tor;backup=open;eyes=first;with=last`)
    if (javaScriptEnabled) await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
    expect(await sheets(page)).toBeLessThanOrEqual(2)
  })
}

for (const locale of ['en', 'es']) {
  test(`the lab is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/who-can-see-what`)
    const transcript = await Transcript.begin(page, 'lab-who-can-see-what-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    await transcript.note('…')
    for (const choice of ['doing-https', 'route-vpn', 'route-tor', 'route-direct', 'doing-end-to-end', 'backup-open']) {
      await at('radio', choice).click()
      if (choice === 'doing-https') await expect(lab(page).status).toHaveText(/^1 /)
      await transcript.note(word(choice))
    }
    compare(`who-can-see-what.${locale}`, transcript.text)
  })
}
