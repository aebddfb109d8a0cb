// A page with the npm packages that the worker is measured against, served from e2e/node_modules.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'

const modules = join(import.meta.dirname, '../node_modules')

const html = `<!doctype html><meta charset="utf-8"><title>yardstick</title>
<script type="importmap">${JSON.stringify({
  imports: {
    'age-encryption': '/age-encryption/dist/index.js',
    'hash-wasm': '/hash-wasm/dist/index.esm.min.js',
    '@noble/': '/@noble/',
    '@scure/base': '/@scure/base/index.js',
  },
})}</script>
<script type="module">
import { argon2id } from 'hash-wasm'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

globalThis.stretch = async (password, salt, { mib, iterations }) => {
  const start = performance.now()
  const key = await argon2id({
    password, salt: Uint8Array.from(salt), iterations, memorySize: mib * 1024,
    parallelism: 1, hashLength: 32, outputType: 'binary',
  })
  return { ms: performance.now() - start, key: [...key] }
}

// As many bytes as the archive of the longest text has.
const archive = new Uint8Array(65_536)
const identity = await generateX25519Identity()
const encrypter = new Encrypter()
encrypter.addRecipient(await identityToRecipient(identity))
const decrypter = new Decrypter()
decrypter.addIdentity(identity)

globalThis.age = async times => {
  let sealed
  const start = performance.now()
  for (let n = 0; n < times; n++) sealed = await encrypter.encrypt(archive)
  const between = performance.now()
  for (let n = 0; n < times; n++) await decrypter.decrypt(sealed)
  return { seal: (between - start) / times, open: (performance.now() - between) / times }
}

let sealedBytes
globalThis.sealBytes = async length => {
  const plain = new Uint8Array(length).fill(7)
  const start = performance.now()
  sealedBytes = await encrypter.encrypt(plain)
  return { ms: performance.now() - start, length: sealedBytes.length }
}
globalThis.openBytes = async () => {
  const start = performance.now()
  const opened = await decrypter.decrypt(sealedBytes)
  return { ms: performance.now() - start, length: opened.length }
}

// As a page would do it for a large file: from what the browser keeps to what the browser keeps.
const timed = async (given, work) => {
  const start = performance.now()
  const made = await new Response(await work(given.stream())).blob()
  return [made, performance.now() - start]
}
let sealedFile
globalThis.sealFile = async length => {
  const plain = new Blob([new Uint8Array(length).fill(7)])
  const [made, ms] = await timed(plain, stream => encrypter.encrypt(stream))
  sealedFile = made
  return { ms, length: made.size }
}
globalThis.openFile = async () => {
  const [made, ms] = await timed(sealedFile, stream => decrypter.decrypt(stream))
  return { ms, length: made.size }
}
</script>`

/** Serves the page on a free port of this machine. */
export async function yardstick() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname)
    if (path === '/') return response.setHeader('content-type', 'text/html').end(html)
    const script = await readFile(join(modules, path)).catch(() => undefined)
    if (!script) return response.writeHead(404).end()
    response.setHeader('content-type', 'text/javascript').end(script)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
