// Every way to open a note: right, wrong, locked, and an answer that got lost.
import { keyboard } from '../support/hands.ts'
import { leave, open, parts, press, textOf, ways } from '../support/notes.ts'
import { expect, start, test } from '../support/test.ts'

const TEXT = 'Meet me at six.\nÑandú, 你好 <b>&'

for (const way of ways) {
  test(`a note (${way}) says before it opens what opening does, and opens`, async ({ visitor, request }) => {
    const note = await leave(await visitor(), TEXT, { way, reads: 2 })
    const page = await visitor()
    await start(page, note.link)
    await expect(page.getByRole('status').first()).toHaveText('The note is here. It can be opened 2 more times.')
    await expect(page.getByText('Opening takes one of the 2 readings that are left, and whoever sent the note can learn')).toBeVisible()
    expect(await (await request.get(`/api/notes/${parts(note.link).id}`)).json()).toMatchObject({ reads_left: 2, needs_link: way !== 'words' })
    await press(page, note.secret)
    expect(await textOf(page)).toBe(TEXT)
    expect(await (await request.get(`/api/notes/${parts(note.link).id}`)).json()).toMatchObject({ reads_left: 1 })
  })

  test(`an answer (${way}) lost on its way is fetched again without another reading`, async ({ visitor, request, alarms }) => {
    const note = await leave(await visitor(), TEXT, { way, reads: 2 })
    const page = await visitor()
    const claims: string[] = []
    await page.route('**/claim', async (route) => {
      claims.push(route.request().postData()!)
      if (claims.length > 1) return route.continue()
      // The server hears the claim and answers; the answer doesn't come through.
      expect((await route.fetch()).status()).toBe(200)
      await route.abort()
    })
    alarms.foresee(/ERR_FAILED/)
    await open(page, note)
    await expect(page.getByRole('status').first()).toHaveText('The server did not answer. Nothing is lost: try again.')
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await textOf(page)).toBe(TEXT)
    expect(claims).toEqual([claims[0], claims[0]])
    expect(await (await request.get(`/api/notes/${parts(note.link).id}`)).json()).toMatchObject({ reads_left: 1 })
  })
}

for (const way of ['both', 'words'] as const) {
  test(`a wrong passphrase (${way}) takes no reading; ten lock the note until a time that the page names`, async ({ visitor, request, alarms }) => {
    test.slow()
    const note = await leave(await visitor(), TEXT, { way, reads: 2 })
    const page = await visitor()
    await start(page, note.link)
    const status = page.getByRole('status').first()
    await press(page, '  ')
    await expect(status).toHaveText('Type the passphrase first.')
    alarms.foresee(/status of 403/)
    for (let left = 9; left > 1; left -= 1) {
      await press(page, `wrong ${left}`)
      await expect(status).toHaveText(`That is not the passphrase. No reading was taken. ${left} more wrong ones lock the note for an hour.`)
    }
    await press(page, 'wrong 1')
    await expect(status).toHaveText('That is not the passphrase. One more wrong one locks the note for an hour.')
    alarms.foresee(/status of 423/)
    const locked = page.waitForResponse((answer) => answer.status() === 423)
    await press(page, 'wrong 0')
    const seconds = Number((await locked).headers()['retry-after'])
    expect(seconds).toBe(3_600)
    // The page looked at its clock between then and now.
    const times = await page.evaluate((seconds) => [0, -60, -120].map((ago) =>
      new Date(Date.now() + (seconds + ago) * 1_000).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })), seconds)
    await expect(status).toContainText(/^Locked after ten wrong passphrases, until /)
    const said = await status.innerText()
    expect(times.some((time) => said.includes(time)), `${said} names one of ${times}`).toBe(true)
    await press(page, note.secret)
    await expect(status).toContainText(/^Locked after ten wrong passphrases, until /)
    expect(await (await request.get(`/api/notes/${parts(note.link).id}`)).json()).toMatchObject({ reads_left: 2 })
  })
}

test('a passphrase opens however it was typed: composed or not, with space around it', async ({ visitor }) => {
  const note = await leave(await visitor(), TEXT, { way: 'both' })
  const page = await visitor()
  await open(page, { ...note, secret: ` ${note.secret.normalize('NFD')}\t` })
  expect(await textOf(page)).toBe(TEXT)
})

test('a small device seals lighter, the link says so, and it can be changed by hand', async ({ visitor }) => {
  const phone = await visitor()
  await phone.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 }))
  expect((await leave(phone, TEXT, { way: 'both' })).link).toContain('#1kp.')

  const desk = await visitor()
  await desk.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 8 }))
  expect((await leave(desk, TEXT, { way: 'both' })).link).toContain('#1kd.')
  await desk.getByRole('button', { name: 'Seal another' }).click()
  await desk.getByLabel('Your note').fill(TEXT)
  await desk.getByLabel('The link and a passphrase of yours').check()
  await desk.getByLabel('Passphrase', { exact: true }).fill('otter')
  await desk.getByLabel('How hard a guess is made').selectOption({ label: 'Lighter: 19 MiB, for old phones' })
  await desk.getByRole('button', { name: 'Seal and leave it' }).click()
  const link = desk.getByLabel('The link that opens it')
  await expect(link).toHaveValue(/#1kp\./)
  await open(await visitor(), { link: await link.inputValue(), secret: 'otter' })
})

test('words are drawn anew on request, six for years, and can’t be typed', async ({ page }) => {
  await start(page, '/en/notes/new')
  await page.getByLabel('Words drawn here').check()
  const words = page.locator('#note-words')
  await expect(words).toHaveText(/^(\S+ ){4}\S+$/)
  await expect(page.getByText('Five words cost them about $100 million')).toBeVisible()
  const first = await words.innerText()
  await page.getByRole('button', { name: 'Draw other words' }).click()
  await expect(words).not.toHaveText(first)
  await page.getByLabel('It must stay closed for years: six words').check()
  await expect(words).toHaveText(/^(\S+ ){5}\S+$/)
  expect(await words.evaluate((element) => element.tagName)).toBe('OUTPUT')
})

test('an address alone of a note that needs its link gets a sentence', async ({ visitor }) => {
  const { link } = await leave(await visitor(), TEXT, { way: 'both' })
  const page = await visitor()
  await start(page, link.split('#')[0]!)
  await expect(page.getByRole('status').first()).toContainText('This link has lost its end.')
  await expect(page.getByRole('button', { name: 'Open the note' })).toBeHidden()
})

test('stopping while the key is worked out takes nothing', async ({ visitor, request }) => {
  const note = await leave(await visitor(), TEXT, { way: 'both' })
  const page = await visitor()
  // A worker that never gets to it.
  await page.addInitScript(() => { Worker.prototype.postMessage = () => {} })
  await open(page, note)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Open the note' })).toBeFocused()
  await expect(page.getByRole('status').first()).toHaveText('The note is here. It can be opened once more.')
  expect(await (await request.get(`/api/notes/${parts(note.link).id}`)).json()).toMatchObject({ reads_left: 1 })
})

test('with the keyboard alone a passphrase is put on top of a link, shown, and typed by the reader', async ({ visitor }) => {
  const writer = await visitor()
  await start(writer, '/en/notes/new')
  const hand = keyboard(writer)
  await hand.type(writer.getByLabel('Your note'), TEXT)
  await hand.press(writer.getByLabel('The link', { exact: true }))
  await writer.keyboard.press('ArrowDown')
  const passphrase = writer.getByLabel('Passphrase', { exact: true })
  await hand.type(passphrase, 'otter')
  await expect(passphrase).toHaveAttribute('type', 'password')
  await hand.press(writer.getByRole('button', { name: 'Show' }))
  await expect(passphrase).toHaveAttribute('type', 'text')
  await hand.press(writer.getByRole('button', { name: 'Seal and leave it' }))
  const link = writer.getByLabel('The link that opens it')
  await expect(link).toBeFocused()

  const reader = await visitor()
  await start(reader, await link.inputValue())
  await keyboard(reader).type(reader.getByLabel('Passphrase', { exact: true }), 'otter')
  await reader.keyboard.press('Enter')
  expect(await textOf(reader)).toBe(TEXT)
  await expect(reader.getByLabel('The note', { exact: true })).toBeFocused()
})
