// The canary: words and keys that must never reach the server are looked for wherever it could keep them.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { eachWritable } from '../support/memory.ts'
import { leaveNote, parts, readNote, textOf } from '../support/notes.ts'
import { find, needle, type Needle } from '../support/scanner.ts'
import { noteTool, serve } from '../support/server.ts'
import { expect, start, test, type Page } from '../support/test.ts'
import { wiretap } from '../support/wiretap.ts'

const PHRASE = 'Zwölf papageientaucher "quaken" im kürbisfeld'
const PASSPHRASE = 'señor tukan verliert neun gummistiefel'
const LETTER = 'Der xylofonist wohnt hinter der çelik-brücke.'

/** A phrase as it stands, and its words run together. */
const phrase = (name: string, words: string): Needle[] => [needle(name, words), needle(`${name}, joined`, words.replaceAll(' ', ''))]

test('what is written, and every key to it, stays in the browser', async ({ visitor, alarms }) => {
  test.slow()
  const server = await serve({ LEGWORK_LOG: 'debug' })
  const wire = await wiretap(server.url)
  const secrets = [...phrase('note', PHRASE), ...phrase('passphrase', PASSPHRASE), ...phrase('letter', LETTER)]

  /** Everything the server got, wrote and holds. */
  const findings = (needles: Needle[]) => {
    const found = find('traffic', wire.record(), needles)
    found.push(...find('log', Buffer.from(server.log()), needles))
    for (const file of readdirSync(server.folder)) found.push(...find(file, readFileSync(join(server.folder, file)), needles))
    eachWritable(server.pid, (bytes) => found.push(...find('memory', bytes, needles)))
    return found
  }
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

/** The browser itself keeps nothing for the site either. */
async function nothingKept(page: Page) {
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  const kept = await page.evaluate(async () => ({
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ session: 0, databases: 0, caches: 0, workers: 0 })
}
