// What the sender's own link does, and what a reader may delete.
import { leave, open, parts, readNote, textOf, ways } from '../support/notes.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const TEXT = 'Meet me at six.'
const NOTHING = 'There is nothing here.'
const fact = (page: Page, name: string) => page.locator('dt', { hasText: name }).locator('+ dd')
const said = (page: Page) => page.locator('.status:visible')

for (const way of ways) {
  test(`a closed tab’s own link (${way}) tells of the first reading to the hour, and takes the note back`, async ({ visitor, alarms }) => {
    const writer = await visitor()
    const note = await leave(writer, TEXT, { way, reads: 2 })
    await writer.close()

    const owner = await visitor()
    await start(owner, note.own)
    await expect(owner).toHaveURL(note.own.split('#')[0]!)
    await expect(said(owner)).toHaveText('The server has the note. You can take it back.')
    await expect(fact(owner, 'Readings taken')).toHaveText('0')
    await expect(fact(owner, 'First reading')).toHaveText('none yet')
    await expect(owner.getByRole('button', { name: 'Open the note' })).toBeHidden()

    expect(await readNote(await visitor(), note.link, note.secret)).toBe(TEXT)
    await owner.getByRole('button', { name: 'Ask again' }).click()
    await expect(fact(owner, 'Readings taken')).toHaveText('1')
    await expect(fact(owner, 'First reading')).toHaveText(/^in the hour from .*:00/)

    await owner.getByRole('button', { name: 'Take it back' }).click()
    await expect(said(owner)).toContainText('Taken back.')
    const late = await visitor()
    alarms.foresee(/status of 404/)
    await start(late, note.link)
    await expect(said(late)).toContainText(NOTHING)
  })
}

test('a note is taken back while somebody has its last reading: they can’t fetch it again', async ({ visitor, alarms }) => {
  const note = await leave(await visitor(), TEXT)
  const reader = await visitor()
  await reader.route('**/claim', async (route) => {
    expect((await route.fetch()).status()).toBe(200)
    await route.abort()
  }, { times: 1 })
  alarms.foresee(/ERR_FAILED/)
  await open(reader, note)
  await expect(said(reader)).toContainText('The server did not answer.')

  const owner = await visitor()
  await start(owner, note.own)
  await expect(fact(owner, 'Readings taken')).toHaveText('1')
  await owner.getByRole('button', { name: 'Take it back' }).click()
  await expect(said(owner)).toContainText('Taken back.')

  alarms.foresee(/status of 404/)
  await reader.getByRole('button', { name: 'Try again' }).click()
  await expect(said(reader)).toContainText(NOTHING)
})

for (const way of ways) {
  test(`a reader (${way}) deletes the note for everyone, and its sender can see that`, async ({ visitor, alarms }) => {
    const note = await leave(await visitor(), TEXT, { way, reads: 3 })
    const reader = await visitor()
    await open(reader, note)
    expect(await textOf(reader)).toBe(TEXT)
    await reader.getByRole('button', { name: 'Delete it for everyone' }).click()
    await expect(reader.getByText('Deleted for everyone. What is above is only on this page now.')).toBeVisible()
    await expect(reader.getByRole('button', { name: 'Delete it for everyone' })).toBeHidden()
    expect(await textOf(reader)).toBe(TEXT)

    alarms.foresee(/status of 404/)
    const late = await visitor()
    await start(late, note.link)
    await expect(said(late)).toContainText(NOTHING)
    const owner = await visitor()
    await start(owner, note.own)
    await expect(said(owner)).toHaveText('The server no longer has the note.')
    await expect(fact(owner, 'Readings taken')).toHaveText('1')
    await expect(owner.getByRole('button', { name: 'Take it back' })).toBeHidden()
  })
}

test('after the last reading there is nothing left to delete', async ({ visitor }) => {
  const note = await leave(await visitor(), TEXT)
  const reader = await visitor()
  await open(reader, note)
  await expect(reader.getByText('That was the last reading: the server lets go of the sealed bytes.')).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Delete it for everyone' })).toBeHidden()
})

test('the sender sees all that the server holds, and no key is in it', async ({ visitor }) => {
  const note = await leave(await visitor(), TEXT, { way: 'both', reads: 2 })
  await readNote(await visitor(), note.link, note.secret)
  const owner = await visitor()
  await start(owner, note.own)
  await owner.getByRole('button', { name: 'Show what the server holds' }).click()
  const table = owner.getByRole('region', { name: 'What the server holds about this note' }).getByRole('table')
  await expect(table).toBeVisible()
  const rows = await table.getByRole('row').allInnerTexts()
  await expect(owner.getByText(`${rows.length - 1} values: that is all that this server holds about the note.`)).toBeVisible()
  const { id, secret } = parts(note.link)
  expect(rows.join('\n')).toContain(id)
  expect(rows.join('\n')).toMatch(/Readings left\s+1\n/)
  for (const key of [secret, note.own.split('#1o.')[1]!, note.secret, TEXT, 'note-held-']) expect(rows.join('\n')).not.toContain(key)
})

test('an own link that is not whole gets a sentence', async ({ visitor, alarms }) => {
  const { link, own } = await leave(await visitor(), TEXT)
  const page = await visitor()
  alarms.foresee(/status of 404/)
  await start(page, own.replace(/#.*/, `#1o.${'A'.repeat(43)}`))
  await expect(said(page)).toContainText('There is no receipt here.')
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeHidden()
  await page.goto('about:blank')
  await start(page, own.slice(0, -3))
  await expect(said(page)).toContainText('This link was made by another version of this site')
  expect(await readNote(await visitor(), link)).toBe(TEXT)
})
