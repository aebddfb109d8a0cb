// The price tag and the running bill: pinned tags, kept by the tab and nothing else.
import { expect, test } from '../support/test'

test('what was pinned in two places stands on one receipt, added up where it is in dollars', async ({ page, server }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto(`${server.url}/en/labs/sealed`)
  const tag = page.getByRole('complementary', { name: 'The price tag' })
  await expect(tag.getByRole('cell').filter({ hasText: '$79,915' })).toBeVisible()
  await tag.getByRole('button', { name: 'Pin it to the running bill' }).click()
  await expect(tag.getByRole('status')).toContainText('Tags on the running bill: 1.')
  await tag.getByRole('button', { name: 'Pin it to the running bill' }).click()
  await expect(tag.getByRole('status'), 'the same tag has one place').toContainText('Tags on the running bill: 1.')

  await page.goto(`${server.url}/en/notes/new`)
  await page.getByRole('button', { name: 'Pin it to the running bill' }).click()
  await page.getByRole('link', { name: 'Look at the bill' }).click()
  await expect(page.getByRole('heading', { name: 'The running bill' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Reading a letter', 'Reading a note'])
  const total = page.locator('.total > div:visible dd')
  await expect(total).toHaveText(['$120', '$79,915, and what is no dollars: 1', '$100 to $3,000'])
  await page.getByRole('radio', { name: 'For a thousand' }).check()
  await expect(total).toHaveText(['$120,000', '$79,915,460, and what is no dollars: 1', '$100,000 to $3,000,000'])
  await expect(page.locator('.foot > div:visible dd')).toHaveText('$168 million')
  expect(asked.some((request) => request.includes('79,915')), 'nothing of it is sent').toBe(false)

  await page.getByRole('button', { name: 'Tear it up' }).click()
  await expect(page.getByText('Nothing is pinned yet.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing is pinned yet.')).toBeVisible()
})

test('what another page left in the name of the window is no bill, and never markup', async ({ page, server }) => {
  const price = ['<img src=x onerror=alert(1)>', '', '100 100']
  const item = { lab: 'x', what: '<b>bold</b>', source: '', prices: Array.from({ length: 9 }, () => price) }
  const names = [
    'legwork-bill/1 nonsense', 'legwork-bill/1 {"length":1}', 'legwork-bill/2 []',
    `legwork-bill/1 ${JSON.stringify([{ ...item, prices: [] }])}`,
    `legwork-bill/1 ${JSON.stringify([{ ...item, prices: item.prices.map(() => ['', '', '1 x']) }])}`,
    `legwork-bill/1 ${JSON.stringify([{ ...item, what: 'x'.repeat(401) }])}`,
    `legwork-bill/1 ${JSON.stringify(Array.from({ length: 21 }, () => item))}`,
  ]
  for (const name of names) {
    await page.goto(`${server.url}/en/bill`)
    await page.evaluate((name) => { window.name = name }, name)
    await page.reload()
    await expect(page.locator('main[data-items="0"]'), name.slice(0, 60)).toBeVisible()
  }
  await page.evaluate((name) => { window.name = name }, `legwork-bill/1 ${JSON.stringify([item])}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText('<b>bold</b>')
  await expect(page.locator('.receipt img')).toHaveCount(0)
})

test('a tag is on paper and without JavaScript, and its button is not', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}/es/labs/sealed`)
  const tag = page.getByRole('complementary', { name: 'La etiqueta del precio' })
  await expect(tag).toContainText('79\u00a0915')
  await expect(tag.getByRole('button')).toBeHidden()
  await page.goto(`${server.url}/en/bill`)
  await expect(page.getByText('Following on foot, 28 days').first()).toBeVisible()
  await context.close()
})
