// A slow connection, and what a page says of how far something is.
import type { Page } from './test.ts'

/** Lets so many megabytes a second through, both ways; 0 for all of them. */
export async function throttle(page: Page, megabytes: number) {
  const session = await page.context().newCDPSession(page)
  const speed = megabytes ? megabytes * 1_000_000 : -1
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: speed, uploadThroughput: speed })
}

/** Keeps every text of how far something is, as it comes. */
export async function watchProgress(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = Object.assign(window, { seen: [] }).seen
    const said = document.querySelector('.progress span')!
    new MutationObserver(() => said.textContent && seen.push(said.textContent)).observe(said, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
}
