// Asking for a secret: somebody asks, others reply, and only whoever asked opens what came.
import { randomBytes } from 'node:crypto'
import { Encrypter, identityToRecipient } from 'age-encryption'
import { ask, dressed, leaveRaw, openBag, openReply, parts, press, reply, said, send, spoken, write } from '../support/asks.ts'
import { keyboard } from '../support/hands.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const TEXTS = ['Six.', 'At the mill', 'ñandú 你好', '<b>seven</b>\n & more', 'x'.repeat(20_000)]
const refresh = (page: Page) => page.getByRole('button', { name: 'Look for new replies' }).click()

test('five people reply, a sixth is told that it is full, and the asker opens and deletes', async ({ visitor }) => {
  test.slow()
  const asker = await visitor()
  const asked = await ask(asker, 5)
  await asker.close()
  for (const [at, text] of TEXTS.entries()) {
    const writer = await visitor()
    await start(writer, asked.request)
    await expect(writer.getByText(/^The link takes /)).toContainText(at < 4 ? `${5 - at} more replies` : 'one more reply')
    await expect(writer.locator('.bag li')).toHaveCount(0)
    await writer.getByLabel('Your reply').fill(text)
    await send(writer)
    await expect(said(writer)).toHaveText('Sealed and sent.')
    await expect(writer.getByText('The server holds the sealed bytes now, their SHA-256')).toBeVisible()
    await expect(writer.getByLabel('Your reply')).toBeHidden()
    await writer.close()
  }
  const late = await visitor()
  await start(late, asked.request)
  await expect(said(late)).toHaveText('This link takes no more replies.')
  await expect(late.getByRole('button', { name: 'Seal and send' })).toBeHidden()

  const owner = await visitor()
  await openBag(owner, asked.own, 5)
  await expect(owner).toHaveURL(asked.own.split('#')[0]!)
  for (const [at, text] of TEXTS.entries()) expect(await openReply(owner, at + 1)).toBe(text)
  await expect(owner.getByText('Anybody with the link could have written this.')).toBeVisible()

  await owner.getByRole('button', { name: 'Delete reply 2' }).click()
  await expect(said(owner)).toHaveText('4 replies.')
  await expect(owner.getByRole('heading', { name: 'Your replies' })).toBeFocused()
  expect(await openReply(owner, 2)).toBe(TEXTS[2])
  // A deleted reply makes no room.
  await late.goto('about:blank')
  await start(late, asked.request)
  await expect(said(late)).toHaveText('This link takes no more replies.')
})

test('the asker sees all that the server holds, and nothing in it opens anything', async ({ visitor }) => {
  const { request, own } = await ask(await visitor(), 3)
  await reply(await visitor(), request, 'Six.')
  const owner = await visitor()
  await openBag(owner, own, 1)
  await owner.getByRole('button', { name: 'Show what the server holds' }).click()
  const table = owner.getByRole('region', { name: 'What the server holds about this request' }).getByRole('table')
  await expect(table).toBeVisible()
  const rows = (await table.getByRole('row').allInnerTexts()).slice(1)
  await expect(owner.getByText(`${rows.length} values: that is all that this server holds about the request and its replies.`)).toBeVisible()
  // Six of the request, seven of its reply, three of its one piece.
  expect(rows).toHaveLength(16)
  const all = rows.join('\n')
  expect(all).toContain(parts(own).id)
  expect(all).toMatch(/Replies that it still takes\s+2\n/)
  expect(all).toMatch(/The hour in which the reply came\s+.*:00/)
  for (const secret of [parts(own).secret, parts(request).secret, 'Six.', 'ask-held-']) expect(all).not.toContain(secret)
})

test('everything is deleted after one more question only, and then the link takes nothing', async ({ visitor, alarms }) => {
  const { request, own } = await ask(await visitor())
  await reply(await visitor(), request, 'Six.')
  const owner = await visitor()
  await openBag(owner, own, 1)
  expect(await openReply(owner, 1)).toBe('Six.')
  const all = owner.getByRole('button', { name: 'Delete the request and every reply' })
  await all.click()
  await expect(owner.getByText('Delete all of it?')).toBeFocused()
  await owner.getByRole('button', { name: 'No, keep it' }).click()
  await expect(all).toBeFocused()
  await refresh(owner)
  await expect(said(owner)).toHaveText('One reply.')

  const writer = await visitor()
  await write(writer, request, 'Too late.')
  await all.click()
  await owner.getByRole('button', { name: 'Yes, delete all of it' }).click()
  await expect(said(owner)).toHaveText('Deleted: the request and all its replies.')
  await expect(owner.getByRole('heading', { name: 'Your replies' })).toBeFocused()
  await expect(owner.locator('.bag li')).toHaveCount(0)
  await expect(owner.getByLabel('The reply', { exact: true })).toBeHidden()
  await expect(owner.getByRole('button', { name: 'Look for new replies' })).toBeHidden()

  alarms.foresee(/status of 404/)
  await send(writer)
  await expect(said(writer)).toContainText('There is nothing here to reply to.')
  await expect(writer.getByLabel('Your reply')).toHaveValue('Too late.')
  await owner.goto('about:blank')
  await start(owner, own)
  await expect(said(owner)).toContainText('There is nothing here. The link is not whole, it was never made here, it has run out, or it was taken back.')
})

test('who has the request link alone, or makes a token up, lists, fetches and deletes nothing', async ({ visitor, request: http }) => {
  const { request, own } = await ask(await visitor())
  await reply(await visitor(), request, 'Six.')
  const { id, secret } = parts(request)
  const owner = await visitor()
  const shown = owner.waitForRequest(/\/replies$/)
  await openBag(owner, own, 1)
  const authorization = (await shown).headers()['authorization']!
  expect(authorization).not.toContain(parts(own).secret)
  const [held] = (await (await http.get(`/api/asks/${id}/replies`, { headers: { authorization } })).json()).replies

  const made = [undefined, '', 'Bearer', `Bearer ${secret}`, `Bearer ${parts(own).secret}`, `Bearer ${'A'.repeat(43)}`, `Bearer ${randomBytes(32).toString('base64url')}`]
  const answers = new Set<string>()
  for (const token of made) {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: token }
    for (const path of ['/replies', `/replies/${held.id}`, '/disclosure']) {
      const answer = await http.get(`/api/asks/${id}${path}`, { headers })
      expect(answer.status(), `${token} ${path}`).toBe(404)
      answers.add(await answer.text())
    }
    for (const path of ['', `/replies/${held.id}`]) {
      expect((await http.delete(`/api/asks/${id}${path}`, { headers })).status(), `${token} ${path}`).toBe(404)
    }
  }
  expect((await http.get('/api/asks/AAAAAAAAAAAAAAAAAAAAAA/replies', { headers: { authorization } })).status()).toBe(404)
  expect(answers.size, 'one and the same answer').toBe(1)
  // The control: the right token does.
  expect((await http.get(`/api/asks/${id}/replies/${held.id}`, { headers: { authorization } })).status()).toBe(200)
  await refresh(owner)
  await expect(said(owner)).toHaveText('One reply.')
})

test('a link that is wrong, cut, or of a request that never was gets its sentence', async ({ visitor, alarms }) => {
  const { request, own } = await ask(await visitor())
  const page = await visitor()
  const opens = async (link: string, sentence: string) => {
    await page.goto('about:blank')
    await start(page, link)
    await expect(said(page), link).toContainText(sentence)
    await expect(page.locator('main').getByRole('button'), link).toHaveCount(0)
  }
  const LOST = 'This link has lost its end, or another version of this site made it.'
  for (const link of [request.split('#')[0]!, request.slice(0, -1), own.slice(0, -3), own.replace('#1o.', '#2o.'), `${own}A`]) await opens(link, LOST)
  alarms.foresee(/status of 404/)
  await opens(own.replace(/#.*/, `#1o.${'A'.repeat(43)}`), 'There is nothing here. The link is not whole')
  const never = `/a/${'A'.repeat(22)}#`
  await opens(never + request.split('#')[1], 'There is nothing here to reply to. The link was never made here, has run out, or was taken back.')
  await opens(never + own.split('#')[1], 'There is nothing here. The link is not whole, it was never made here')
  // A root in the request's place is only a recipient that nobody has: no list comes of it.
  await page.goto('about:blank')
  await start(page, request.replace('#1a.', '#1o.'))
  await expect(said(page)).toContainText('There is nothing here. The link is not whole')
})

for (const [code, compare] of [['en', 'compare them by voice'], ['es', 'compárenlas de viva voz']] as const) {
  test(`asker and sender see the same five words (${code})`, async ({ visitor }) => {
    const asked = await ask(await visitor())
    const [writer, owner] = [await visitor(), await visitor()]
    await start(writer, asked.request.replace('#', `?lang=${code}#`))
    await start(owner, asked.own.replace('#', `?lang=${code}#`))
    const words = await spoken(writer)
    expect(await spoken(owner)).toBe(words)
    await expect(owner.getByText(compare)).toBeVisible()
    if (code === 'en') expect(asked.words).toBe(words)
    else expect(words).not.toBe(asked.words)
    // A link that somebody changed on its way says other words.
    const other = await visitor()
    await start(other, asked.request.replace(/#.*/, `?lang=${code}#1a.${randomBytes(32).toString('base64url')}`))
    expect(await spoken(other)).not.toBe(words)
  })
}

test('what is no reply gets a sentence and leaves the others', async ({ visitor, request: http }) => {
  const { request, own } = await ask(await visitor())
  const { id } = parts(request)
  expect(await leaveRaw(http, id, dressed())).toBe(201)
  const owner = await visitor()
  await openBag(owner, own, 1)
  await press(owner, 1)
  await expect(said(owner)).toContainText('Reply 1 does not open. Whoever has the link can leave bytes that were never sealed to you')
  await expect(owner.getByRole('button', { name: 'Open reply 1' })).toBeFocused()

  await reply(await visitor(), request, 'Six.')
  await refresh(owner)
  expect(await openReply(owner, 2)).toBe('Six.')
  await owner.getByText('Show me: open it without this site').click()
  const age = new Encrypter()
  age.addRecipient(await identityToRecipient(await owner.getByLabel('The key of this request').inputValue()))
  expect(await leaveRaw(http, id, Buffer.from(await age.encrypt(Buffer.alloc(8_192, 'a'))))).toBe(201)
  expect(await leaveRaw(http, id, Buffer.from('plain'))).toBe(422)
  await refresh(owner)
  await press(owner, 3)
  await expect(said(owner)).toContainText('Reply 3 opened, but what is inside is not packed as this site packs replies.')
  await expect(owner.locator('textarea:visible, .files a')).toHaveCount(0)
  expect(await openReply(owner, 2)).toBe('Six.')
})

test('an answer that got lost is asked for again: one request, one reply', async ({ visitor, alarms }) => {
  const lose = async (page: Page, path: string) => {
    await page.route(path, async (route) => {
      expect((await route.fetch()).status()).toBe(201)
      await route.abort()
    }, { times: 1 })
  }
  alarms.foresee(/ERR_FAILED/)
  const asker = await visitor()
  await lose(asker, '**/api/asks?*')
  await start(asker, '/en/asks/new')
  await asker.getByLabel('How many replies it takes').fill('2')
  const ids: (string | undefined)[] = []
  asker.on('request', (sent) => sent.method() === 'POST' && ids.push(sent.headers()['legwork-id']))
  await asker.getByRole('button', { name: 'Make the two links' }).click()
  await expect(said(asker)).toHaveText('The server did not answer. Nothing is lost: try again.')
  await asker.getByRole('button', { name: 'Make the two links' }).click()
  const request = asker.getByLabel('The link to give away', { exact: true })
  await expect(request).toBeFocused()
  expect(ids).toEqual([ids[0], ids[0]])

  const writer = await visitor()
  await lose(writer, '**/replies')
  await write(writer, await request.inputValue(), 'Six.')
  await send(writer)
  await expect(said(writer)).toHaveText('The server did not answer. Nothing is lost: try again.')
  await expect(writer.getByLabel('Your reply')).toHaveValue('Six.')
  await send(writer)
  await expect(said(writer)).toHaveText('Sealed and sent.')

  const owner = await visitor()
  await openBag(owner, await asker.getByLabel('Your own link').inputValue(), 1)
  expect(await openReply(owner, 1)).toBe('Six.')
  await writer.getByRole('button', { name: 'Send another' }).click()
  await expect(writer.getByLabel('Your reply')).toBeFocused()
  await expect(writer.getByText('The link takes one more reply')).toBeVisible()
})

test('two who write at once for the last place: one is told, and keeps what they wrote', async ({ visitor, alarms }) => {
  const { request } = await ask(await visitor(), 1)
  const slow = await visitor()
  await write(slow, request, 'Seven.')
  await reply(await visitor(), request, 'Six.')
  alarms.foresee(/status of 409/)
  await send(slow)
  await expect(said(slow)).toContainText('Somebody else took the last place meanwhile')
  await expect(slow.getByLabel('Your reply')).toHaveValue('Seven.')
})

test('with the keyboard alone a request is made, replied to, opened and deleted, and the focus goes along', async ({ visitor }) => {
  const asker = await visitor()
  await start(asker, '/en/asks/new')
  const hand = keyboard(asker)
  await hand.type(asker.getByLabel('How many replies it takes'), '2')
  await hand.press(asker.getByRole('button', { name: 'Make the two links' }))
  const request = asker.getByLabel('The link to give away', { exact: true })
  await expect(request).toBeFocused()

  const writer = await visitor()
  await start(writer, await request.inputValue())
  await keyboard(writer).type(writer.getByLabel('Your reply'), 'Six.')
  await keyboard(writer).press(writer.getByRole('button', { name: 'Seal and send' }))
  await expect(said(writer)).toHaveText('Sealed and sent.')
  await expect(writer.locator('#ask-sent')).toBeFocused()

  await hand.press(asker.getByRole('link', { name: 'Go to your replies' }))
  await expect(said(asker)).toHaveText('One reply.')
  await hand.press(asker.getByRole('button', { name: 'Open reply 1' }))
  await expect(asker.getByRole('heading', { name: 'Reply 1, opened' })).toBeFocused()
  await expect(asker.getByLabel('The reply', { exact: true })).toHaveValue('Six.')
  await hand.press(asker.getByRole('button', { name: 'Delete the request and every reply' }))
  await hand.press(asker.getByRole('button', { name: 'Yes, delete all of it' }))
  await expect(said(asker)).toHaveText('Deleted: the request and all its replies.')
})
