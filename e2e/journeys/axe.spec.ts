// What can be checked of accessibility without a person: every page, language and colour scheme.
import { AxeBuilder } from '@axe-core/playwright'
import { ask, reply } from '../support/asks.ts'
import { leave, leaveNote, open, press, readNote } from '../support/notes.ts'
import { serve } from '../support/server.ts'
import { addresses, isNowhere, locales } from '../support/pages.ts'
import { expect, start, test, visit, type Page } from '../support/test.ts'

const schemes = [
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'high contrast, light', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'high contrast, dark', media: { colorScheme: 'dark', contrast: 'more' } },
] as const

/** What axe finds wrong with the page as it stands, in every scheme, everything unfolded. */
async function faults(page: Page): Promise<string[]> {
  await page.locator('details:visible').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
  // Our pages have no frames: one page is enough to look at them.
  const axe = () => new AxeBuilder({ page }).setLegacyMode()
  const found: string[] = []
  const look = async (name: string, builder: AxeBuilder) => {
    const { violations } = await builder.analyze()
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target, failureSummary }) => `${name}: ${id}: ${target}: ${failureSummary}`))
    }
  }
  await look('light', axe().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']))
  for (const { name, media } of schemes) {
    await page.emulateMedia(media)
    // Nothing but colours differs between schemes.
    await look(name, axe().withRules(['color-contrast', 'link-in-text-block']))
  }
  await page.emulateMedia({ colorScheme: null, contrast: null })
  return found
}

for (const { code } of locales) {
  for (const address of addresses(code)) {
    test(`axe has nothing against ${address}`, async ({ page, alarms }) => {
      if (isNowhere(address)) alarms.foresee(/status of 404/)
      await visit(page, address)
      expect(await faults(page)).toEqual([])
    })
  }
}

test('axe has nothing against a sealed letter, changed and refused', async ({ page }) => {
  await start(page, '/en/labs/sealed')
  const status = page.getByRole('status').first()
  await page.getByRole('button', { name: 'Seal it' }).click()
  await expect(status).toContainText('Sealed.')
  await page.getByRole('button', { name: 'Flip this bit' }).click()
  await page.getByRole('button', { name: 'Show every byte' }).click()
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(status).toContainText('It does not open.')
  expect(await faults(page)).toEqual([])
})

test('axe has nothing against a bad link to a set-up', async ({ page }) => {
  await start(page, '/en/labs/sealed#v9')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('axe has nothing against a warrant that was served, and a second order', async ({ page }) => {
  await start(page, '/en/labs/serve-a-warrant#v1;paper=order')
  await page.getByRole('button', { name: 'Seal it and leave it here' }).click()
  await page.getByRole('button', { name: 'Serve it on this server' }).click()
  await expect(page.getByRole('region', { name: /^● Handed over/ })).toBeVisible()
  expect(await faults(page), 'served').toEqual([])
  await page.getByRole('radio', { name: 'Serve this person another page' }).check()
  await page.getByRole('button', { name: 'Serve it on this server' }).click()
  await expect(page.locator('.serve-a-warrant .status')).toContainText('it needs none')
  expect(await faults(page), 'second').toEqual([])
})

test('axe has nothing against a note that was left, one that waits and one that is open', async ({ page }) => {
  const link = await leaveNote(page, 'Meet me at six.')
  expect(await faults(page)).toEqual([])
  await start(page, link)
  await expect(page.getByRole('button', { name: 'Open the note' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.goto('about:blank')
  await readNote(page, link)
  expect(await faults(page)).toEqual([])
})

test('axe has nothing against a note of files, its form, a wrong passphrase, and what its sender sees', async ({ visitor, alarms }) => {
  test.slow()
  const host = await serve({ LEGWORK_NOTES: 'files' })
  const page = await visitor({ baseURL: host.url })
  await start(page, '/en/notes/new')
  const files = [{ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000) }]
  await page.locator('input[type=file]').setInputFiles(files)
  for (const way of ['The link and a passphrase of yours', 'Words drawn here']) {
    await page.getByLabel(way).check()
    expect(await faults(page), way).toEqual([])
  }
  const note = await leave(page, 'Meet me at six.', { way: 'words', reads: 2, files })
  expect(await faults(page), 'left').toEqual([])

  await start(page, note.link)
  alarms.foresee(/status of 403/)
  await press(page, 'otter')
  await expect(page.getByRole('status').first()).toContainText('That is not the passphrase.')
  expect(await faults(page), 'wrong').toEqual([])
  await open(page, note)
  await expect(page.locator('.files a')).toHaveCount(1)
  expect(await faults(page), 'open').toEqual([])

  await page.goto('about:blank')
  await start(page, note.own)
  await page.getByRole('button', { name: 'Show what the server holds' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await faults(page), 'the sender’s').toEqual([])
  await host.stop()
})

for (const code of ['en', 'es']) {
  test(`axe has nothing against age files that were sealed, opened and refused (${code})`, async ({ page }) => {
    await start(page, `/${code}/age-files`)
    const made = (id: string) => page.locator(`#${id}`)
    await page.locator('.pair button').first().click()
    await expect(made('key-made')).toBeVisible()
    await page.locator('#seal-files').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('six') })
    await page.locator('#seal-keys').fill(await page.locator('#key-recipient').inputValue())
    await page.locator('section:has(#seal-files) button:visible').first().click()
    await expect(made('seal-made')).toBeVisible()
    await page.locator('#open-files').setInputFiles({ name: 'plan.age', mimeType: '', buffer: Buffer.from('no age file') })
    await page.locator('[name=open-by]').last().check()
    await page.locator('#open-passphrase').fill('open sesame')
    await page.locator('section:has(#open-files) button:visible:not([aria-pressed])').first().click()
    await expect(page.locator('section:has(#open-files)').getByRole('status')).not.toBeEmpty()
    expect(await faults(page)).toEqual([])
  })

  test(`axe has nothing against a request: made, replied to, sent, listed, opened, asked about (${code})`, async ({ visitor, alarms }) => {
    test.slow()
    const host = await serve({ LEGWORK_NOTES: 'files' })
    const page = await visitor({ baseURL: host.url })
    const there = (link: string) => link.replace('#', `?lang=${code}#`)
    const files = [{ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000) }]
    const { request, own } = await ask(page, 3)
    await reply(await visitor({ baseURL: host.url }), request, 'Six.', files)
    await page.goto(`/${code}/asks/new`)
    await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
    await page.locator('.sheet button:visible').click()
    await expect(page.getByRole('img')).toBeVisible()
    expect(await faults(page), 'made').toEqual([])

    await start(page, there(request))
    await expect(page.locator('.voice span:visible')).toHaveText(/\S/)
    await page.locator('#ask-text').fill('Seven.')
    await page.locator('input[type=file]').setInputFiles(files)
    expect(await faults(page), 'reply').toEqual([])
    await page.locator('#ask-send').click()
    await expect(page.locator('#ask-sent')).toBeFocused()
    expect(await faults(page), 'sent').toEqual([])

    await page.goto('about:blank')
    await start(page, there(own))
    await expect(page.locator('.bag li')).toHaveCount(2)
    await expect(page.locator('.voice span:visible')).toHaveText(/\S/)
    expect(await faults(page), 'bag').toEqual([])
    await page.locator('.bag button').first().click()
    await expect(page.locator('#ask-opened')).toBeFocused()
    await page.locator('button:above(#ask-delete-all)').first().click()
    await expect(page.getByRole('table')).toBeVisible()
    await page.locator('#ask-delete-all').click()
    await expect(page.locator('#ask-sure')).toBeFocused()
    expect(await faults(page), 'opened').toEqual([])

    await page.goto('about:blank')
    alarms.foresee(/status of 404/)
    await start(page, there(own.replace(/#.*/, `#1o.${'A'.repeat(43)}`)))
    await expect(page.locator('.status:visible')).not.toHaveText('')
    expect(await faults(page), 'none').toEqual([])
    await host.stop()
  })
}
