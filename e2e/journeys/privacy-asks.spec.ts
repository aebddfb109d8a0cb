// The canary for requests: text, files, their names, and every key that the asker has stay in the browsers.
import { createHmac, hkdfSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { ask, openBag, openReply, parts, reply } from '../support/asks.ts'
import { findIn, nothingKept, phrase } from '../support/canary.ts'
import { find, needle } from '../support/scanner.ts'
import { serve } from '../support/server.ts'
import { expect, test } from '../support/test.ts'
import { wiretap } from '../support/wiretap.ts'

const PHRASE = 'Zwölf papageientaucher "quaken" im kürbisfeld'
const INSIDE = 'Neun zebras "üben" seiltanz.'
const NAME = 'señorita quokka.pdf'

test('what is sent to an asker, and every key of theirs, stays in the browsers', async ({ visitor }) => {
  test.slow()
  const server = await serve({ LEGWORK_NOTES: 'files', LEGWORK_LOG: 'debug' })
  const wire = await wiretap(server.url)
  const asker = await visitor({ baseURL: wire.url })
  const { request, own, words } = await ask(asker)
  const id = Buffer.from(parts(own).id, 'base64url')
  const [root, recipient] = [own, request].map((link) => Buffer.from(parts(link).secret, 'base64url')) as [Buffer, Buffer]
  const derive = (label: string) =>
    Buffer.from(hkdfSync('sha256', root, 'legwork/ask/v1', Buffer.concat([Buffer.from(`${label}\0`), id]), 32))
  const secrets = [
    ...phrase('text', PHRASE), ...phrase('file', INSIDE), ...phrase('name', NAME), ...phrase('words to compare', words),
    needle('root', root), needle('root in the link', parts(own).secret),
    needle('PRK', createHmac('sha256', 'legwork/ask/v1').update(root).digest()),
    needle('key of the identity', derive('age-x25519')),
    needle('recipient', recipient), needle('recipient in the link', parts(request).secret),
  ]
  const owner = needle('owner token', derive('owner').toString('base64url'))
  expect(findIn(server, wire, [...secrets, owner]), 'after asking').toEqual([])

  // Enough for several pieces of a body, with words at its ends.
  const buffer = Buffer.concat([Buffer.from(INSIDE), Buffer.alloc(600_000, 'x'), Buffer.from(INSIDE)])
  const writer = await visitor({ baseURL: wire.url })
  await reply(writer, request, PHRASE, [{ name: NAME, mimeType: 'application/pdf', buffer }])
  const second = await visitor({ baseURL: wire.url })
  await reply(second, request, PHRASE)
  expect(findIn(server, wire, [...secrets, owner]), 'after the replies').toEqual([])

  await openBag(asker, own, 2)
  expect(await openReply(asker, 1)).toBe(PHRASE)
  await expect(asker.locator('.files a')).toHaveText(NAME)
  await asker.getByText('Show me: open it without this site').click()
  const identity = await asker.getByLabel('The key of this request').inputValue()
  secrets.push(needle('age identity', identity), needle('age recipient', await identityToRecipient(identity)))
  await asker.getByRole('button', { name: 'Show what the server holds' }).click()
  await expect(asker.getByRole('table')).toBeVisible()
  expect(await openReply(asker, 2)).toBe(PHRASE)
  await asker.getByRole('button', { name: 'Delete reply 1' }).click()
  await expect(asker.locator('.bag li')).toHaveCount(1)
  expect(findIn(server, wire, secrets), 'after opening').toEqual([])

  // The owner token is shown to the server, which keeps its hash; so the derivation here is the right one.
  expect(find('traffic', wire.record(), [owner])).toEqual(['traffic: owner token, as it is'])
  for (const file of readdirSync(server.folder)) expect(find(file, readFileSync(join(server.folder, file)), [owner])).toEqual([])
  await asker.getByRole('button', { name: 'Delete the request and every reply' }).click()
  await asker.getByRole('button', { name: 'Yes, delete all of it' }).click()
  await expect(asker.locator('.bag li')).toHaveCount(0)
  expect(findIn(server, wire, secrets), 'after deleting').toEqual([])

  // Would it have been found? What the server does get is found in the same way, in what it got, wrote and holds.
  const route = needle('route', '/api/asks/{id}/replies')
  const control = needle('control', PHRASE)
  const controls = Buffer.concat(control.codings.flatMap(([, bytes]) => [bytes, Buffer.from('\n')]))
  expect(findIn(server, wire, [needle('id', id)])).toContainEqual(expect.stringMatching(/^legwork\.sqlite.*: id, as it is$/))
  expect(findIn(server, wire, [route])).toContain('log: route, as it is')
  const headers = { 'legwork-id': 'x', 'content-type': 'application/octet-stream' }
  expect((await asker.request.post(`/api/asks/${parts(own).id}/replies`, { data: controls, headers })).status()).toBeGreaterThanOrEqual(400)
  expect(find('traffic', wire.record(), [control])).toEqual(control.codings.map(([coding]) => `traffic: control, ${coding}`))

  for (const page of [asker, writer, second]) await nothingKept(page)
  wire.stop()
  await server.stop()
})
