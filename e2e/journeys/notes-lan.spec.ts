// A class whose server stands in its own network, over plain http.
import { leave, linkOf, readNote } from '../support/notes.ts'
import { ours } from '../support/server.ts'
import { expect, start, test } from '../support/test.ts'
import config from '../playwright.config.ts'

const launch = config.use!.launchOptions!
test.use({ launchOptions: { ...launch, args: [...launch.args!, '--host-resolver-rules=MAP class.lan 127.0.0.1'] } })

const WARNING = 'This page came over plain http. Others on this network who only listen don’t see what you seal; someone who can change traffic could change this page. Fine for a class; not for a real secret.'

test('over plain http every page with a secret says so, a new note asks once more, and it works', async ({ visitor, server }) => {
  const origin = server.url.replace('127.0.0.1', 'class.lan')
  ours.add(origin)
  const writer = await visitor({ baseURL: origin })
  await start(writer, '/en/notes/new')
  expect(await writer.evaluate(() => isSecureContext)).toBe(false)
  await expect(writer.getByText(WARNING)).toBeVisible()
  await writer.getByLabel('Your note').fill('Meet me at six.')
  await writer.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(writer.getByRole('status').first()).toHaveText('Tick the box about plain http first, or open this site over https.')
  await writer.getByLabel('I know that this page came over plain http. What I write is not a real secret.').check()
  await writer.getByRole('button', { name: 'Seal and leave it' }).click()
  const link = await linkOf(writer)
  // There is no clipboard without a secure origin: the text is selected instead.
  await writer.getByRole('button', { name: 'Copy', exact: true }).first().click()
  await expect(writer.getByText('Copying is not allowed here. The text is selected: copy it by hand.').first()).toBeVisible()
  expect(await writer.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd)).toBe(link.length)

  const reader = await visitor({ baseURL: origin })
  expect(await readNote(reader, link)).toBe('Meet me at six.')
  await expect(reader.getByText(WARNING)).toBeVisible()
})

test('on this very machine nothing is said of plain http', async ({ page }) => {
  await leave(page, 'Meet me at six.')
  await expect(page.getByText(WARNING)).toBeHidden()
})

test('over plain http the lab that leaves a note says so, and its text is ours', async ({ visitor, server }) => {
  const origin = server.url.replace('127.0.0.1', 'class.lan')
  ours.add(origin)
  const page = await visitor({ baseURL: origin })
  await start(page, '/en/labs/serve-a-warrant')
  await expect(page.getByText(WARNING)).toBeVisible()
  await expect(page.getByLabel('Your note', { exact: true })).not.toBeEditable()
  await page.getByRole('button', { name: 'Seal it and leave it here' }).click()
  await expect(page.locator('.status')).toContainText('A sealed note was left with this server.')
})
