// Files in replies, on a host that takes them: with progress, stopped, gone on with, to the limit; on a small phone.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, openBag, openReply, press, reply, said, send, write } from '../support/asks.ts'
import type { Upload } from '../support/notes.ts'
import { digest, downloads, file, LIMIT, phone } from '../support/files.ts'
import { serve, type Server } from '../support/server.ts'
import { throttle, watchProgress } from '../support/slow.ts'
import { expect, test, type Page } from '../support/test.ts'

let host: Server
test.beforeAll(async () => {
  host = await serve({ LEGWORK_NOTES: 'files' })
})
test.afterAll(() => host.stop())

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('five people reply with texts, files or both, and each comes back as it was', async ({ visitor }) => {
  const there = { baseURL: host.url }
  const { request, own } = await ask(await visitor(there), 5)
  const plan = [file('plan.pdf', 300_000), file('empty', 0), file('ñandú 你好.txt', 65_536)]
  const markup = file('<img src=x onerror="document.title=1">', 10)
  const sent: [string, Upload[]][] = [['Six.', []], ['Both.', plan], ['', [file('alone.bin', 70_000)]], ['Markup.', [markup]], ['Last.', []]]
  for (const [text, files] of sent) {
    const writer = await visitor(there)
    await reply(writer, request, text, files)
    await expect(writer.locator('.files li')).toHaveCount(0)
  }
  const owner = await visitor(there)
  await openBag(owner, own, 5)
  for (const [at, [text, files]] of sent.entries()) {
    expect(await openReply(owner, at + 1)).toBe(text)
    const links = owner.locator('.files a:visible')
    await expect(links).toHaveCount(files.length)
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(/^blob:/)
      expect(await link.getAttribute('download')).not.toMatch(/[<>:"|?*/\\]/)
    }
    expect(await downloads(owner)).toEqual(Object.fromEntries(files.map(({ name, buffer }) => [name, digest(buffer)])))
  }
  expect(await owner.locator('main img').count()).toBe(0)
  expect(await owner.title()).not.toBe('1')
})

test('files to the limit go and come on a small phone, and one sees how far they are', async ({ visitor }) => {
  test.slow()
  const there = { baseURL: host.url, viewport: phone }
  const asker = await visitor(there)
  const { request, own } = await ask(asker)
  expect(await width(asker)).toBe(phone.width)
  const writer = await visitor(there)
  const files = [file('one.bin', 12_000_000), file('two.bin', LIMIT - 12_000_000)]
  await write(writer, request, '', [...files, file('one byte', 1)])
  await send(writer)
  await expect(said(writer)).toHaveText('Together that is too much. Remove something first.')
  await writer.getByRole('button', { name: 'Remove one byte' }).click()
  await throttle(writer, 15)
  const sent = await watchProgress(writer)
  await send(writer)
  await expect(said(writer)).toHaveText('Sealed and sent.', { timeout: 60_000 })
  // How often the worker is heard of while it seals depends on the machine; the way up is as slow as it was made.
  expect((await sent()).filter((text) => text.endsWith(' of 26.7 MB')).length).toBeGreaterThan(1)
  expect(await width(writer)).toBe(phone.width)

  const owner = await visitor(there)
  await openBag(owner, own, 1)
  await expect(owner.getByText('Reply 1: 26.7 MB, sealed')).toBeVisible()
  await throttle(owner, 15)
  const received = await watchProgress(owner)
  await openReply(owner, 1)
  expect((await received()).filter((text) => /^\d+(\.\d)? MB of 26\.7 MB$/.test(text)).length).toBeGreaterThan(2)
  await throttle(owner, 0)
  expect(await downloads(owner)).toEqual(Object.fromEntries(files.map(({ name, buffer }) => [name, digest(buffer)])))
  await owner.getByRole('button', { name: 'Show what the server holds' }).click()
  await expect(owner.getByRole('table')).toBeVisible()
  await owner.getByText('Show me: open it without this site').click()
  expect(await width(owner)).toBe(phone.width)
})

test('an upload that was stopped goes on as the same reply, a download that was stopped starts again', async ({ visitor }) => {
  const there = { baseURL: host.url }
  const { request, own } = await ask(await visitor(there))
  const writer = await visitor(there)
  const ids: (string | undefined)[] = []
  writer.on('request', (sent) => sent.method() === 'POST' && ids.push(sent.headers()['legwork-id']))
  const plan = file('plan.pdf', 8_000_000)
  await write(writer, request, '', [plan])
  await throttle(writer, 1)
  const sent = await watchProgress(writer)
  await send(writer)
  await expect.poll(async () => (await sent()).some((text) => /of 8\.\d MB/.test(text))).toBe(true)
  await writer.getByRole('button', { name: 'Stop' }).click()
  await expect(said(writer)).toContainText('Stopped. The server may have the reply already')
  await expect(writer.getByRole('button', { name: 'Seal and send' })).toBeFocused()
  const owner = await visitor(there)
  await openBag(owner, own, 0)

  await throttle(writer, 0)
  await send(writer)
  await expect(said(writer)).toHaveText('Sealed and sent.')
  expect(ids).toEqual([ids[0], ids[0]])

  await owner.getByRole('button', { name: 'Look for new replies' }).click()
  await expect(said(owner)).toHaveText('One reply.')
  await throttle(owner, 1)
  const received = await watchProgress(owner)
  await press(owner, 1)
  await expect.poll(async () => (await received()).length).toBeGreaterThan(0)
  await owner.getByRole('button', { name: 'Stop' }).click()
  await expect(said(owner)).toHaveText('Stopped. Reply 1 is still there.')
  await expect(owner.getByRole('heading', { name: 'Your replies' })).toBeFocused()
  await throttle(owner, 0)
  expect(await openReply(owner, 1)).toBe('')
  expect(await downloads(owner)).toEqual({ 'plan.pdf': digest(plan.buffer) })
})

test('more than the request takes is not sent, whatever the page of the host says', async ({ visitor }) => {
  const there = { baseURL: host.url }
  const { request } = await ask(await visitor(there))
  const writer = await visitor(there)
  await writer.route(/\/api\/asks\/[\w-]{22}$/, async (route) => {
    const state = await (await route.fetch()).json()
    await route.fulfill({ json: { ...state, size_max: 10_000 } })
  })
  const posted: string[] = []
  writer.on('request', (sent) => sent.method() === 'POST' && posted.push(sent.url()))
  await write(writer, request, '', [file('plan.pdf', 20_000)])
  await send(writer)
  await expect(said(writer)).toHaveText('Together that is too much. Remove something first.')
  expect(posted).toEqual([])
})

test('a host that takes texts only offers nothing for files', async ({ visitor }) => {
  const { request } = await ask(await visitor())
  const writer = await visitor()
  await write(writer, request, 'Six.')
  await expect(writer.locator('input[type=file]')).toHaveCount(0)
})

test('a reply with a file opens with age and tar by the key of the request', async ({ visitor }) => {
  const there = { baseURL: host.url }
  const { request, own } = await ask(await visitor(there))
  const plan = file('plan.pdf', 200_000)
  await reply(await visitor(there), request, 'Six.', [plan])
  await reply(await visitor(there), request, 'Seven.')
  const owner = await visitor(there)
  await openBag(owner, own, 2)
  const folder = mkdtempSync(join(tmpdir(), 'legwork-asks-'))
  for (const [number, text] of [[1, 'Six.'], [2, 'Seven.']] as const) {
    await openReply(owner, number)
    const how = owner.getByText('Show me: open it without this site')
    if (number === 1) await how.click()
    const download = owner.waitForEvent('download')
    await owner.getByRole('link', { name: 'note.age' }).click()
    await (await download).saveAs(join(folder, 'note.age'))
    writeFileSync(join(folder, 'key.txt'), await owner.getByLabel('The key of this request').inputValue())
    const commands = await owner.getByLabel('The two commands').inputValue()
    expect(spawnSync('sh', ['-c', `set -e; ${commands}`], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'note/note.txt'), 'utf8')).toBe(text)
    if (number === 1) expect(digest(readFileSync(join(folder, 'note/plan.pdf')))).toBe(digest(plan.buffer))
    else expect(execFileSync('ls', ['note'], { cwd: folder, encoding: 'utf8' })).toBe('note.txt\n')
    rmSync(join(folder, 'note'), { recursive: true })
  }
  rmSync(folder, { recursive: true })
})
