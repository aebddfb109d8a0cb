// Sealed, yet seen, from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`the organiser is found from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/sealed-yet-seen`)
    // As on a phone: the drawing is a list.
    await page.setViewportSize({ width: 360, height: 740 })
    const transcript = await Transcript.begin(page, 'lab-sealed-yet-seen-', page.getByRole('main').getByRole('region').first())
    const { word } = transcript
    const live = page.locator('.sealed-yet-seen .live')
    const first = live.locator('.ranking .person').first()
    const named = () => live.locator('[data-act=name]').click()
    const look = async () => {
      const name = (await first.textContent())!
      await first.click()
      await expect(live.getByRole('heading', { name, exact: true })).toBeVisible()
      await expect(live.locator('[aria-busy=false]')).toBeAttached()
      await transcript.note(name)
    }

    await transcript.note('…')
    await look()
    await named()
    await transcript.note('…', 'verdict-secretary')
    await live.getByRole('radio').nth(2).click()
    await transcript.note(word('by-cut-off'), 'found-cut-off')
    await look()
    await live.getByRole('checkbox').nth(1).click()
    await expect(live.locator('.single table')).toBeVisible()
    await expect(live.locator('[aria-busy=false]')).toBeAttached()
    await transcript.note(word('data-places'))
    await live.getByRole('radio').nth(1).click()
    await transcript.note(word('by-between'), 'found-between')
    await look()
    await named()
    await transcript.note('…', 'verdict-organiser')
    compare(`sealed-yet-seen.${locale}`, transcript.text)
  })
}
