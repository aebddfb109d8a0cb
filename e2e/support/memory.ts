// The memory of another process, as root or its parent may read it.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** Calls `look` with every writable stretch of the memory of `pid`. */
export function eachWritable(pid: number, look: (bytes: Buffer) => void) {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
    if (!from || !to || line.endsWith('[vvar]')) continue
    const start = BigInt(`0x${from}`)
    const bytes = Buffer.alloc(Number(BigInt(`0x${to}`) - start))
    try {
      const length = readSync(memory, bytes, 0, bytes.length, start)
      look(bytes.subarray(0, length))
    } catch {
      // Given back between the list and the look.
    }
  }
  closeSync(memory)
}
