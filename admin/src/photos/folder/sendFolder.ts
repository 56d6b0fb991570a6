import type { HeldFile } from './heldFile'

/** A photo to be sent, and whom it shows; null: nobody knows yet. */
export interface Sending {
  file: HeldFile
  number: string | null
  studentId: string | null
}

/** What the server answered. `lost`: nothing, the network is away; `unknown`: no such student any more. */
export type Sent = 'sent' | 'lost' | 'unknown' | { refused: string }

/** The server, as sending needs it. */
export interface PhotoServer {
  /** Which of these files it has already, each with its student. */
  known: (digests: string[]) => Promise<{ digest: string; studentId: string | null }[]>
  send: (photo: Blob, studentId: string | null) => Promise<Sent>
  resolve: (number: string) => Promise<string | null>
  /** False: the upload was cancelled elsewhere. */
  report: (done: number) => Promise<boolean>
}

export interface Progress {
  done: number
  /** Files that were here before. */
  known: number
  refused: { path: string; why: string }[]
  /** The network is away; the sending goes on by itself. */
  isWaiting: boolean
}

interface Ways {
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  /** Resolves after so many milliseconds, or when the signal aborts. */
  wait: (ms: number) => Promise<void>
}

const FIRST_WAIT_MS = 1_000
const MAX_WAIT_MS = 30_000
const REPORT_EACH = 5

/** SHA-256 in hexadecimal; null without a secure page, where the server recognises the file itself. */
export async function digestOf(photo: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Repeats what the lost network ended, waiting twice as long each time. */
async function persistently<T>(
  ask: () => Promise<T | 'lost'>,
  { signal, wait }: Ways,
  onLost: () => void
): Promise<T | 'stopped'> {
  for (let ms = FIRST_WAIT_MS; !signal.aborted; ms = Math.min(2 * ms, MAX_WAIT_MS)) {
    const answer = await ask().catch(() => 'lost' as const)
    if (answer !== 'lost') return answer
    onLost()
    await wait(ms)
  }
  return 'stopped'
}

/**
 * Sends one photo. If its student has gone meanwhile, because the list was replaced, the number is asked
 * for again; a photo that then shows nobody is handed in all the same and waits to be matched.
 */
async function sendOne(
  { number, studentId }: Sending,
  photo: Blob,
  server: PhotoServer
): Promise<Sent> {
  const sent = await server.send(photo, studentId)
  if (sent !== 'unknown') return sent
  const renamed = number ? await server.resolve(number) : null
  const again = await server.send(photo, renamed)
  return again === 'unknown' ? server.send(photo, null) : again
}

/** Is this file here already, of this student? One of nobody may have been matched since. */
async function isKnown(photo: Blob, studentId: string | null, server: PhotoServer) {
  const digest = await digestOf(photo)
  if (!digest) return false
  const known = await server.known([digest])
  return known.some((file) => studentId === null || file.studentId === studentId)
}

/**
 * Sends the photos of a folder one after the other, each in one request that may be repeated. What the
 * server has already is not sent again, so that whoever begins anew goes on where it ended.
 */
export async function sendFolder(
  all: readonly Sending[],
  server: PhotoServer,
  ways: Ways
): Promise<'done' | 'stopped'> {
  const progress: Progress = { done: 0, known: 0, refused: [], isWaiting: false }
  const tell = (isWaiting = false) => ways.onProgress({ ...progress, isWaiting })
  const persist = <T>(ask: () => Promise<T | 'lost'>) => persistently(ask, ways, () => tell(true))
  for (const one of all) {
    const photo = await one.file.open().catch(({ message }: Error) => message)
    if (typeof photo === 'string') progress.refused.push({ path: one.file.path, why: photo })
    else {
      const sent = await persist(async () => {
        if (await isKnown(photo, one.studentId, server)) return 'known' as const
        return sendOne(one, photo, server)
      })
      if (sent === 'stopped') return 'stopped'
      if (sent === 'known') progress.known += 1
      if (typeof sent === 'object')
        progress.refused.push({ path: one.file.path, why: sent.refused })
    }
    progress.done += 1
    tell()
    const isDue = progress.done % REPORT_EACH === 0 || progress.done === all.length
    const { done } = progress
    if (isDue && (await persist(() => server.report(done))) !== true) return 'stopped'
  }
  return ways.signal.aborted ? 'stopped' : 'done'
}
