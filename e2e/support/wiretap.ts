// Stands on the wire between browser and server, and keeps all that passes, both ways.
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ours } from './server.ts'

export interface Wiretap {
  url: string
  /** Everything so far: request lines, headers, bodies as sent and, where they were compressed, as they are inside. */
  record(): Buffer
  stop(): void
}

export async function wiretap(server: string): Promise<Wiretap> {
  const kept: Buffer[] = []
  const keep = (message: IncomingMessage, first: string, body: Buffer) => {
    kept.push(Buffer.from(`${first}\n${message.rawHeaders.join('\n')}\n`), body, inside(message.headers['content-encoding'], body))
  }
  const proxy = createServer(async (incoming, outgoing) => {
    const sent = await whole(incoming)
    keep(incoming, `${incoming.method} ${incoming.url}`, sent)
    const { method, headers } = incoming
    request(new URL(incoming.url!, server), { method, headers }, async (answer) => {
      const body = await whole(answer)
      keep(answer, `${answer.statusCode}`, body)
      outgoing.writeHead(answer.statusCode!, answer.rawHeaders).end(body)
    }).end(sent)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  ours.add(url)
  return { url, record: () => Buffer.concat(kept), stop: () => proxy.close() }
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part)
  return Buffer.concat(parts)
}

function inside(encoding: string | undefined, body: Buffer): Buffer {
  if (!body.length) return body
  if (encoding === 'br') return brotliDecompressSync(body)
  if (encoding === 'gzip') return gunzipSync(body)
  return Buffer.alloc(0)
}
