// What a page costs to load: bytes as brotli at its best makes them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const dist = resolve(process.env.LEGWORK_DIST ?? join(import.meta.dirname, '../../dist'))

/** Bytes of what is served at an address under /pkg/. */
export function size(url: string): number {
  const file = join(dist, new URL(url).pathname)
  if (!existsSync(`${file}.br`)) throw new Error(`${file}.br is missing: build the site with \`cargo xtask site --release\`, or name its folder in LEGWORK_DIST`)
  return statSync(`${file}.br`).size
}

export function sizeOf(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length
}

/** Bytes of every font, which are compressed as they are. */
export function fonts(): number {
  const files = readdirSync(join(dist, 'pkg'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.woff2'))
  return files.map((name) => readFileSync(join(dist, 'pkg', name)).length).reduce((sum, length) => sum + length, 0)
}
