// What people do with notes, in English.
import { expect, start, type Page } from './test.ts'

/** Writes a note, seals it, leaves it with the server; the link that opens it. */
export async function leaveNote(page: Page, text: string, reads = 1): Promise<string> {
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill(text)
  await page.getByLabel('How many times it may be read').fill(`${reads}`)
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  return linkOf(page)
}

/** The link that the page of a new note shows in the end. */
export async function linkOf(page: Page): Promise<string> {
  const link = page.getByLabel('The link that opens it')
  await expect(link).toBeVisible()
  return link.inputValue()
}

/** Opens a link and presses the button; the note's text. */
export async function readNote(page: Page, link: string): Promise<string> {
  await start(page, link)
  await page.getByRole('button', { name: 'Open the note' }).click()
  return textOf(page)
}

/** The text that the page of an opened note shows. */
export async function textOf(page: Page): Promise<string> {
  const text = page.getByLabel('The note', { exact: true })
  await expect(text).toBeVisible()
  return text.inputValue()
}

/** The parts of a link: the note's id, and the secret that no server gets. */
export function parts(link: string): { id: string; secret: string } {
  const [, id, secret] = /\/n\/([\w-]{22})#1k\.([\w-]{43})$/.exec(link) ?? []
  if (!id || !secret) throw new Error(`not the link of a note: ${link}`)
  return { id, secret }
}
