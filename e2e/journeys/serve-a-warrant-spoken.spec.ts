// The lab "Serve a warrant" from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`a warrant is served from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/serve-a-warrant`)
    const transcript = await Transcript.begin(page, 'lab-serve-a-warrant-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    const serve = async (paper: string, says: string) => {
      await at('radio', `paper-${paper}`).check()
      await transcript.note(word(`paper-${paper}`))
      await at('button', 'serve').click()
      await transcript.note(word('serve'), says)
    }

    await transcript.note('…')
    await at('button', 'leave').click()
    await transcript.note(word('leave'), 'status-left')
    await serve('order', 'told-words')
    await serve('warrant', 'told-sealed')
    await at('button', 'back').click()
    await transcript.note(word('back'), 'status-gone')
    await serve('warrant', 'told-gone')
    await serve('page', 'told-page')
    expect(transcript.text).not.toMatch(/#1k\.[\w-]{43}/)
    compare(`serve-a-warrant.${locale}`, transcript.text)
  })
}
