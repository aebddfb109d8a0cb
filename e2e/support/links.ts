// The links that hold how a lab is set up.
import { expect, start, test, type Page } from './test.ts'

/**
 * Takes the link that the lab on the page offers, and pastes it somewhere else: the page itself may not read the
 * clipboard, somebody who pastes may.
 */
export async function pasted(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  await start(page, '/en/labs/sealed')
  const letter = page.getByLabel('Your letter', { exact: true })
  await letter.press('ControlOrMeta+A')
  await letter.press('ControlOrMeta+V')
  return letter.inputValue()
}

/** What a lab makes of links that it can't read. */
export interface Unreadable {
  /** A part of its links, such as `week=3`. */
  part: string
  /** Links that name values no part may have. */
  impossible: string[]
  /** Links that name something the lab does not know, besides one of a colour. */
  unknown?: string[]
  /** How one sees that the lab starts from the beginning. */
  begins: (page: Page) => Promise<void>
}

/** Tests that each link which can't be read gets a sentence, and that the lab at `address` then works all the same. */
export function refusals(address: string, { part, impossible, unknown = [], begins }: Unreadable) {
  const links = [
    [`v2;${part}`, 'it was made by another version of this lab'],
    ...['v1;colour=red', ...unknown].map((link) => [link, 'it has a part that this lab does not know']),
    ...impossible.map((link) => [link, 'one of its values is not possible']),
    [`v1;${`${part};`.repeat(10_000)}`, 'it is longer than any link of this lab'],
  ]
  for (const [link, why] of links as [string, string][]) {
    test(`a bad link gets its sentence: ${why}, ${link.slice(0, 40)}`, async ({ page }) => {
      await start(page, `${address}#${link}`)
      await expect(page.getByRole('alert')).toHaveText(
        `The link to this set-up could not be read: ${why}. The lab starts from the beginning.`,
      )
      await begins(page)
    })
  }
}
