// The stock age, and what people do on the page for age files, in English.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from './test.ts'

/** Runs the stock age or age-keygen in a folder. */
export function stock(folder: string, program: 'age' | 'age-keygen', ...args: string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The stock age asks for a passphrase at a terminal only: `script` plays one, and is answered each time that it asks. */
export async function stockWithPassphrase(folder: string, command: string, passphrase: string) {
  const age = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd: folder })
  let screen = ''
  let answered = 0
  age.stdout.on('data', (bytes) => {
    screen += bytes
    for (; answered < screen.split(': ').length - 1; answered += 1) age.stdin.write(`${passphrase}\n`)
  })
  const code = await new Promise((resolve) => age.once('close', resolve))
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${screen}`)
}

/** One part of the page: its heading names it. */
export class Part {
  readonly here: Locator
  readonly #page: Page
  readonly #go: string

  constructor(page: Page, heading: string, go: string) {
    this.#page = page
    this.#go = go
    this.here = page.getByRole('region', { name: heading })
  }

  get go(): Locator {
    return this.here.getByRole('button', { name: this.#go, exact: true })
  }

  get stop(): Locator {
    return this.here.getByRole('button', { name: 'Stop' })
  }

  get status(): Locator {
    return this.here.getByRole('status').first()
  }

  /** Everything that is offered to be saved. */
  get links(): Locator {
    return this.here.getByRole('link', { name: /^Save / })
  }

  /** Saves what the link `Save NAME` offers, under its own name: where to. */
  async save(name: string, folder: string): Promise<string> {
    const link = this.here.getByRole('link', { name: `Save ${name}`, exact: true })
    await expect(link).toBeVisible({ timeout: 60_000 })
    const [download] = await Promise.all([this.#page.waitForEvent('download'), link.click()])
    const to = join(folder, `saved-${download.suggestedFilename()}`)
    await download.saveAs(to)
    return to
  }

  /** The bytes that the link `Save NAME` offers. */
  async saved(name: string, folder: string): Promise<Buffer> {
    return readFileSync(await this.save(name, folder))
  }
}

export const opening = (page: Page) => new Part(page, 'Open a file', 'Open it')
export const sealing = (page: Page) => new Part(page, 'Seal files', 'Seal')
export const pairing = (page: Page) => new Part(page, 'Make a key pair', 'Make a key pair')

/** A file as Playwright hands it to a field, or the path of one. */
export type Given = string | { name: string; mimeType: string; buffer: Buffer }

export const given = (name: string, bytes: Buffer | string): Given => ({ name, mimeType: '', buffer: Buffer.from(bytes) })

/** Fills in the part that opens and presses its button. */
export async function open(page: Page, file: Given, by: { key?: string; keyFile?: Given; passphrase?: string }) {
  const { here, go } = opening(page)
  await here.getByLabel('Choose a file that was sealed with age').setInputFiles(file)
  await here.getByLabel(by.passphrase === undefined ? 'a key' : 'a passphrase', { exact: true }).check()
  if (by.passphrase !== undefined) await here.getByLabel('Passphrase', { exact: true }).fill(by.passphrase)
  if (by.key !== undefined) await here.getByLabel('Or paste the key').fill(by.key)
  if (by.keyFile !== undefined) await here.getByLabel('Key file').setInputFiles(by.keyFile)
  await go.click()
}

/** Fills in the part that seals and presses its button. */
export async function seal(page: Page, files: Given[], to: { recipients: string[] } | { passphrase: string }) {
  const { here, go } = sealing(page)
  await here.getByLabel('Choose files to seal').setInputFiles(files as Exclude<Given, string>[])
  if ('passphrase' in to) {
    await here.getByLabel('a passphrase').check()
    await here.getByLabel('Passphrase', { exact: true }).fill(to.passphrase)
  } else {
    await here.getByLabel('recipients', { exact: true }).check()
    await here.getByLabel('Recipients: age1…').fill(to.recipients.join('\n'))
  }
  await go.click()
}
