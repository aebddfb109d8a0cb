// Sealed notes, from one browser to another.
import { keyboard } from '../support/hands.ts'
import { leaveNote, linkOf, parts, readNote, textOf } from '../support/notes.ts'
import { serve } from '../support/server.ts'
import { expect, start, test } from '../support/test.ts'

const TEXT = 'Meet me at six.\n\n  <b>Bring the list</b> & "quotes" \\ ñ 你好 👩‍💻\n'
const NOTHING = 'There is nothing here. The note was never here, has run out, or has been read as often as it was meant to be.'
const ready = (reads: string) => `The note is here. It can be opened ${reads}.`

test('a note for two readers is read twice, and the third visitor learns that there is nothing', async ({ visitor, request, alarms }) => {
  const link = await leaveNote(await visitor(), TEXT, 2)
  const { id } = parts(link)
  const looks = await Promise.all(Array.from({ length: 100 }, () => request.get(`/api/notes/${id}`)))
  for (const look of looks) expect(await look.json()).toMatchObject({ reads_left: 2, needs_link: true })

  // A preview loads the page; so does whoever wants to see first what it is.
  const curious = await visitor()
  await start(curious, link)
  await expect(curious.getByRole('status').first()).toHaveText(ready('2 more times'))
  expect(await (await request.get(`/api/notes/${id}`)).json()).toMatchObject({ reads_left: 2 })

  expect(await readNote(await visitor(), link)).toBe(TEXT)
  const second = await visitor()
  await start(second, link)
  await expect(second.getByRole('status').first()).toHaveText(ready('once more'))
  await second.getByRole('button', { name: 'Open the note' }).click()
  expect(await textOf(second)).toBe(TEXT)

  const third = await visitor()
  alarms.foresee(/status of 404/)
  await start(third, link)
  await expect(third.getByRole('status').first()).toContainText(NOTHING)
  await expect(third.getByRole('button', { name: 'Open the note' })).toBeHidden()
})

test('with the keyboard alone a note is left and opened, and the focus goes to what comes', async ({ visitor }) => {
  const writer = await visitor()
  await start(writer, '/en/notes/new')
  const hand = keyboard(writer)
  await hand.type(writer.getByLabel('Your note'), 'Meet me at six.')
  await hand.type(writer.getByLabel('How many times it may be read'), '3')
  await hand.press(writer.getByRole('button', { name: 'Seal and leave it' }))
  const link = await linkOf(writer)
  await expect(writer.getByLabel('The link that opens it')).toBeFocused()
  await expect(writer.getByText('Good for 3 readings')).toBeVisible()

  const reader = await visitor()
  await start(reader, link)
  await keyboard(reader).press(reader.getByRole('button', { name: 'Open the note' }))
  expect(await textOf(reader)).toBe('Meet me at six.')
  await expect(reader.getByLabel('The note', { exact: true })).toBeFocused()
})

test('never there, malformed and used up are one answer, byte for byte', async ({ visitor, request }) => {
  const link = await leaveNote(await visitor(), TEXT)
  await readNote(await visitor(), link)
  const { id } = parts(link)
  const proofs = { door: 'A'.repeat(43), claim_key: 'A'.repeat(43), claim_token: 'A'.repeat(22) }
  const answers = []
  for (const name of [id, 'A'.repeat(22), 'x', '%00', `${id}A`]) {
    for (const answer of [await request.get(`/api/notes/${name}`), await request.post(`/api/notes/${name}/claim`, { data: proofs })]) {
      const headers = answer.headersArray().filter(({ name }) => name.toLowerCase() !== 'date')
      answers.push({ status: answer.status(), headers, body: await answer.text() })
    }
  }
  expect(answers[0]?.status).toBe(404)
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('the key leaves the address bar and the history as soon as the page is there', async ({ visitor }) => {
  const link = await leaveNote(await visitor(), TEXT)
  const page = await visitor()
  await start(page, link)
  await expect(page).toHaveURL(link.split('#')[0]!)
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  expect(entries.map(({ url }) => url).join(' ')).not.toContain(parts(link).secret)
})

for (const [name, fragment, sentence] of [
  ['a link of another version', '#2k.AAAA', 'This link was made by another version of this site'],
  ['a link that was cut short', '#1k.AAAA', 'This link was made by another version of this site'],
]) {
  test(`${name} gets its sentence, and nobody is asked`, async ({ page }) => {
    const calls: string[] = []
    page.on('request', (request) => request.url().includes('/api/') && calls.push(request.url()))
    await start(page, `/n/AAAAAAAAAAAAAAAAAAAAAA${fragment}`)
    await expect(page.getByRole('status').first()).toContainText(sentence!)
    await expect(page.getByRole('button', { name: 'Open the note' })).toBeHidden()
    expect(calls).toEqual([])
  })
}

test('a link that lost its end gets its sentence', async ({ visitor }) => {
  const link = await leaveNote(await visitor(), TEXT)
  const page = await visitor()
  await start(page, link.split('#')[0]!)
  await expect(page.getByRole('status').first()).toContainText('This link has lost its end.')
  await expect(page.getByRole('button', { name: 'Open the note' })).toBeHidden()
})

test('a note that opens with another link is not this one: nothing is shown', async ({ visitor, alarms }) => {
  const link = await leaveNote(await visitor(), TEXT)
  const page = await visitor()
  await start(page, link.replace(/#.*/, `#1k.${'A'.repeat(43)}`))
  alarms.foresee(/status of 404/)
  await page.getByRole('button', { name: 'Open the note' }).click()
  await expect(page.getByRole('status').first()).toContainText(NOTHING)
  expect(await readNote(await visitor(), link)).toBe(TEXT)
})

test('an answer lost on its way is fetched again without taking a second reading', async ({ visitor, request, alarms }) => {
  const link = await leaveNote(await visitor(), TEXT, 2)
  const page = await visitor()
  await page.route('**/claim', async (route) => {
    // The server hears the claim and answers; the answer doesn't come through.
    expect((await route.fetch()).status()).toBe(200)
    await route.abort()
  }, { times: 1 })
  alarms.foresee(/ERR_FAILED/)
  await start(page, link)
  await page.getByRole('button', { name: 'Open the note' }).click()
  await expect(page.getByRole('status').first()).toHaveText('The server did not answer. Nothing is lost: try again.')
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(await textOf(page)).toBe(TEXT)
  expect(await (await request.get(`/api/notes/${parts(link).id}`)).json()).toMatchObject({ reads_left: 1 })
})

test('a note whose leaving was not acknowledged is left once', async ({ page, request, alarms }) => {
  await page.route('**/api/notes?*', async (route) => {
    expect((await route.fetch()).status()).toBe(201)
    await route.abort()
  }, { times: 1 })
  alarms.foresee(/ERR_FAILED/)
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill(TEXT)
  const ids: (string | undefined)[] = []
  page.on('request', (request) => request.method() === 'POST' && ids.push(request.headers()['legwork-id']))
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(page.getByRole('status').first()).toHaveText('The server did not answer. Nothing is lost: try again.')
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  const { id } = parts(await linkOf(page))
  expect(ids).toEqual([id, id])
  expect(await (await request.get(`/api/notes/${id}`)).json()).toMatchObject({ reads_left: 1 })
})

test('the page in the other language opens the same note', async ({ visitor }) => {
  const link = await leaveNote(await visitor(), TEXT)
  const page = await visitor()
  await start(page, link)
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page).toHaveURL(`${link.split('#')[0]}?lang=es`)
  await page.getByRole('button', { name: 'Abrir la nota' }).click()
  await expect(page.getByLabel('La nota', { exact: true })).toHaveValue(TEXT)
})

test('the page of a note comes in the language of whoever opens it', async ({ visitor, alarms }) => {
  const page = await visitor({ locale: 'es-MX' })
  alarms.foresee(/status of 404/)
  await start(page, '/n/AAAAAAAAAAAAAAAAAAAAAA')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('a text that is too long for a note stays in its field, with a sentence', async ({ page }) => {
  await start(page, '/en/notes/new')
  const text = page.getByLabel('Your note')
  await text.fill('ñ'.repeat(32_001))
  await expect(page.getByText('Too long by 2 bytes')).toBeVisible()
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(page.getByRole('status').first()).toHaveText('That is too large for this server.')
  await expect(text).toHaveValue(/^ñ{32001}$/)
  await text.fill('ñ'.repeat(32_000))
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await linkOf(page)
})

test('a number of readings that is not allowed becomes one that is', async ({ page }) => {
  await start(page, '/en/notes/new')
  const reads = page.getByLabel('How many times it may be read')
  for (const [typed, becomes] of [['0', '1'], ['', '1'], ['9999', await reads.getAttribute('max')], ['3', '3']]) {
    await reads.fill(typed!)
    await page.getByLabel('Your note').click()
    await expect(reads).toHaveValue(becomes!)
  }
})

test('a host that gives out codes takes a note from whoever has one', async ({ visitor, alarms }) => {
  const host = await serve({ LEGWORK_CREATE: 'token', LEGWORK_CREATE_TOKENS: 'a-code-of-this-host another-of-its-codes' })
  const page = await visitor({ baseURL: host.url })
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill(TEXT)
  alarms.foresee(/status of 403/)
  for (const wrong of ['', 'a-code-of-another']) {
    await page.getByLabel('The host’s code for new notes').fill(wrong)
    await page.getByRole('button', { name: 'Seal and leave it' }).click()
    await expect(page.getByRole('status').first()).toHaveText('The host’s code is not right.')
  }
  await page.getByLabel('The host’s code for new notes').fill('another-of-its-codes')
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  const link = await linkOf(page)
  expect(await readNote(await visitor({ baseURL: host.url }), link)).toBe(TEXT)
  await host.stop()
})

test('a host that takes no notes says so, and refuses them', async ({ visitor }) => {
  const host = await serve({ LEGWORK_CREATE: 'off' })
  const page = await visitor({ baseURL: host.url })
  await page.goto('/en/notes/new')
  await expect(page.getByText('This host does not take new notes.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  const answer = await page.request.post('/api/notes?keep_for=1h&reads=1', { data: Buffer.from('age') })
  expect(answer.status()).toBe(403)
  await host.stop()
})
