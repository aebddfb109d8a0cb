// What a page says where it can't do what it is for.
import { labs } from '../support/pages.ts'
import { expect, start, test } from '../support/test.ts'

const NEEDS = 'This part runs in your browser. It needs JavaScript and WebAssembly'
const FAILED = 'That did not work: the part of the page that does the sealing could not be started.'
const pages = [...labs.map((lab) => `/en/labs/${lab}`), '/en/notes/new', '/en/age-files', '/n/AAAAAAAAAAAAAAAAAAAAAA', '/en/asks/new', '/a/AAAAAAAAAAAAAAAAAAAAAA']

for (const address of pages) {
  test(`without JavaScript ${address} says what it needs`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: false })
    await page.goto(address)
    await expect(page.getByText(NEEDS).filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('.live').filter({ visible: true })).toHaveCount(0)
  })

  test(`without WebAssembly ${address} says what it needs`, async ({ page, alarms }) => {
    await page.route('**/*.wasm', (route) => route.abort())
    alarms.foresee(/ERR_FAILED|Failed to fetch|wasm|WebAssembly/i)
    await page.goto(address)
    await expect(page.getByText(NEEDS)).toBeVisible()
    await expect(page.locator('.live')).toBeHidden()
  })
}

for (const javaScriptEnabled of [true, false]) {
  test(`the still picture of the lab is there ${javaScriptEnabled ? 'beside the lab' : 'without JavaScript'}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto('/en/labs/sealed')
    await page.getByText('What happened').click()
    const table = page.getByRole('region', { name: 'A letter that is sealed already' }).getByRole('table')
    await expect(table.getByRole('rowheader')).toHaveText(['Salt', 'Nonce', 'Ciphertext', 'Tag'])
    await expect(table.getByRole('row', { name: 'Ciphertext' }).getByRole('cell')).toHaveText(['3', /^([0-9a-f]{2} ?){3}$/, 'your words, sealed'])
  })
}

test('a lab whose worker can’t be loaded says so', async ({ page }) => {
  await page.route('**/sealer_bg.wasm', (route) => route.abort())
  await start(page, '/en/labs/sealed')
  await page.getByRole('button', { name: 'Seal it' }).click()
  await expect(page.getByRole('status').first()).toContainText(FAILED)
})

test('a note whose worker can’t be loaded is not lost', async ({ page }) => {
  await page.route('**/worker.js', (route) => route.abort())
  await start(page, '/en/notes/new')
  await page.getByLabel('Your note').fill('Still here.')
  await page.getByRole('button', { name: 'Seal and leave it' }).click()
  await expect(page.getByRole('status').first()).toContainText(FAILED)
  await expect(page.getByLabel('Your note')).toHaveValue('Still here.')
})
