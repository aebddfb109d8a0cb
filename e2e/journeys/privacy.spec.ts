// The canary: words and keys that must never reach the server are looked for wherever it could keep them.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { findIn, nothingKept, phrase } from '../support/canary.ts'
import { leave, leaveNote, PASSPHRASE as ON_TOP, parts, readNote, textOf, ways } from '../support/notes.ts'
import { find, needle, type Needle } from '../support/scanner.ts'
import { noteTool, serve } from '../support/server.ts'
import { expect, start, test } from '../support/test.ts'
import { wiretap } from '../support/wiretap.ts'

const PHRASE = 'Zwölf papageientaucher "quaken" im kürbisfeld'
const PASSPHRASE = 'señor tukan verliert neun gummistiefel'
const LETTER = 'Der xylofonist wohnt hinter der çelik-brücke.'

test('what is written, and every key to it, stays in the browser', async ({ visitor, alarms }) => {
  test.slow()
  const server = await serve({ LEGWORK_LOG: 'debug' })
  const wire = await wiretap(server.url)
  const secrets = [...phrase('note', PHRASE), ...phrase('passphrase', PASSPHRASE), ...phrase('letter', LETTER)]

  const findings = (needles: Needle[]) => findIn(server, wire, needles)
  const nothingFound = (step: string) => expect(findings(secrets), step).toEqual([])

  const writer = await visitor({ baseURL: wire.url })
  const link = await leaveNote(writer, PHRASE, 2)
  const { id, secret } = parts(link)
  const ask = (what: string) => execFileSync(noteTool, [what, link], { encoding: 'utf8' }).trim()
  secrets.push(needle('link secret', Buffer.from(secret, 'base64url')), needle('link', secret))
  secrets.push(needle('age identity', ask('identity')), needle('PRK', Buffer.from(ask('prk'), 'hex')))
  nothingFound('after sealing')

  const reader = await visitor({ baseURL: wire.url })
  await start(reader, link)
  nothingFound('after looking')
  await reader.getByRole('link', { name: 'Español' }).click()
  await expect(reader.getByRole('button', { name: 'Abrir la nota' })).toBeVisible()
  nothingFound('after changing the language')
  await reader.getByRole('button', { name: 'Abrir la nota' }).click()
  await expect(reader.getByLabel('La nota', { exact: true })).toHaveValue(PHRASE)
  nothingFound('after opening')

  const last = await visitor({ baseURL: wire.url })
  expect(await readNote(last, link)).toBe(PHRASE)
  expect(await textOf(last)).toBe(PHRASE)
  nothingFound('after the last reading')

  const learner = await visitor({ baseURL: wire.url })
  await start(learner, '/en/labs/sealed')
  await learner.getByLabel('Passphrase you both know').fill(PASSPHRASE)
  await learner.getByLabel('Your letter').fill(LETTER)
  await learner.getByRole('button', { name: 'Seal it' }).click()
  const status = learner.getByRole('status').first()
  await expect(status).toContainText('Sealed.')
  const argon2 = (await learner.locator('.bytes .key').innerText()).replaceAll(' ', '')
  expect(argon2).toMatch(/^[0-9a-f]{64}$/)
  secrets.push(needle('Argon2id key', Buffer.from(argon2, 'hex')))
  await learner.getByRole('button', { name: 'Open it' }).click()
  await expect(status).toContainText(LETTER)
  nothingFound('after the lab')

  for (const page of [writer, reader, last, learner]) await nothingKept(page)

  // Would it have been found? The same search must find what was sent on purpose, in every coding.
  const marker = needle('marker', 'Ein kontrolliertes ñandu "im" hemd')
  const controls = Buffer.concat(marker.codings.flatMap(([, bytes]) => [bytes, Buffer.from('\n')]))
  alarms.foresee(/status of 4\d\d/)
  await learner.evaluate(async ({ header, body }) => {
    await fetch('/api/notes/AAAAAAAAAAAAAAAAAAAAAA/done', { method: 'POST', headers: { 'legwork-id': header }, body: Uint8Array.from(body) })
  }, { header: 'header-marker', body: [...controls] })
  const heard = find('traffic', wire.record(), [marker, needle('header', 'header-marker'), needle('page', 'Write a letter, seal it, and look at it')])
  expect(heard).toEqual([...marker.codings.map(([coding]) => `traffic: marker, ${coding}`), 'traffic: header, as it is', 'traffic: page, as it is'])

  // What the server does keep is found in its files and its log.
  const kept = findings([needle('id', Buffer.from(id, 'base64url')), needle('route', '/api/notes/{id}/claim')])
  expect(kept).toContainEqual(expect.stringMatching(/^legwork\.sqlite.*: id, as it is$/))
  expect(kept).toContain('log: route, as it is')

  // In memory, too, while a call that carries it waits for its end.
  const call = connect(Number(new URL(server.url).port), '127.0.0.1')
  call.write('POST /api/notes/AAAAAAAAAAAAAAAAAAAAAA/done HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: 1024\r\nlegwork-id: header-marker\r\n\r\n')
  call.write('body-marker')
  const sent = [needle('header', 'header-marker'), needle('body', 'body-marker')]
  await expect.poll(() => findings(sent)).toEqual(expect.arrayContaining(['memory: header, as it is', 'memory: body, as it is']))
  call.destroy()
  wire.stop()
  await server.stop()
})

for (const way of ways) {
  test(`text, files, words and every key of a note (${way}) stay in the browser`, async ({ visitor, alarms }) => {
    test.slow()
    const server = await serve({ LEGWORK_NOTES: 'files', LEGWORK_LOG: 'debug' })
    const wire = await wiretap(server.url)
    // Enough for several pieces of a body, with words at its ends.
    const inside = 'Neun zebras "üben" seiltanz.'
    const buffer = Buffer.concat([Buffer.from(inside), Buffer.alloc(600_000, 'x'), Buffer.from(inside)])
    const name = 'señorita quokka.pdf'
    const writer = await visitor({ baseURL: wire.url })
    const note = await leave(writer, PHRASE, { way, reads: 2, files: [{ name, mimeType: 'application/pdf', buffer }] })
    const { id, secret } = parts(note.link)
    const ask = (what: string) => execFileSync(noteTool, [what, note.link, note.secret].filter(Boolean), { encoding: 'utf8' }).trim()
    const owner = note.own.split('#1o.')[1]!
    const secrets = [...phrase('note', PHRASE), ...phrase('file', inside), ...phrase('name', name), needle('age identity', ask('identity')), needle('PRK', Buffer.from(ask('prk'), 'hex'))]
    if (secret) secrets.push(needle('link secret', Buffer.from(secret, 'base64url')), needle('link', secret))
    if (note.secret) secrets.push(...phrase('secret', note.secret), needle('Argon2id key', Buffer.from(ask('stretched'), 'hex')))
    if (way === 'both') expect(note.secret).toBe(ON_TOP)
    expect(findIn(server, wire, [...secrets, needle('owner token', owner)]), 'after sealing').toEqual([])

    const reader = await visitor({ baseURL: wire.url })
    if (way !== 'link') alarms.foresee(/status of 403/)
    if (way !== 'link') {
      await start(reader, note.link)
      await reader.getByLabel('Passphrase', { exact: true }).fill('otter')
      await reader.getByRole('button', { name: 'Open the note' }).click()
      await expect(reader.getByRole('status').first()).toContainText('That is not the passphrase.')
      await reader.goto('about:blank')
    }
    expect(await readNote(reader, note.link, note.secret)).toBe(PHRASE)
    await expect(reader.locator('.files a')).toHaveText(name)
    expect(findIn(server, wire, [...secrets, needle('owner token', owner)]), 'after opening').toEqual([])

    // The owner token is shown to the server, which keeps its hash; nothing else is.
    const sender = await visitor({ baseURL: wire.url })
    await start(sender, note.own)
    await sender.getByRole('button', { name: 'Show what the server holds' }).click()
    await expect(sender.getByRole('table')).toBeVisible()
    expect(findIn(server, wire, secrets), 'after the receipt').toEqual([])
    expect(find('traffic', wire.record(), [needle('owner token', owner)])).toEqual(['traffic: owner token, as it is'])
    for (const file of readdirSync(server.folder)) expect(find(file, readFileSync(join(server.folder, file)), [needle('owner token', owner)])).toEqual([])

    // The control: what the server does get is found in the same way.
    expect(findIn(server, wire, [needle('id', Buffer.from(id, 'base64url'))])).toContainEqual(expect.stringMatching(/^legwork\.sqlite.*: id, as it is$/))
    for (const page of [writer, reader, sender]) await nothingKept(page)
    wire.stop()
    await server.stop()
  })
}
