import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { jpegSegments, START_OF_SCAN } from '#backend/portraits/files/jpeg_segments'
import { noise } from '#tests/hostile_files'
import { test } from '@japa/runner'
import fc from 'fast-check'
import sharp, { type JpegOptions } from 'sharp'

const SIDE = 500
const jpeg = (options: JpegOptions = {}) =>
  noise(SIDE, SIDE)
    .jpeg({ quality: 90, ...options })
    .toBuffer()

const END = Buffer.from([0xff, 0xd9])
const insert = (bytes: Buffer, at: number, more: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])

/** Offsets of the header's segments, the last being the first scan. */
function boundaries(bytes: Buffer): number[] {
  const starts: number[] = []
  for (const { marker, at } of jpegSegments(bytes)) {
    starts.push(at)
    if (marker === START_OF_SCAN) break
  }
  return starts
}

/** The decoder's result, ignoring warnings; null if it cannot open the file. */
const opened = (bytes: Buffer) =>
  sharp(bytes, { failOn: 'none' })
    .raw()
    .toBuffer()
    .catch(() => null)

const faultOf = async (bytes: Buffer) => {
  const decoded = await decodePhoto(bytes)
  return decoded.ok ? null : decoded.error.fault
}
const remarkOf = async (bytes: Buffer) => {
  const decoded = await decodePhoto(bytes)
  return decoded.ok ? decoded.value.remark : decoded.error.fault
}

/** Stray bytes: garbage, fill bytes, stuffed zeros, markers, lengths. */
const stray = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 6 }),
  fc.constantFrom([0x7f], [0xff], [0xff, 0x00], [0x00, 0xff, 0xff], [0xff, 0x01], [0xff, 0xd3]),
  fc.tuple(fc.constant(0xff), fc.integer({ min: 1, max: 254 })),
  fc.tuple(
    fc.constant(0xff),
    fc.integer({ min: 1, max: 254 }),
    fc.constant(0),
    fc.integer({ min: 0, max: 6 })
  )
)

test.group('A JPEG with oddities between its segments', () => {
  for (const progressive of [false, true]) {
    const name = progressive ? 'progressive' : 'baseline'

    test(`is judged if the decoder opens it, otherwise refused: stray bytes, ${name}`, async ({
      assert,
    }) => {
      const good = await jpeg({ progressive })
      const starts = boundaries(good)
      await fc.assert(
        fc.asyncProperty(fc.nat(starts.length - 1), stray, async (index, bytes) => {
          const odd = insert(good, starts[index]!, Buffer.from(bytes))
          const isOpened = (await opened(odd)) !== null
          assert.equal((await faultOf(odd)) === null, isOpened)
        }),
        { numRuns: 150 }
      )
    })

    test(`is judged if the decoder opens it, otherwise refused: wrong lengths, ${name}`, async ({
      assert,
    }) => {
      const plain = await jpeg({ progressive })
      const comment = Buffer.from([0xff, 0xfe, 0, 9, ...Buffer.from('comment')])
      const good = insert(plain, 2, comment)
      const starts = boundaries(good)
      for (const at of starts) {
        for (const difference of [-9, -2, -1, 1, 2]) {
          const odd = Buffer.from(good)
          odd.writeUInt16BE(Math.max(0, odd.readUInt16BE(at + 2) + difference), at + 2)
          const isOpened = (await opened(odd)) !== null
          assert.equal((await faultOf(odd)) === null, isOpened, `${difference} at ${at}`)
        }
      }
    })
  }

  test('gives the same pixels as without them', async ({ assert }) => {
    const good = await jpeg()
    const odd = insert(good, boundaries(good)[1]!, Buffer.from([0x7f]))
    const [one, other] = [await decodePhoto(good), await decodePhoto(odd)]
    assert.isTrue(
      one.ok &&
        other.ok &&
        Buffer.from(one.value.raster.data).equals(Buffer.from(other.value.raster.data))
    )
  })

  test('is still refused if pixels are missing', async ({ assert }) => {
    for (const progressive of [false, true]) {
      const good = await jpeg({ progressive })
      const odd = insert(good, 2, Buffer.from([1, 2, 3]))
      for (const share of [0.5, 0.9, 0.99]) {
        const cut = odd.subarray(0, Math.floor(odd.length * share))
        assert.equal(await faultOf(cut), 'truncated')
        assert.equal(await faultOf(Buffer.concat([cut, END])), 'truncated')
      }
    }
  })
})

test.group('A picture without an end mark', () => {
  test('is judged with a remark if all of its pixels are there', async ({ assert }) => {
    for (const progressive of [false, true]) {
      const good = await jpeg({ progressive })
      assert.isNull(await remarkOf(good))
      for (const missing of [1, 2])
        assert.equal(await remarkOf(good.subarray(0, -missing)), 'no_end_mark')
      const followed = Buffer.concat([good.subarray(0, -2), Buffer.alloc(40)])
      assert.equal(await remarkOf(followed), 'no_end_mark', 'zeros in its place')
    }
    const png = await noise(SIDE, SIDE).png().toBuffer()
    assert.isNull(await remarkOf(png))
    assert.equal(await remarkOf(png.subarray(0, -12)), 'no_end_mark')
  })

  test('is refused if it is progressive and a scan is missing', async ({ assert }) => {
    const good = await jpeg({ progressive: true })
    const scans = [...jpegSegments(good)].filter(({ marker }) => marker === START_OF_SCAN)
    assert.isAbove(scans.length, 5)
    for (const { at } of scans.slice(1)) {
      assert.equal(await faultOf(good.subarray(0, at)), 'truncated')
      assert.equal(await faultOf(Buffer.concat([good.subarray(0, at), END])), 'truncated')
    }
  })

  test('is refused if it is a truncated PNG', async ({ assert }) => {
    for (const progressive of [false, true]) {
      const good = await noise(SIDE, SIDE).png({ progressive }).toBuffer()
      for (const share of [0.2, 0.5, 0.9])
        assert.equal(await faultOf(good.subarray(0, good.length * share)), 'truncated')
    }
  })
})

test.group('A PNG with a palette', () => {
  const plain = () =>
    sharp({ create: { width: SIDE, height: SIDE, channels: 4, background: '#b08060' } })

  test('is decoded in colour, for any number of colours and bit depth', async ({ assert }) => {
    const files = {
      'plain': await plain().png({ palette: true }).toBuffer(),
      'progressive': await plain().png({ palette: true, progressive: true }).toBuffer(),
      'transparent': await plain().ensureAlpha(0.5).png({ palette: true }).toBuffer(),
      'four colours': await plain().png({ palette: true, colours: 4 }).toBuffer(),
    }
    for (const [name, bytes] of Object.entries(files)) {
      assert.equal(bytes[25], 3, 'colour type of a palette')
      const decoded = await decodePhoto(bytes)
      assert.isTrue(decoded.ok, name)
      if (!decoded.ok) continue
      const [red, green, blue] = decoded.value.raster.data
      assert.isTrue(red! > green! && green! > blue!, `${name}: ${red} ${green} ${blue}`)
    }
  })
})
