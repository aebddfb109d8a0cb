// Starts the server under test, each with a database of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The program under test. */
export const binary = resolve(process.env.LEGWORK_BIN ?? join(import.meta.dirname, '../../target/debug/legwork'))

/** The helper of the crate `trials` that knows keys, which the server doesn't. */
export const noteTool = process.env.LEGWORK_NOTE_TOOL ?? join(dirname(binary), 'examples/note')

/** Origins that belong to a test; a page may speak to no other. */
export const ours = new Set<string>()

export interface Server {
  url: string
  pid: number
  /** The folder with the database and nothing else. */
  folder: string
  /** What it has written to standard output so far. */
  log(): string
  stop(): Promise<void>
}

/** A server on a free port; `settings` add to those of every test. */
export async function serve(settings: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-'))
  const child = spawn(binary, ['serve'], {
    env: {
      LEGWORK_LISTEN: '127.0.0.1:0',
      LEGWORK_PSEUDO_LOCALE: 'on',
      DATABASE_URL: `sqlite:${join(folder, 'legwork.sqlite')}`,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', () => reject(new Error(`${binary} can't be started: build it, or name it in LEGWORK_BIN`)))
    child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${lines.join('\n')}`)))
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      const event = JSON.parse(line)
      if (event.message === 'listening') resolve(event.address)
    })
  })
  const url = `http://${address}`
  ours.add(url)
  return {
    url,
    pid: child.pid!,
    folder,
    log: () => lines.join('\n'),
    async stop() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
