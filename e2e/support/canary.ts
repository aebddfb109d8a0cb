// Where a secret could turn up: all that a server got, wrote and holds, and what the browser keeps.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eachWritable } from './memory.ts'
import { find, needle, type Needle } from './scanner.ts'
import type { Server } from './server.ts'
import { expect, type Page } from './test.ts'
import type { Wiretap } from './wiretap.ts'

/** A phrase as it stands, and its words run together. */
export const phrase = (name: string, words: string): Needle[] => [needle(name, words), needle(`${name}, joined`, words.replaceAll(' ', ''))]

/** What of it is in all that the server got, wrote and holds. */
export function findIn(server: Server, wire: Wiretap, needles: Needle[]): string[] {
  const found = find('traffic', wire.record(), needles)
  found.push(...find('log', Buffer.from(server.log()), needles))
  for (const file of readdirSync(server.folder)) found.push(...find(file, readFileSync(join(server.folder, file)), needles))
  eachWritable(server.pid, (bytes) => found.push(...find('memory', bytes, needles)))
  return found
}

/** The browser itself keeps nothing for the site either. */
export async function nothingKept(page: Page) {
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  const kept = await page.evaluate(async () => ({
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ session: 0, databases: 0, caches: 0, workers: 0 })
}
