// That the alarms on which every other journey relies do ring.
import { expect, test } from '../support/test.ts'

test('a violation of the security policy, a call elsewhere and an uncaught error are heard', async ({ page, alarms }) => {
  alarms.foresee(/error: .*inline style violates .*Content Security Policy/)
  alarms.foresee(/error: .*http:\/\/127\.0\.0\.1:9\/.* violates .*Content Security Policy/)
  alarms.foresee(/uncaught: nobody catches this/)
  await page.goto('/en/')
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))
    setTimeout(() => { throw new Error('nobody catches this') })
    return fetch('http://127.0.0.1:9/').catch(() => undefined)
  })
  await expect.poll(() => alarms.faults).toEqual([])
})

test('a page that belongs to nobody here is heard', async ({ page, alarms }) => {
  alarms.foresee(/request to http:\/\/127\.0\.0\.1:9\//)
  await page.goto('http://127.0.0.1:9/').catch(() => undefined)
})
