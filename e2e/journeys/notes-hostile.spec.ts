// Notes whose sender means harm: what is inside is refused whole, or shown as nothing but text.
import { archive, leaveRaw, type Entry } from '../support/handmade.ts'
import { leave, open, readNote, textOf } from '../support/notes.ts'
import { serve } from '../support/server.ts'
import { expect, test, type Page } from '../support/test.ts'

const MARKUP = '<img src=x onerror="document.title=1">'
const file = (name: string | Buffer, type = '0'): Entry => ({ name, type, bytes: Buffer.from('six') })

const REFUSED: [string, Buffer][] = [
  ['a name that leads out of the folder', archive([file('../../x')])],
  ['a name with a folder', archive([file('folder/x')])],
  ['a name with a backslash', archive([file('..\\x')])],
  ['a name that turns its direction', archive([file('invoice\u202efdp.exe')])],
  ['a name with a line break', archive([file('a\nb')])],
  ['a name that is not UTF-8', archive([file(Buffer.from([0xff, 0xfe]))])],
  ['a name that is empty', archive([file('')])],
  ['a folder', archive([file('folder', '5')])],
  ['a symbolic link', archive([file('x', '2')])],
  ['a header of pax, behind a good file', archive([file('good.txt'), file('x', 'x')])],
  ['no archive at all', Buffer.alloc(8_192, 'a')],
  ['something after its end', Buffer.concat([archive([file('x')]).subarray(0, -1), Buffer.from('a')])],
]

for (const [what, inside] of REFUSED) {
  test(`a note with ${what} gets a sentence, and nothing of it is shown`, async ({ page, request }) => {
    await open(page, { link: await leaveRaw(request, inside), secret: '' })
    await expect(page.getByRole('status').first()).toContainText('It opened, but what is inside is not packed as this site packs notes.')
    await expect(page.locator('.files a')).toHaveCount(0)
    await expect(page.locator('a[download]:visible, textarea:visible')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Open the note' })).toBeHidden()
  })
}

/** What a download of this name is called by the browser. */
async function downloaded(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  return (await download).suggestedFilename()
}

test('names that look like markup are text and nothing else', async ({ page, request }) => {
  const text = '<script>document.title = 2</script>'
  const names = [MARKUP, '"onmouseover="x', 'javascript:alert(1)', '&lt;b&gt;', 'a'.repeat(100), '.bashrc']
  await open(page, { link: await leaveRaw(request, archive([{ name: 'note.txt', bytes: Buffer.from(text) }, ...names.map((name) => file(name))])), secret: '' })
  expect(await textOf(page)).toBe(text)
  const links = page.locator('.files a')
  expect(await links.allInnerTexts()).toEqual(names)
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^blob:/)
    expect(await link.getAttribute('download')).not.toMatch(/[<>:"|?*/\\]/)
    expect(await link.locator('*').evaluateAll((all) => all.map((element) => element.tagName))).toEqual(['BDI'])
  }
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.title()).not.toMatch(/^[12]$/)
  for (const name of names) expect(await downloaded(page, name)).not.toMatch(/[<>:"|?*/\\]|^\./)
})

test('what a file is called is cleaned before it is sealed', async ({ visitor }) => {
  const host = await serve({ LEGWORK_NOTES: 'files' })
  const writer = await visitor({ baseURL: host.url })
  const upload = (name: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(MARKUP) })
  const names = [MARKUP, 'in\u202evoice.pdf', '..', `${'ñ'.repeat(150)}.jpeg`, 'plan.txt', 'plan.txt', 'note.txt']
  const note = await leave(writer, 'Meet me at six.', { files: names.map(upload) })
  const reader = await visitor({ baseURL: host.url })
  expect(await readNote(reader, note.link)).toBe('Meet me at six.')
  const cleaned = [MARKUP, 'invoice.pdf', 'file', `${'ñ'.repeat(47)}.jpeg`, 'plan.txt', 'plan-2.txt', 'note-2.txt']
  expect(await reader.locator('.files a').allInnerTexts()).toEqual(cleaned)
  expect(await reader.locator('main img').count()).toBe(0)
  await host.stop()
})
