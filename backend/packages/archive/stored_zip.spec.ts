import { readAhead } from '#backend/packages/archive/read_ahead'
import {
  EMPTY_LENGTH,
  entryLength,
  storedZip,
  type ZipEntry,
} from '#backend/packages/archive/stored_zip'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

async function zipOf(entries: readonly ZipEntry[]): Promise<Buffer> {
  const blocks: Buffer[] = []
  for await (const block of storedZip(readAhead(entries, async (entry) => entry)))
    blocks.push(block)
  return Buffer.concat(blocks)
}

const entries = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9_一-龥𠮷]{1,20}\.jpg$/u),
    bytes: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
  }),
  { selector: ({ name }) => name, maxLength: 30 }
)

test.group('A zip file of stored files', () => {
  test('holds each of them as it is, is as long as was counted, and is the same each time', async ({
    assert,
  }) => {
    const space = fc.asyncProperty(entries, async (all) => {
      const zip = await zipOf(all)
      assert.deepEqual(
        Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]),
        all.map(({ name, bytes }) => [name, bytes])
      )
      const lengths = all.map(({ name, bytes }) => entryLength(name, bytes.length))
      assert.equal(
        zip.length,
        lengths.reduce((sum, length) => sum + length, EMPTY_LENGTH)
      )
      assert.isTrue(zip.equals(await zipOf(all)))
    })
    await fc.assert(space, { numRuns: 50 })
  })

  test('is whole to another program, with its names and its files’ permissions', async ({
    assert,
    cleanup,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'))
    cleanup(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'photos.zip')
    const large = Array.from({ length: 3_000 }, (_, at) => ({
      name: `90001_${at}.jpg`,
      bytes: Buffer.alloc(1_000 + at, at),
    }))
    writeFileSync(path, await zipOf([...large, { name: '目录.xlsx', bytes: Buffer.from('x') }]))
    const said = execFileSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' })
    assert.equal(said.trim(), 'Done testing')
    const listed = execFileSync('python3', ['-m', 'zipfile', '-l', path], { encoding: 'utf8' })
    assert.include(listed, '目录.xlsx')
    assert.lengthOf(listed.trim().split('\n'), 3_002)
  }).skip(!hasPython(), 'there is no python3')

  test('is never written for more files than it can name', async ({ assert }) => {
    const one = { name: 'x', bytes: Buffer.alloc(0) }
    const many = Array.from({ length: 65_535 }, () => one)
    await assert.rejects(() => zipOf(many), 'too many files for a zip file')
  })
})

test.group('Reading ahead', () => {
  test('gives what was read in the order of the rows, and holds only a few', async ({ assert }) => {
    let held = 0
    let most = 0
    const rows = Array.from({ length: 200 }, (_, at) => at)
    const given: number[] = []
    const read = async (row: number) => {
      most = Math.max(most, (held += 1))
      await new Promise((resolve) => setImmediate(resolve))
      return row
    }
    for await (const row of readAhead(rows, read)) {
      held -= 1
      given.push(row)
    }
    assert.deepEqual(given, rows)
    assert.isAtMost(most, 16)
  })

  test('fails with the first that fails, once those before it are given', async ({ assert }) => {
    const given: number[] = []
    const read = async (row: number) => {
      if (row > 2) throw new Error(`not ${row}`)
      return row
    }
    await assert.rejects(async () => {
      for await (const row of readAhead([0, 1, 2, 3, 4], read)) given.push(row)
    }, 'not 3')
    assert.deepEqual(given, [0, 1, 2])
  })
})

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'])
    return true
  } catch {
    return false
  }
}
