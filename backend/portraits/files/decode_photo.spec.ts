import { decodePhoto, encodeStored } from '#backend/portraits/files/decode_photo'
import { inspectFile, MAX_BYTES } from '#backend/portraits/files/inspect_file'
import { readJpegHeader } from '#backend/portraits/files/jpeg_header'
import { hostileFiles, promisingJpeg } from '#tests/hostile_files'
import { test } from '@japa/runner'
import fc from 'fast-check'
import sharp, { type JpegOptions } from 'sharp'

const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width,
      height,
      channels,
      background: '#b08060',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

const jpeg = (width = 600, height = 800, options: JpegOptions = {}) =>
  noise(width, height)
    .jpeg({ quality: 90, ...options })
    .toBuffer()

const faultOf = async (bytes: Buffer) => {
  const decoded = await decodePhoto(bytes)
  return decoded.ok ? null : decoded.error.fault
}

test.group('Files that are not photos', () => {
  test('hostile and mistaken files of every kind are refused with their fault', async ({
    assert,
  }) => {
    const files = await hostileFiles()
    assert.isAtLeast(files.length, 60)
    for (const { name, bytes, fault } of files) assert.equal(await faultOf(bytes), fault, name)
  })

  test('a file one byte over the limit is refused, one at the limit is not', async ({ assert }) => {
    assert.equal(await faultOf(Buffer.alloc(MAX_BYTES + 1, 0xff)), 'too_large')
    const padded = Buffer.concat([await jpeg(), Buffer.alloc(MAX_BYTES)]).subarray(0, MAX_BYTES)
    assert.isNull(await faultOf(padded))
  })

  test('a file truncated anywhere is refused and never crashes the decoder', async ({ assert }) => {
    const whole = await jpeg(400, 500)
    const told = ['truncated', 'broken', 'not_a_picture', 'empty']
    // The last bytes are the end mark: without it nothing of the picture is missing.
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 64), async (length) => {
        assert.include(told, (await faultOf(whole.subarray(0, length))) ?? 'taken')
      }),
      { numRuns: 1_000 }
    )
  })

  test('insufficient size or quality is refused with value and limit', async ({ assert }) => {
    const problemOf = async (bytes: Buffer) => {
      const decoded = await decodePhoto(bytes)
      return decoded.ok ? null : decoded.error
    }
    const cases = [
      [await jpeg(320, 500), { fault: 'too_few_pixels', value: 320, limit: 400 }],
      [await jpeg(480, 450), { fault: 'too_few_pixels', value: 480, limit: 500 }],
      [await promisingJpeg(10_000, 12_000), { fault: 'too_many_pixels', value: 120, limit: 110 }],
      [await jpeg(600, 800, { quality: 42 }), { fault: 'low_quality', value: 42, limit: 60 }],
    ] as const
    for (const [bytes, problem] of cases) assert.deepEqual(await problemOf(bytes), problem)
  })

  test('data appended to a picture is not stored', async ({ assert }) => {
    const polyglot = Buffer.concat([
      await jpeg(),
      Buffer.from('PK\u0003\u0004<script>alert(1)</script>'),
    ])
    const decoded = await decodePhoto(polyglot)
    assert.isTrue(decoded.ok)
    if (!decoded.ok) return
    const stored = await encodeStored(decoded.value.raster)
    assert.notInclude(stored.toString('latin1'), '<script>')
  })
})

test.group('A photo', () => {
  test('is stored upright, reduced and without metadata', async ({ assert }) => {
    const turned = await noise(2_000, 1_500)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Software: 'Adobe Photoshop 25.0', Artist: 'somebody' } })
      .jpeg()
      .toBuffer()
    const decoded = await decodePhoto(turned)
    assert.isTrue(decoded.ok)
    if (!decoded.ok) return
    const { raster, editor } = decoded.value
    assert.deepEqual([raster.width, raster.height], [960, 1_280])
    assert.include(editor!, 'Photoshop')
    const stored = await encodeStored(raster)
    const { exif, orientation } = await sharp(stored).metadata()
    assert.isUndefined(exif)
    assert.isUndefined(orientation)
    assert.notInclude(stored.toString('latin1'), 'somebody')
  })

  test('has its quality estimated from its quantisation tables', async ({ assert }) => {
    for (const quality of [50, 60, 75, 90, 98]) {
      const header = readJpegHeader(await jpeg(600, 800, { quality }))
      assert.closeTo(header!.quality!, quality, 1)
    }
  })

  test('may have as many pixels as phone photos', async ({ assert }) => {
    const phones = [
      [4_000, 3_000],
      [8_000, 6_000],
      [8_160, 6_144],
      [8_192, 6_144],
      [9_248, 6_936],
      [12_000, 9_000],
      [11_000, 10_000],
    ] as const
    for (const [width, height] of phones) {
      assert.isTrue(inspectFile(await promisingJpeg(width, height)).ok, `${width} × ${height}`)
      assert.isTrue(inspectFile(await promisingJpeg(height, width)).ok, `${height} × ${width}`)
    }
  })

  test('held in memory whole while it is decoded may have fewer pixels, depending on its samples', async ({
    assert,
  }) => {
    const waves = { progressive: true }
    const full = { progressive: true, chromaSubsampling: '4:4:4' }
    const isTaken = async (width: number, height: number, options: JpegOptions) =>
      inspectFile(await promisingJpeg(width, height, options)).ok
    assert.isTrue(await isTaken(8_192, 6_144, full))
    assert.isFalse(await isTaken(8_192, 6_400, full))
    assert.isTrue(await isTaken(9_248, 6_936, waves))
    assert.isFalse(await isTaken(12_000, 9_000, waves))
  })

  test('with its components one after the other counts as held in memory whole', async ({
    assert,
  }) => {
    const bytes = await promisingJpeg(12_000, 9_000)
    const scan = bytes.indexOf(Buffer.from([0xff, 0xda]))
    const apart = Buffer.concat([
      bytes.subarray(0, scan),
      Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]),
      bytes.subarray(scan + 14),
    ])
    const inspected = inspectFile(apart)
    assert.isFalse(inspected.ok)
    if (!inspected.ok) assert.equal(inspected.error.fault, 'too_many_pixels_progressive')
  })
})
