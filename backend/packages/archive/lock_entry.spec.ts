import { lockBy } from '#backend/packages/archive/lock_entry'
import {
  EMPTY_LENGTH,
  entryLength,
  storedZip,
  type ZipEntry,
} from '#backend/packages/archive/stored_zip'
import { readAhead } from '#backend/packages/archive/read_ahead'
import { unlocked } from '#tests/packages'
import { test } from '@japa/runner'
import fc from 'fast-check'

async function lockedZip(entries: readonly ZipEntry[], password: string): Promise<Buffer> {
  const blocks: Buffer[] = []
  const files = readAhead(entries, async (entry) => entry)
  for await (const block of storedZip(files, lockBy(password))) blocks.push(block)
  return Buffer.concat(blocks)
}

const entries = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9_一-龥]{1,20}\.jpg$/u),
    bytes: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 6 }
)
const password = fc.string({ unit: fc.constantFrom(...'AbZ29-'), minLength: 1, maxLength: 24 })

test.group('A locked zip file', () => {
  test('is opened by another program with its password, and is as long as was counted', async ({
    assert,
  }) => {
    const space = fc.asyncProperty(entries, password, async (all, word) => {
      const zip = await lockedZip(all, word)
      const lengths = all.map(({ name, bytes }) =>
        entryLength(name, bytes.length, { isLocked: true })
      )
      assert.equal(
        zip.length,
        lengths.reduce((sum, length) => sum + length, EMPTY_LENGTH)
      )
      const files = await unlocked(zip, word)
      assert.deepEqual(
        Object.keys(files),
        all.map(({ name }) => name)
      )
      for (const { name, bytes } of all) assert.isTrue(bytes.equals(files[name]!), name)
    })
    await fc.assert(space, { numRuns: 20 })
  })

  test('shows nothing of a file without it, and is another each time', async ({ assert }) => {
    const bytes = Buffer.from('nobody reads this without the password')
    const one = await lockedZip([{ name: 'a.jpg', bytes }], 'right')
    assert.isFalse(one.includes(bytes.subarray(0, 12)))
    assert.isFalse(one.equals(await lockedZip([{ name: 'a.jpg', bytes }], 'right')))
    await assert.rejects(() => unlocked(one, 'wrong'), /password/i)
    const changed = Buffer.from(one)
    const at = one.indexOf('a.jpg') + 5 + 11 + 18
    changed[at] = changed[at]! ^ 1
    await assert.rejects(() => unlocked(changed, 'right'), /signature|authentication|password/i)
  })
})
