// A request from what a screen reader says of it: made, replied to, opened, deleted.
import { serve } from '../support/server.ts'
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`a request is made, replied to and looked after from what is spoken (${locale})`, async ({ visitor }) => {
    const host = await serve({ LEGWORK_NOTES: 'files' })
    const asker = await visitor({ baseURL: host.url, locale })
    await start(asker, `/${locale}/asks/new`)
    const form = await Transcript.begin(asker, 'ask-', asker.getByRole('main'))
    await form.note('…')
    await form.at('button', 'new-make').click()
    await expect(asker.getByRole('img')).toBeVisible()
    await expect(asker.locator('.voice span:visible')).toHaveText(/\S/)
    await asker.locator('.voice span').evaluate((words) => { words.textContent = '(words)' })
    await form.note(form.word('new-make'), 'new-status-made')

    const [request, own] = await Promise.all(['#ask-request', '#ask-own'].map((field) => asker.locator(field).inputValue()))
    const writer = await visitor({ baseURL: host.url, locale })
    await start(writer, request!)
    await expect(writer.locator('.voice span:visible')).toHaveText(/\S/)
    await writer.locator('.voice span:visible').evaluate((words) => { words.textContent = '(words)' })
    const page = await Transcript.begin(writer, 'ask-', writer.getByRole('main'))
    await expect(page.at('button', 'reply-send')).toBeVisible()
    await page.note('…')
    await page.at('textbox', 'reply-text').fill('42')
    await writer.locator('input[type=file]').setInputFiles([{ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000) }])
    await page.note('42, plan.pdf')
    await page.at('button', 'reply-send').click()
    await page.note(page.word('reply-send'), 'reply-sent')

    const owner = await visitor({ baseURL: host.url, locale })
    await start(owner, own!)
    await expect(owner.locator('.voice span:visible')).toHaveText(/\S/)
    await owner.locator('.voice span:visible').evaluate((words) => { words.textContent = '(words)' })
    const bag = await Transcript.begin(owner, 'ask-', owner.getByRole('main'))
    await expect(owner.locator('.bag li')).toHaveCount(1)
    await bag.note('…')
    await owner.getByRole('button', { name: bag.word('bag-open').replace(/\{.*\}/, '1') }).click()
    await expect(owner.locator('#ask-opened')).toBeFocused()
    await bag.note(bag.word('bag-open').replace(/\{.*\}/, '1'), 'bag-count.one')
    await bag.at('button', 'bag-delete-all').click()
    await bag.note(bag.word('bag-delete-all'))
    await bag.at('button', 'bag-sure-yes').click()
    await bag.note(bag.word('bag-sure-yes'), 'bag-deleted')
    await host.stop()
    compare(`ask.${locale}`, [form, page, bag].map(({ text }) => text).join('—\n\n'))
  })
}
