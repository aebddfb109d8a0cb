// The way in from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`the way in is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/way-in`)
    // As on a phone: the tree is a list.
    await page.setViewportSize({ width: 360, height: 740 })
    const transcript = await Transcript.begin(page, 'lab-way-in-', page.getByRole('main').getByRole('region').first())
    const { word } = transcript
    const boxes = page.locator('.way-in .live').getByRole('checkbox')
    const radios = page.locator('.way-in .live').getByRole('radio')
    const name = (of: typeof boxes) => of.evaluate((input) => input.closest('label')!.querySelector('span')!.firstChild!.textContent!)
    const press = async (what: typeof boxes) => {
      const named = await name(what)
      await what.click()
      await transcript.note(named)
    }

    await transcript.note('…')
    for (const box of [0, 1, 3, 4]) await press(boxes.nth(box))
    const many = page.getByRole('slider', { name: word('many') })
    await many.focus()
    await page.keyboard.press('End')
    const live = page.locator('.way-in .live .spoken[role=status]')
    await expect(live).toContainText(/1.000.000/)
    await transcript.note(word('many'))
    await press(radios.nth(4))
    await press(radios.nth(7))
    await press(radios.nth(1))
    for (const box of [0, 1, 2, 3]) await press(boxes.nth(box))
    compare(`way-in.${locale}`, transcript.text)
  })
}
