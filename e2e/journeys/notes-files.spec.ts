// Notes of files, on a host that takes them: with progress, stopped, gone on with, to the limit.
import { keyboard } from '../support/hands.ts'
import { leave, linkOf, open, parts, press, textOf, ways } from '../support/notes.ts'
import { digest, downloads, file, LIMIT, phone } from '../support/files.ts'
import { serve, type Server } from '../support/server.ts'
import { throttle, watchProgress } from '../support/slow.ts'
import { expect, start, test, type Page } from '../support/test.ts'

let host: Server
test.beforeAll(async () => {
  host = await serve({ LEGWORK_NOTES: 'files' })
})
test.afterAll(() => host.stop())

const look = async (page: Page, link: string) => (await page.request.get(`/api/notes/${parts(link).id}`)).json()

for (const way of ways) {
  test(`files with a text (${way}) come back as they were`, async ({ visitor }) => {
    const files = [file('plan.pdf', 300_000), file('empty', 0), file('ñandú 你好.txt', 65_536)]
    const note = await leave(await visitor({ baseURL: host.url }), 'Meet me at six.', { way, files, reads: 2 })
    const page = await visitor({ baseURL: host.url })
    await open(page, note)
    expect(await textOf(page)).toBe('Meet me at six.')
    expect(await downloads(page)).toEqual(Object.fromEntries(files.map(({ name, buffer }) => [name, digest(buffer)])))
    for (const link of await page.locator('.files a').all()) expect(await link.getAttribute('href')).toMatch(/^blob:/)
  })
}

test('files to the limit go and come on a small phone, and one sees how far they are', async ({ visitor }) => {
  test.slow()
  const files = [file('one.bin', 12_000_000), file('two.bin', 14_000_000), file('three.bin', LIMIT - 26_000_000)]
  const writer = await visitor({ baseURL: host.url, viewport: phone })
  await start(writer, '/en/notes/new')
  const field = writer.locator('input[type=file]')
  await field.setInputFiles([...files, file('one byte', 1)])
  await expect(writer.getByText('4 files, 26.2 MB of 26.2 MB.')).toBeVisible()
  await writer.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(writer.locator('.status:visible')).toHaveText('Together that is too much. Remove something first.')
  await writer.getByRole('button', { name: 'Remove one byte' }).click()
  await expect(writer.getByText('3 files, 26.2 MB of 26.2 MB.')).toBeVisible()

  await throttle(writer, 15)
  const sent = await watchProgress(writer)
  await writer.getByRole('button', { name: 'Seal and leave it' }).click()
  const link = await linkOf(writer)
  // How often the worker is heard of while it seals depends on the machine; the way up is as slow as it was made.
  expect((await sent()).filter((text) => text.endsWith(' of 26.7 MB')).length).toBeGreaterThan(1)
  expect(await writer.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)

  const reader = await visitor({ baseURL: host.url, viewport: phone })
  await start(reader, link)
  await expect(reader.getByText('26.7 MB, sealed, kept until')).toBeVisible()
  await throttle(reader, 15)
  const received = await watchProgress(reader)
  await press(reader, '')
  await expect(reader.locator('.files a')).toHaveCount(3)
  expect((await received()).filter((text) => /^\d+(\.\d)? MB of 26\.7 MB$/.test(text)).length).toBeGreaterThan(2)
  expect(await downloads(reader)).toEqual(Object.fromEntries(files.map(({ name, buffer }) => [name, digest(buffer)])))
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  await expect(reader.getByLabel('The note', { exact: true })).toBeHidden()
})

test('an upload that was stopped goes on as the same note', async ({ visitor, alarms }) => {
  const page = await visitor({ baseURL: host.url })
  const ids: (string | undefined)[] = []
  page.on('request', (request) => request.method() === 'POST' && ids.push(request.headers()['legwork-id']))
  await start(page, '/en/notes/new')
  await page.locator('input[type=file]').setInputFiles([file('plan.pdf', 8_000_000)])
  await throttle(page, 1)
  const sent = await watchProgress(page)
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect.poll(async () => (await sent()).some((text) => /of 8\.\d MB/.test(text))).toBe(true)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.locator('.status:visible')).toContainText('Stopped. The server may have the note already')
  await expect(page.getByRole('button', { name: 'Seal and leave it' })).toBeFocused()
  alarms.foresee(/status of 404/)
  expect(await page.evaluate(async (id) => (await fetch(`/api/notes/${id}`)).status, ids[0])).toBe(404)

  await throttle(page, 0)
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  const { id } = parts(await linkOf(page))
  expect(ids).toEqual([id, id])
})

test('a download that was stopped goes on without taking another reading', async ({ visitor }) => {
  const files = [file('plan.pdf', 8_000_000)]
  const note = await leave(await visitor({ baseURL: host.url }), '', { files, reads: 2 })
  const page = await visitor({ baseURL: host.url })
  await start(page, note.link)
  await throttle(page, 1)
  const received = await watchProgress(page)
  await press(page, '')
  await expect.poll(async () => (await received()).length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.locator('.status:visible')).toContainText('Stopped. The reading is taken, but it is yours')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
  expect(await look(page, note.link)).toMatchObject({ reads_left: 1 })
  await throttle(page, 0)
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(await downloads(page)).toEqual({})
  await expect(page.locator('.files a')).toHaveCount(1)
  expect(await downloads(page)).toEqual({ 'plan.pdf': digest(files[0]!.buffer) })
  expect(await look(page, note.link)).toMatchObject({ reads_left: 1 })
})

test('files are dropped, listed, taken out by keyboard, and the same can come again', async ({ visitor }) => {
  const page = await visitor({ baseURL: host.url })
  // From here on choosers are caught. Listening for one only before the key would race with the key: Chromium takes
  // the order to catch it and the key by different ways.
  page.on('filechooser', (chooser) => void chooser.setFiles([file('plan.txt', 10)]))
  await start(page, '/en/notes/new')
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['six'], 'plan.txt'))
    data.items.add(new File(['seven'], 'list.txt'))
    return data
  })
  // A number that is still being typed stays while files are dropped.
  const reads = page.getByLabel('How many times it may be read')
  await reads.fill('')
  await reads.pressSequentially('3')
  const zone = page.getByRole('button', { name: 'Choose files, or drop them here' })
  await zone.dispatchEvent('dragover', { dataTransfer: dropped })
  await expect(zone).toHaveClass(/over/)
  await zone.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(zone).not.toHaveClass(/over/)
  await expect(reads).toHaveValue('3')
  await expect(page.locator('.files li')).toHaveText([/^plan\.txt\s*3 byte/, /^list\.txt\s*5 byte/])
  await keyboard(page).press(page.getByRole('button', { name: 'Remove plan.txt' }))
  await expect(page.locator('.files bdi')).toHaveText(['list.txt'])
  await expect(zone).toBeFocused()
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('Enter')
    await expect(page.locator('.files li')).toHaveCount(2 + times)
  }
})

test('more files than a note holds get a sentence', async ({ visitor }) => {
  const page = await visitor({ baseURL: host.url })
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill('Meet me at six.')
  await page.locator('input[type=file]').setInputFiles(Array.from({ length: 100 }, (_, at) => file(`${at}`, 1)))
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(page.locator('.status:visible')).toHaveText('No more than 100 files go together; a text counts as one. Remove some first.')
  await page.getByLabel('Your note').fill('')
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await linkOf(page)
})

test('a host that takes texts only offers nothing for files', async ({ page }) => {
  await start(page, '/en/notes/new')
  await expect(page.getByRole('button', { name: 'Choose files, or drop them here' })).toHaveCount(0)
  await expect(page.locator('input[type=file]')).toHaveCount(0)
})
