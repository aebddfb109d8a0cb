// Notes made without the site: the proofs by Node's HKDF, the age file by npm age-encryption, the archive by hand.
import { execFileSync } from 'node:child_process'
import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { Encrypter, identityToRecipient } from 'age-encryption'
import type { APIRequestContext } from '@playwright/test'
import { noteTool } from './server.ts'
import { expect } from './test.ts'

/** A file in a tar archive as no browser of ours writes it. */
export interface Entry {
  name: string | Buffer
  bytes?: Buffer
  type?: string
}

/** A ustar archive with whatever names and types, filled up as ours are. */
export function archive(entries: Entry[]): Buffer {
  const blocks = entries.flatMap(({ name, bytes = Buffer.alloc(0), type = '0' }) => {
    const header = Buffer.alloc(512)
    header.set(Buffer.from(name).subarray(0, 100))
    header.write('0000644\0' + '0000000\0'.repeat(2), 100, 'latin1')
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0${' '.repeat(8)}${type}`, 124, 'latin1')
    header.write('ustar\x0000', 257, 'latin1')
    header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    return [header, bytes, Buffer.alloc(-bytes.length & 511)]
  })
  const whole = Buffer.concat([...blocks, Buffer.alloc(1_024)])
  if (whole.length > 8_192) throw new Error('only the smallest length is made here')
  return Buffer.concat([whole, Buffer.alloc(8_192 - whole.length)])
}

/** Seals `inside` as a note that its link opens, and leaves it with the server; its link. */
export async function leaveRaw(request: APIRequestContext, inside: Buffer): Promise<string> {
  const [id, link] = [randomBytes(16), randomBytes(32)]
  const derive = (ikm: Buffer, label: string) =>
    Buffer.from(hkdfSync('sha256', ikm, 'legwork/note/v1', Buffer.concat([Buffer.from(`${label}\0`), id]), 32))
  const root = Buffer.concat([Buffer.from([1]), link, Buffer.alloc(32)])
  const address = `/n/${id.toString('base64url')}#1k.${link.toString('base64url')}`
  const identity = execFileSync(noteTool, ['identity', address], { encoding: 'utf8' }).trim()
  const age = new Encrypter()
  age.addRecipient(await identityToRecipient(identity))
  const hash = (secret: Buffer) => createHash('sha256').update(secret).digest('base64url')
  const answer = await request.post('/api/notes?keep_for=1h&reads=1', {
    data: Buffer.from(await age.encrypt(inside)),
    headers: {
      'content-type': 'application/octet-stream',
      'legwork-id': id.toString('base64url'),
      'legwork-claim': hash(derive(root, 'claim')),
      'legwork-door': hash(derive(link, 'door')),
      'legwork-owner': hash(randomBytes(32)),
    },
  })
  expect(answer.status()).toBe(201)
  return address
}
