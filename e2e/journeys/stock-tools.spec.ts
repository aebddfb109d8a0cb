// What the browser sealed opens without us: with the stock age and tar, with another age library, and natively.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { leaveNote } from '../support/notes.ts'
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

/** Leaves a note; what the browser sent goes to note.age, the identity to key.txt. */
async function sealed(page: Page, text: string): Promise<string> {
  const upload = page.waitForRequest((request) => request.method() === 'POST')
  const link = await leaveNote(page, text)
  writeFileSync(join(folder, 'note.age'), (await upload).postDataBuffer()!)
  writeFileSync(join(folder, 'key.txt'), execFileSync(noteTool, ['identity', link]))
  return link
}

const unpack = () => spawnSync('sh', ['-c', UNPACK], { cwd: folder, encoding: 'utf8' })

for (const [name, text] of [['short', 'Meet me at six.'], ['long', LONG]] as const) {
  test(`a ${name} note opens with age and tar, with npm age-encryption, and natively`, async ({ page }) => {
    const link = await sealed(page, text)
    expect(unpack()).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'note/note.txt'), 'utf8')).toBe(text)

    const age = new Decrypter()
    age.addIdentity(readFileSync(join(folder, 'key.txt'), 'utf8').trim())
    const archive = await age.decrypt(readFileSync(join(folder, 'note.age')))
    expect(Buffer.from(archive)).toEqual(readFileSync(join(folder, 'note.tar')))

    expect(execFileSync(noteTool, ['open', join(folder, 'note.age'), link], { encoding: 'utf8' })).toBe(text)
  })
}

test('of a file that was cut short, nothing is unpacked', async ({ page }) => {
  const link = await sealed(page, LONG)
  const whole = readFileSync(join(folder, 'note.age'))
  // Between its chunks, inside the last one, and by one byte.
  for (const length of [whole.length - (whole.length % 65_552), whole.length - 4_096, whole.length - 1]) {
    writeFileSync(join(folder, 'note.age'), whole.subarray(0, length))
    rmSync(join(folder, 'note'), { recursive: true, force: true })
    expect(unpack().status, `${length} bytes`).not.toBe(0)
    expect(existsSync(join(folder, 'note/note.txt')), `${length} bytes`).toBe(false)
    expect(spawnSync(noteTool, ['open', join(folder, 'note.age'), link], { encoding: 'utf8' })).toMatchObject({ status: 1, stdout: '' })
  }
})
