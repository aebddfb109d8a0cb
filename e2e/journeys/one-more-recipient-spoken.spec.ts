// The lab "One more recipient" from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`one more recipient is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/one-more-recipient`)
    const live = page.locator('.one-more-recipient .live')
    const status = live.getByRole('status').first()
    await expect(live.locator('.tries')).toBeVisible()
    const transcript = await Transcript.begin(page, 'lab-one-more-recipient-', page.getByRole('main').getByRole('region').first())
    const { word } = transcript
    const choose = async (group: string, name: string) => {
      const before = await status.textContent()
      await live.getByRole('group', { name: word(group), exact: true }).getByRole('radio', { name: word(name) }).click()
      if (group !== 'letter') {
        await expect(status).not.toHaveText(before!)
        await expect(status).not.toHaveText(word('working'))
      }
      await transcript.note(word(name))
    }

    await transcript.note('…')
    await choose('next', 'next-thief')
    await choose('door', 'door-shared')
    await choose('next', 'next-government')
    await choose('door', 'door-in-hand')
    await choose('door', 'door-silent')
    await choose('letter', 'letter-next')
    await choose('swap', 'swap-line')
    compare(`one-more-recipient.${locale}`, transcript.text)
  })
}
