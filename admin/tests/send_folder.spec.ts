import { test } from '@japa/runner'
import type { HeldFile } from '../src/photos/folder/heldFile.js'
import {
  digestOf,
  sendFolder,
  type PhotoServer,
  type Progress,
  type Sending,
  type Sent,
} from '../src/photos/folder/sendFolder.js'
import { entriesOfZip } from '../src/photos/folder/entriesOfZip.js'
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'

const held = (text: string): HeldFile => ({
  path: `${text}.jpg`,
  bytes: text.length,
  open: async () => new Blob([text]),
})
const sending = (text: string, studentId: string | null = text): Sending => ({
  file: held(text),
  number: text,
  studentId,
})

/** A server that has nothing, and answers what it is told to in turn; then it takes everything. */
function serverOf(answers: (Sent | Error)[] = [], more: Partial<PhotoServer> = {}) {
  const taken: [string, string | null][] = []
  const waits: number[] = []
  const seen: Progress[] = []
  const stop = new AbortController()
  const server: PhotoServer = {
    known: async () => [],
    send: async (photo, studentId) => {
      const answer = answers.shift() ?? 'sent'
      if (answer instanceof Error) throw answer
      if (answer === 'sent') taken.push([await photo.text(), studentId])
      return answer
    },
    resolve: async () => null,
    report: async () => true,
    ...more,
  }
  const ways = {
    signal: stop.signal,
    onProgress: (progress: Progress) => void seen.push(progress),
    wait: async (ms: number) => void waits.push(ms),
  }
  const send = (all: Sending[]) => sendFolder(all, server, ways)
  return { send, taken, waits, stop, last: () => seen.at(-1)! }
}

test.group('Sending a folder of photos', () => {
  test('goes on by itself after a lost network, waiting longer each time, and loses none', async ({
    assert,
  }) => {
    const { send, taken, waits } = serverOf(['lost', new Error('no network'), 'lost', 'sent'])
    assert.equal(await send([sending('1'), sending('2')]), 'done')
    assert.deepEqual(taken, [
      ['1', '1'],
      ['2', '2'],
    ])
    assert.deepEqual(waits, [1_000, 2_000, 4_000])
  })

  test('begun anew sends only what the server does not have of the same student', async ({
    assert,
  }) => {
    const here = await digestOf(new Blob(['1']))
    const known = async ([digest]: string[]) =>
      digest === here ? [{ digest: digest!, studentId: '1' }] : []
    const { send, taken, last } = serverOf([], { known })
    assert.equal(await send([sending('1'), sending('2'), sending('1', 'another')]), 'done')
    assert.deepEqual(taken, [
      ['2', '2'],
      ['1', 'another'],
    ])
    assert.deepEqual([last().done, last().known], [3, 1])
  })

  test('does not send a file of nobody again that was matched to somebody since', async ({
    assert,
  }) => {
    const known = async ([digest]: string[]) => [{ digest: digest!, studentId: 'since' }]
    const { send, taken, last } = serverOf([], { known })
    assert.equal(await send([sending('1', null)]), 'done')
    assert.deepEqual([taken.length, last().known], [0, 1])
  })

  test('of a student who is not on the list any more asks for the number again, and else hands it in of nobody', async ({
    assert,
  }) => {
    const resolve = async (number: string) => (number === '1' ? 'new' : null)
    const { send, taken } = serverOf(['unknown', 'sent', 'unknown', 'sent'], { resolve })
    await send([sending('1'), sending('2')])
    assert.deepEqual(taken, [
      ['1', 'new'],
      ['2', null],
    ])
  })

  test('stops when it is cancelled here or elsewhere, and says what was refused', async ({
    assert,
  }) => {
    const refused = serverOf([{ refused: '采集已暂停' }])
    await refused.send([sending('1'), sending('2')])
    assert.deepEqual(refused.last().refused, [{ path: '1.jpg', why: '采集已暂停' }])
    assert.lengthOf(refused.taken, 1)
    const elsewhere = serverOf([], { report: async () => false })
    assert.equal(await elsewhere.send([sending('1')]), 'stopped')
    const here = serverOf(['lost'])
    here.stop.abort()
    assert.equal(await here.send([sending('1')]), 'stopped')
    assert.isEmpty(here.taken)
  })

  test('reads a zip by its directory, and unpacks a file when it is sent', async ({ assert }) => {
    const writer = new ZipWriter(new BlobWriter())
    await writer.add('班级/20B01.jpg', new TextReader('picture'))
    await writer.add('bomb.jpg', new TextReader('0'.repeat(26 * 2 ** 20)))
    const [photo, bomb] = await entriesOfZip(await writer.close(), 25 * 2 ** 20)
    assert.equal(photo!.path, '班级/20B01.jpg')
    assert.equal(await (await photo!.open()).text(), 'picture')
    assert.isAbove(bomb!.bytes, 25 * 2 ** 20)
    await assert.rejects(() => bomb!.open(), /too_large_inside/)
  })
})
