// Files that go into something sealed and come out again.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Upload } from './notes.ts'
import type { Page } from './test.ts'

/** The bytes of files that a host takes at most. */
export const LIMIT = 25 * 1_048_576
/** A small phone. */
export const phone = { width: 360, height: 740 }

/** A file of drawn bytes. */
export const file = (name: string, size: number): Upload => ({ name, mimeType: 'application/pdf', buffer: randomBytes(size) })

/** SHA-256, to compare by. */
export const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The files that a page offers of what is open, by name. */
export async function downloads(page: Page): Promise<Record<string, string>> {
  const got: Record<string, string> = {}
  for (const link of await page.locator('.files a:visible').all()) {
    const download = page.waitForEvent('download')
    await link.click()
    got[await link.innerText()] = digest(readFileSync(await (await download).path()))
  }
  return got
}
