// What people do with notes, in English.
import { expect, start, type Page } from './test.ts'

/** What opens a note: its link; its link and a passphrase; words that the page drew. */
export type Way = 'link' | 'both' | 'words'
export const ways: Way[] = ['link', 'both', 'words']

const LABELS = {
  link: 'The link',
  both: 'The link and a passphrase of yours',
  words: 'Words drawn here, for whoever has the address',
}

export const PASSPHRASE = 'señor tukan verliert neun gummistiefel'

/** A file to hand to a page. */
export interface Upload {
  name: string
  mimeType: string
  buffer: Buffer
}

export interface Wanted {
  way?: Way
  reads?: number
  files?: Upload[]
}

/** A note that was left: what its sender gets. */
export interface Left {
  link: string
  /** The passphrase or the words; empty where the link is enough. */
  secret: string
  /** The sender's own link. */
  own: string
}

/** Writes a note, seals it, leaves it with the server; what its sender gets. */
export async function leave(page: Page, text: string, { way = 'link', reads = 1, files = [] }: Wanted = {}): Promise<Left> {
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill(text)
  await page.getByLabel('How many times it may be read').fill(`${reads}`)
  if (files.length) await page.locator('input[type=file]').setInputFiles(files)
  if (way !== 'link') await page.getByLabel(LABELS[way], { exact: true }).check()
  if (way === 'both') await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  if (way === 'words') await expect(page.locator('#note-words')).toHaveText(/^(\S+ ){4}\S+$/)
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  const link = await linkOf(page)
  const words = page.getByLabel('The words that open it')
  const secret = { link: async () => '', both: async () => PASSPHRASE, words: () => words.inputValue() }[way]
  return { link, secret: await secret(), own: await page.getByLabel('Your own link').inputValue() }
}

/** The same of a note that its link opens: the link. */
export async function leaveNote(page: Page, text: string, reads = 1): Promise<string> {
  return (await leave(page, text, { reads })).link
}

/** The link that the page of a new note shows in the end. */
export async function linkOf(page: Page): Promise<string> {
  const link = page.getByLabel(/^The link that opens it/)
  await expect(link).toBeVisible()
  return link.inputValue()
}

/** Presses the button of a note's page, with a passphrase where one is asked for. */
export async function press(page: Page, secret: string) {
  if (secret) await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Open the note' }).click()
}

/** Opens a note. */
export async function open(page: Page, { link, secret }: { link: string; secret: string }) {
  await start(page, link)
  await press(page, secret)
}

/** Opens a link and presses the button; the note's text, once the server has heard that it is read. */
export async function readNote(page: Page, link: string, secret = ''): Promise<string> {
  const done = page.waitForResponse(/\/done$/)
  await open(page, { link, secret })
  const text = await textOf(page)
  await done
  return text
}

/** The text that the page of an opened note shows. */
export async function textOf(page: Page): Promise<string> {
  const text = page.getByLabel('The note', { exact: true })
  await expect(text).toBeVisible()
  return text.inputValue()
}

/** The parts of a link: the note's id, and the secret that no server gets, where it has one. */
export function parts(link: string): { id: string; secret: string } {
  const [, id, secret] = /\/n\/([\w-]{22})(?:#1k[dp]?\.([\w-]{43}))?$/.exec(link) ?? []
  if (!id) throw new Error(`not the link of a note: ${link}`)
  return { id, secret: secret ?? '' }
}
