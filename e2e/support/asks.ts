// What people do with requests for a secret, in English.
import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import type { Upload } from './notes.ts'
import { expect, start, type Page } from './test.ts'

/** A request that was made: what its asker gets. */
export interface Asked {
  /** The link to give away. */
  request: string
  /** The asker's own link. */
  own: string
  /** Five words to compare. */
  words: string
}

/** Makes a request for so many replies. */
export async function ask(page: Page, replies = 5): Promise<Asked> {
  await start(page, '/en/asks/new')
  await page.getByLabel('How many replies it takes').fill(`${replies}`)
  await page.getByRole('button', { name: 'Make the two links' }).click()
  await expect(page.getByRole('img', { name: 'The link to give away, as a QR code' })).toBeVisible()
  return {
    request: await page.getByLabel('The link to give away', { exact: true }).inputValue(),
    own: await page.getByLabel('Your own link').inputValue(),
    words: await spoken(page),
  }
}

/** The five words that the page shows. */
export async function spoken(page: Page): Promise<string> {
  const words = page.locator('.voice span:visible')
  await expect(words).toHaveText(/^(\S+ ){4}\S+$/)
  return words.innerText()
}

/** Opens the link that was given away, and writes; the page before it is sent. */
export async function write(page: Page, request: string, text: string, files: Upload[] = []) {
  await start(page, request)
  await page.getByLabel('Your reply').fill(text)
  if (files.length) await page.locator('input[type=file]').setInputFiles(files)
}

/** Presses the button of a reply. */
export const send = (page: Page) => page.getByRole('button', { name: 'Seal and send' }).click()

/** Writes a reply, seals it, sends it. */
export async function reply(page: Page, request: string, text: string, files: Upload[] = []) {
  await write(page, request, text, files)
  await send(page)
  await expect(said(page)).toHaveText('Sealed and sent.')
}

/** The sentence about where things stand. */
export const said = (page: Page) => page.locator('.status:visible')

/** Opens the asker's own page, with so many replies in it. */
export async function openBag(page: Page, own: string, replies: number) {
  await page.goto('about:blank')
  await start(page, own)
  await expect(said(page)).toHaveText(['No reply yet.', 'One reply.'][replies] ?? `${replies} replies.`)
  await expect(page.locator('.bag li')).toHaveCount(replies)
}

/** Presses the button that opens a reply. */
export const press = (page: Page, number: number) => page.getByRole('button', { name: `Open reply ${number}`, exact: true }).click()

/** Opens a reply; what is written in it, empty where there are files alone. */
export async function openReply(page: Page, number: number): Promise<string> {
  await press(page, number)
  await expect(page.getByRole('heading', { name: `Reply ${number}, opened here in your browser` })).toBeFocused()
  const text = page.getByLabel('The reply', { exact: true })
  return (await text.isVisible()) ? text.inputValue() : ''
}

/** The parts of a link: the request's id, and what stands after the form of its fragment. */
export function parts(link: string): { id: string; secret: string } {
  const [, id, secret] = /\/a\/([\w-]{22})#1[ao]\.([\w-]{43})$/.exec(link) ?? []
  if (!id || !secret) throw new Error(`not the link of a request: ${link}`)
  return { id, secret }
}

/** Leaves bytes as a reply without the site; the status of the answer. */
export async function leaveRaw(request: APIRequestContext, id: string, bytes: Buffer): Promise<number> {
  const headers = { 'content-type': 'application/octet-stream', 'legwork-id': randomBytes(16).toString('base64url') }
  return (await request.post(`/api/asks/${id}/replies`, { data: bytes, headers })).status()
}

/** Random bytes in the form of an age file: nobody has the key. */
export function dressed(): Buffer {
  const text = (length: number) => randomBytes(length).toString('base64').replaceAll('=', '')
  const header = `age-encryption.org/v1\n-> X25519 ${text(32)}\n${text(32)}\n--- ${text(32)}\n`
  return Buffer.concat([Buffer.from(header), randomBytes(16 + 8_192 + 16)])
}
