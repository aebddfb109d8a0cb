// What the browser sealed opens without us: with the stock age and tar, with another age library, and natively.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { leave, open, textOf, type Left, type Way } from '../support/notes.ts'
import { noteTool } from '../support/server.ts'
import { expect, test, type Page } from '../support/test.ts'

const UNPACK = 'set -e; mkdir note && age -d -i key.txt -o note.tar note.age && tar xf note.tar -C note'
// Two chunks of age, so that there is something to lose between them.
const LONG = 'Meet me at six. Ñandú. 你好 '.repeat(1_800)

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-stock-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/** Leaves a note and opens it; what the page of the open note offers goes to note.age and key.txt. */
async function sealed(visitor: () => Promise<Page>, text: string, way: Way = 'link'): Promise<Left> {
  const note = await leave(await visitor(), text, { way })
  const page = await visitor()
  await open(page, note)
  expect(await textOf(page)).toBe(text)
  await page.getByText('Show me: open it without this site').click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'note.age' }).click()
  await (await download).saveAs(join(folder, 'note.age'))
  writeFileSync(join(folder, 'key.txt'), await page.getByLabel('The key of this note').inputValue())
  expect(await page.getByLabel('The two commands').inputValue()).toBe(UNPACK.replace('set -e; ', ''))
  return note
}

const unpack = () => spawnSync('sh', ['-c', UNPACK], { cwd: folder, encoding: 'utf8' })
/** The crate that seals, from what a reader has. */
const native = ({ link, secret }: Left) =>
  spawnSync(noteTool, ['open', join(folder, 'note.age'), link, secret].filter(Boolean), { encoding: 'utf8' })

for (const [way, name, text] of [['link', 'short', 'Meet me at six.'], ['link', 'long', LONG], ['both', 'long', LONG], ['words', 'long', LONG]] as const) {
  test(`a ${name} note (${way}) opens with age and tar, with npm age-encryption, and natively`, async ({ visitor }) => {
    const note = await sealed(visitor, text, way)
    expect(unpack()).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'note/note.txt'), 'utf8')).toBe(text)

    const age = new Decrypter()
    age.addIdentity(readFileSync(join(folder, 'key.txt'), 'utf8').trim())
    const archive = await age.decrypt(readFileSync(join(folder, 'note.age')))
    expect(Buffer.from(archive)).toEqual(readFileSync(join(folder, 'note.tar')))

    expect(native(note)).toMatchObject({ status: 0, stdout: text })
  })
}

test('of a file that was cut short, nothing is unpacked', async ({ visitor }) => {
  const note = await sealed(visitor, LONG)
  const whole = readFileSync(join(folder, 'note.age'))
  // Between its chunks, inside the last one, and by one byte.
  for (const length of [whole.length - (whole.length % 65_552), whole.length - 4_096, whole.length - 1]) {
    writeFileSync(join(folder, 'note.age'), whole.subarray(0, length))
    rmSync(join(folder, 'note'), { recursive: true, force: true })
    expect(unpack().status, `${length} bytes`).not.toBe(0)
    expect(existsSync(join(folder, 'note/note.txt')), `${length} bytes`).toBe(false)
    expect(native(note)).toMatchObject({ status: 1, stdout: '' })
  }
})
