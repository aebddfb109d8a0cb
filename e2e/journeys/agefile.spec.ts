// Age files between the page, the stock age and another library; and that nothing leaves the page meanwhile.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { given, open, opening, pairing, seal, sealing, stock, stockWithPassphrase } from '../support/age.ts'
import { keyboard } from '../support/hands.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const CHUNK = 65_536
const SEALED = CHUNK + 16
const WHOLE = 'Opened. Every part of it was checked, up to the last.'
const DAMAGED = 'The file is damaged, or its end is missing.'
const PASSPHRASE = 'correct horse ñ battery'

const plain = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, at) => at ^ (at >> 8)))

let folder = ''
let key = ''
let recipient = ''
test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-age-'))
  stock(folder, 'age-keygen', '-o', 'key.txt')
  key = readFileSync(join(folder, 'key.txt'), 'utf8')
  recipient = stock(folder, 'age-keygen', '-y', 'key.txt').trim()
  await start(page, '/en/age-files')
})
test.afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

/** A file sealed by the stock age to the key of this test. */
function stockSealed(bytes: Buffer, ...more: string[]): Buffer {
  writeFileSync(at('plain'), bytes)
  stock(folder, 'age', '-r', recipient, ...more, '-o', 'sealed.age', 'plain')
  return readFileSync(at('sealed.age'))
}

async function refused(page: Page, sentence: string) {
  await expect(opening(page).status).toContainText(sentence)
  await expect(opening(page).links).toHaveCount(0)
}

test('files of the stock age open by a key: nothing, a byte, exact chunks, armored, for several', async ({ page }) => {
  const other = await identityToRecipient(await generateX25519Identity())
  for (const length of [0, 1, CHUNK, 2 * CHUNK, 2 * CHUNK + 1]) {
    for (const more of [[], ['-a'], ['-r', other]]) {
      const name = `${length}${more[0] ?? ''}.age`
      await open(page, given(name, stockSealed(plain(length), ...more)), { key })
      const opened = await opening(page).saved(name.replace('.age', ''), folder)
      expect(opened.equals(plain(length)), name).toBe(true)
      await expect(opening(page).status).toHaveText(WHOLE)
    }
  }
})

test('files of the stock age open by a passphrase, armored or not, and by no other', async ({ page }) => {
  writeFileSync(at('plain'), 'Meet me at six.')
  await stockWithPassphrase(folder, 'age -p -o binary.age plain', PASSPHRASE)
  await stockWithPassphrase(folder, 'age -p -a -o armored.age plain', PASSPHRASE)
  for (const name of ['binary', 'armored']) {
    await open(page, at(`${name}.age`), { passphrase: PASSPHRASE })
    expect((await opening(page).saved(name, folder)).toString()).toBe('Meet me at six.')
    await open(page, at(`${name}.age`), { passphrase: `${PASSPHRASE}.` })
    await refused(page, 'This is not the passphrase that the file was sealed to.')
  }
  // As another keyboard composes it.
  await open(page, at('binary.age'), { passphrase: PASSPHRASE.normalize('NFD') })
  await opening(page).save('binary', folder)
})

test('a key file opens, with comments and several keys in it; another key doesn’t', async ({ page }) => {
  const file = given('plan.age', stockSealed(plain(100)))
  const stranger = await generateX25519Identity()
  await open(page, file, { keyFile: given('keys.txt', `# mine\n\n${stranger}\n${key}`) })
  expect((await opening(page).saved('plan', folder)).equals(plain(100))).toBe(true)
  await open(page, file, { keyFile: given('keys.txt', stranger) })
  await refused(page, 'The file was sealed to other keys.')
  await open(page, file, { keyFile: given('photo.jpg', Buffer.alloc(100, 200)) })
  await refused(page, 'That is no key of the kind this page knows.')
  await open(page, file, { key: recipient })
  await refused(page, 'That is no key of the kind this page knows.')
})

test('what was cut short, put in another order, changed or never sealed gives a sentence and nothing to save', async ({ page }) => {
  const whole = stockSealed(plain(2 * CHUNK + 100))
  const head = whole.length - (2 * SEALED + 116)
  const damaged = {
    'cut between chunks': whole.subarray(0, head + SEALED),
    'cut between the last two chunks': whole.subarray(0, head + 2 * SEALED),
    'cut in a chunk': whole.subarray(0, head + SEALED + 500),
    'cut by a byte': whole.subarray(0, -1),
    'cut in the header': whole.subarray(0, 60),
    'cut in the nonce': whole.subarray(0, head - 3),
    'chunks swapped': Buffer.concat([whole.subarray(0, head), whole.subarray(head + SEALED, head + 2 * SEALED), whole.subarray(head, head + SEALED), whole.subarray(head + 2 * SEALED)]),
    'a bit flipped in the last chunk': Buffer.from(whole.map((byte, place) => place === whole.length - 20 ? byte ^ 1 : byte)),
    'a bit flipped in the first chunk': Buffer.from(whole.map((byte, place) => place === head + 20 ? byte ^ 1 : byte)),
    'more after the end': Buffer.concat([whole, whole.subarray(-116)]),
    'armor cut': stockSealed(plain(2 * CHUNK), '-a').subarray(0, -60),
  }
  for (const [name, bytes] of Object.entries(damaged)) {
    await open(page, given(`${name}.age`, bytes), { key })
    await refused(page, DAMAGED)
    // The control: the whole one opens in between, so what was said last is of this file.
    await open(page, given('whole.age', whole), { key })
    await expect(opening(page).status).toHaveText(WHOLE)
  }
  await open(page, given('photo.jpg', Buffer.alloc(100_000, 200)), { key })
  await refused(page, 'This is not an age file.')
  await open(page, given('future.age', 'age-encryption.org/v9\n'), { key })
  await refused(page, 'a newer version of age')
  await open(page, given('plan.age', whole), { passphrase: 'x' })
  await refused(page, 'This file was sealed to a key, not to a passphrase.')
  await expect(opening(page).here.getByLabel('Or paste the key')).toBeVisible()
})

test('what the page seals to recipients opens with the stock age and with npm age-encryption', async ({ page }) => {
  const identity = await generateX25519Identity()
  const files = [given('empty', ''), given('one.txt', 'x'), given('chunks.bin', plain(2 * CHUNK))]
  await seal(page, files, { recipients: [recipient, await identityToRecipient(identity)] })
  const age = new Decrypter()
  age.addIdentity(identity)
  for (const [name, bytes] of [['empty', ''], ['one.txt', 'x'], ['chunks.bin', plain(2 * CHUNK)]] as const) {
    const sealed = await sealing(page).save(`${name}.age`, folder)
    const opened = execFileSync('age', ['-d', '-i', at('key.txt'), sealed])
    expect(opened.equals(Buffer.from(bytes)), name).toBe(true)
    expect(Buffer.from(await age.decrypt(readFileSync(sealed))).equals(opened), name).toBe(true)
  }
})

test('what the page seals to a passphrase opens with the stock age and with npm age-encryption', async ({ page }) => {
  await seal(page, [given('plan.txt', 'Meet me at six.')], { passphrase: PASSPHRASE })
  const sealed = await sealing(page).save('plan.txt.age', folder)
  expect(readFileSync(sealed, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/)
  await stockWithPassphrase(folder, `age -d -o opened ${sealed}`, PASSPHRASE)
  expect(readFileSync(at('opened'), 'utf8')).toBe('Meet me at six.')
  const age = new Decrypter()
  age.addPassphrase(PASSPHRASE)
  expect(await age.decrypt(readFileSync(sealed), 'text')).toBe('Meet me at six.')
})

test('what npm age-encryption sealed opens', async ({ page }) => {
  const age = new Encrypter()
  age.addRecipient(recipient)
  await open(page, given('plan.age', Buffer.from(await age.encrypt(plain(CHUNK)))), { key })
  expect((await opening(page).saved('plan', folder)).equals(plain(CHUNK))).toBe(true)
})

test('a key pair made here works with the stock age', async ({ page }) => {
  const pair = pairing(page)
  await pair.go.click()
  const file = await pair.save('key.txt', folder)
  const shown = await pair.here.getByLabel('The recipient').inputValue()
  expect(readFileSync(file, 'utf8')).toMatch(/^# created: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n# public key: age1\w{58}\nAGE-SECRET-KEY-1\w{58}\n$/)
  expect(stock(folder, 'age-keygen', '-y', file).trim()).toBe(shown)
  recipient = shown
  await open(page, given('plan.age', stockSealed(plain(10))), { keyFile: file })
  expect((await opening(page).saved('plan', folder)).equals(plain(10))).toBe(true)
})

test('what is not a recipient is counted, and nothing is sealed', async ({ page }) => {
  await seal(page, [given('plan.txt', 'x')], { recipients: [recipient, 'age1nobody'] })
  await expect(sealing(page).status).toContainText('Recipient number 2 is not one')
  await expect(sealing(page).links).toHaveCount(0)
  await seal(page, [given('plan.txt', 'x')], { recipients: [] })
  await expect(sealing(page).status).toHaveText('Paste at least one recipient first. It starts with age1.')
})

test('while it works no request leaves the page, and none is needed: all of it goes without a network', async ({ page, context, alarms }) => {
  // The worker is there as soon as the page is.
  await pairing(page).go.click()
  await expect(pairing(page).links).toHaveCount(1)
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  await context.setOffline(true)
  const mine = await pairing(page).here.getByLabel('The recipient').inputValue()
  await seal(page, [given('plan.txt', plain(3 * CHUNK))], { recipients: [mine, recipient] })
  const sealed = readFileSync(await sealing(page).save('plan.txt.age', folder))
  await open(page, given('plan.txt.age', sealed), { key })
  expect((await opening(page).saved('plan.txt', folder)).equals(plain(3 * CHUNK))).toBe(true)
  await seal(page, [given('plan.txt', 'x')], { passphrase: PASSPHRASE })
  await expect(sealing(page).status).toHaveText('Sealed.')
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  // The control: what does leave the page is seen.
  alarms.foresee(/ERR_INTERNET_DISCONNECTED/)
  await page.evaluate(() => fetch('/en/about').catch(() => undefined))
  await expect.poll(() => requests.filter((url) => url.endsWith('/en/about'))).toHaveLength(1)
  await context.setOffline(false)
})

test('300 MB of the stock age open, in little memory, told of at quarters; stopped in the middle, nothing is kept', async ({ page }) => {
  test.setTimeout(240_000)
  const LENGTH = 300_000_000
  execFileSync('sh', ['-c', `head -c ${LENGTH} /dev/zero | openssl enc -aes-128-ctr -K ${'0'.repeat(32)} -iv ${'0'.repeat(32)} > big`], { cwd: folder })
  stock(folder, 'age', '-r', recipient, '-o', 'big.age', 'big')
  const part = opening(page)
  await part.here.getByLabel('Or paste the key').fill(key)

  // Stopped as soon as something is done.
  await open(page, at('big.age'), {})
  await expect(part.here.getByText(/^\d.* of 300 MB\./)).toBeVisible()
  await part.stop.click()
  await expect(part.status).toHaveText('Stopped. Nothing was kept.')
  await expect(part.links).toHaveCount(0)
  await expect(part.stop).toBeHidden()

  await page.evaluate(() => {
    const status = document.querySelector('section:has(#open-files) [role=status]')!
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver(() => said.push(status.textContent!.trim())).observe(status, { childList: true, characterData: true, subtree: true })
  })
  await part.go.click()
  const saved = await part.save('big', folder)
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  expect(said[0]).toBe('Opening it, here in your browser.')
  expect(said.at(-1)).toBe(WHOLE)
  expect(said).toEqual([...new Set(said)])
  expect(said.length).toBeLessThanOrEqual(5)
  await expect(part.here.getByText(/^300 MB in \d.* s\. \d.* MB a second\.$/)).toBeVisible()

  expect(statSync(saved).size).toBe(LENGTH)
  expect(await digest(saved)).toBe(await digest(at('big')))
  // The loader hands out the module that is running: its memory held neither file.
  const heap = await page.workers()[0]!.evaluate(async () => {
    const { memory } = await (await import(new URL('./agefile.js', location.href).href)).default()
    return memory.buffer.byteLength as number
  })
  expect(heap).toBeLessThan(4_000_000)
})

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

test('after a stop the next file opens, even without a network', async ({ page, context }) => {
  writeFileSync(at('plain'), 'Meet me at six.')
  await stockWithPassphrase(folder, 'age -p -o slow.age plain', PASSPHRASE)
  await pairing(page).go.click()
  await expect(pairing(page).links).toHaveCount(1)
  await context.setOffline(true)
  await open(page, at('slow.age'), { passphrase: PASSPHRASE })
  await opening(page).stop.click()
  await expect(opening(page).status).toHaveText('Stopped. Nothing was kept.')
  await opening(page).go.click()
  expect((await opening(page).saved('slow', folder)).toString()).toBe('Meet me at six.')
})

test('with the keyboard alone a file is sealed and opened, and the focus goes to what comes', async ({ page }) => {
  const hand = keyboard(page)
  const choose = async (label: string, path: string) => {
    const chooser = page.waitForEvent('filechooser')
    await hand.press(page.getByLabel(label))
    await (await chooser).setFiles(path)
  }
  writeFileSync(at('plan.txt'), 'Meet me at six.')
  await choose('Choose files to seal', at('plan.txt'))
  await hand.type(page.getByLabel('Recipients: age1…'), recipient)
  await hand.press(sealing(page).go)
  await expect(sealing(page).links).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await download.saveAs(at('plan.txt.age'))

  await choose('Choose a file that was sealed with age', at('plan.txt.age'))
  await choose('Key file', at('key.txt'))
  await hand.press(opening(page).go)
  await expect(opening(page).links).toBeFocused()
  const [opened] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(readFileSync(await opened.path(), 'utf8')).toBe('Meet me at six.')
})

test('a file that is dropped on its field is taken, and one dropped beside it does not take the page away', async ({ page }) => {
  writeFileSync(at('plan.age'), stockSealed(plain(10)))
  const session = await page.context().newCDPSession(page)
  const drop = async (on: ReturnType<Page['locator']>) => {
    const { x, y, width, height } = (await on.boundingBox())!
    const data = { items: [], files: [at('plan.age')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data })
    }
  }
  await drop(opening(page).here.getByRole('heading'))
  await drop(page.locator('.drop').first())
  await expect(opening(page).here.getByText('plan.age (')).toBeVisible()
  await opening(page).here.getByLabel('Or paste the key').fill(key)
  await opening(page).go.click()
  expect((await opening(page).saved('plan', folder)).equals(plain(10))).toBe(true)
})

test('a hostile name is text on the page and a plain name on the disk', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 } })
  await start(page, '/en/age-files')
  const name = `<img src=x onerror=alert(1)>${'long'.repeat(40)}\u202etxt.exe.age`
  await open(page, given(name, stockSealed(plain(10))), { key })
  const link = opening(page).links
  await expect(link).toHaveText(`Save <img src=x onerror=alert(1)>${'long'.repeat(40)}txt.exe`)
  expect(await link.getAttribute('download')).not.toMatch(/[\u0000-\u001f\u202a-\u202e/\\]/)
  await expect(page.locator('main img')).toHaveCount(0)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
})

test('a passphrase is hidden until it is shown', async ({ page }) => {
  const { here } = opening(page)
  await here.getByLabel('a passphrase').check()
  const field = here.getByLabel('Passphrase', { exact: true })
  await expect(field).toHaveAttribute('type', 'password')
  for (const name of ['autocapitalize', 'autocorrect', 'autocomplete']) await expect(field).toHaveAttribute(name, 'off')
  await expect(field).toHaveAttribute('spellcheck', 'false')
  await here.getByRole('button', { name: 'Show' }).click()
  await expect(field).toHaveAttribute('type', 'text')
})

test('a page whose worker can’t be loaded says so', async ({ visitor }) => {
  const page = await visitor()
  await page.route('**/agefile_bg.wasm', (route) => route.abort())
  await start(page, '/en/age-files')
  await open(page, given('plan.age', 'x'), { key })
  await refused(page, 'That did not work: the part of the page that does the work stopped, or could not be started.')
})
