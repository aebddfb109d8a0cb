// "Forty names" from what a screen reader says of it, to the end: whom to follow is chosen by what was spoken alone.
import { expect, start, test, type Page } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

/** The first of the forty whose spoken tip holds one of these words. */
async function heard(page: Page, words: string[], most: number): Promise<string[]> {
  const spoken = await page.getByRole('main').getByRole('region').first().ariaSnapshot()
  const names = [...spoken.matchAll(/checkbox "([^"]+)"/g)].map((match) => match[1]!)
  expect(names.length, 'the forty are read out').toBeGreaterThanOrEqual(40)
  return names.filter((name) => words.some((word) => name.includes(word))).slice(0, most)
}

for (const locale of ['en', 'es']) {
  test(`three weeks are played to the end from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/forty-names`)
    const transcript = await Transcript.begin(page, 'lab-forty-names-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    const follow = async (names: string[]) => {
      for (const name of names) {
        await page.getByRole('checkbox', { name, exact: true }).click()
        await transcript.note(name)
      }
    }
    const end = async () => {
      await at('button', 'end').click()
      await transcript.note(word('end'), 'said-over')
    }
    const next = async () => {
      await at('button', 'next').click()
      await transcript.note(word('next'), 'said-begun')
    }

    await transcript.note('…')
    const colleagues = await heard(page, [word('from-colleague')], 5)
    await follow(colleagues.slice(0, 4))
    await page.getByRole('checkbox', { name: colleagues[4], exact: true }).click()
    await transcript.note(colleagues[4]!, 'said-full')
    await end()
    await next()
    await at('button', 'everybody').click()
    await transcript.note(word('everybody'), 'said-everybody')
    await end()
    await next()
    await follow(await heard(page, [word('record-some')], 4))
    await end()
    expect(transcript.text).toContain(word('debrief'))
    compare(`forty-names.${locale}`, transcript.text)
  })
}
