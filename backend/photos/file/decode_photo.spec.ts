import { decodePhoto, encodeStored } from '#backend/photos/file/decode_photo'
import { inspectFile, MOST_BYTES } from '#backend/photos/file/inspect_file'
import { readJpegHeader } from '#backend/photos/file/jpeg_header'
import { test } from '@japa/runner'
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

/** A header that promises more pixels than there are. */
async function flood(width: number, height: number, options: JpegOptions = {}) {
  const bytes = await jpeg(600, 800, options)
  const marker = options.progressive ? 0xc2 : 0xc0
  const at = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === marker)
  bytes.writeUInt16BE(height, at + 5)
  bytes.writeUInt16BE(width, at + 7)
  return bytes
}

const faultOf = async (bytes: Buffer) => {
  const decoded = await decodePhoto(bytes)
  return decoded.ok ? null : decoded.error
}

test.group('What is no photo is told by name', () => {
  test('kinds of files that are not taken', async ({ assert }) => {
    const small = noise(600, 800)
    const cases: [string, Buffer][] = [
      ['empty', Buffer.alloc(0)],
      ['not_a_picture', Buffer.from('<html><script>alert(1)</script></html>')],
      ['not_a_picture', Buffer.from('%PDF-1.4\n')],
      [
        'svg',
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
        ),
      ],
      [
        'svg',
        Buffer.from(
          '<?xml version="1.0"?>\n<svg width="1"><image href="http://127.0.0.1/"/></svg>'
        ),
      ],
      ['gif', await small.clone().gif().toBuffer()],
      ['webp', await small.clone().webp().toBuffer()],
      ['tiff', await small.clone().tiff().toBuffer()],
      ['heic', Buffer.from('0000001c66747970686569630000000068656963', 'hex')],
      ['too_large', Buffer.alloc(MOST_BYTES + 1, 0xff)],
      ['broken', Buffer.from('ffd8ffe0', 'hex')],
      ['broken', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ]
    for (const [fault, bytes] of cases) assert.equal(await faultOf(bytes), fault)
  })

  test('pictures that cannot be a photo of today', async ({ assert }) => {
    const cmyk = await noise(600, 800).toColourspace('cmyk').jpeg().toBuffer()
    const grey = await noise(600, 800).toColourspace('b-w').jpeg().toBuffer()
    const deep = await noise(600, 800).toColourspace('rgb16').png().toBuffer()
    assert.equal(await faultOf(cmyk), 'not_rgb')
    assert.equal(await faultOf(grey), 'not_rgb')
    assert.equal(await faultOf(deep), 'sixteen_bit')
    assert.equal(await faultOf(await jpeg(399, 500)), 'too_few_pixels')
    assert.equal(await faultOf(await jpeg(1, 6_000)), 'too_few_pixels')
    assert.equal(await faultOf(await jpeg(600, 800, { quality: 40 })), 'low_quality')
  })

  test('a flood of pixels is refused by the header, before anything is decoded', async ({
    assert,
  }) => {
    assert.equal(await faultOf(await flood(30_000, 30_000)), 'too_many_pixels')
    const slow = await flood(6_000, 5_000, { progressive: true })
    assert.equal(await faultOf(slow), 'too_many_pixels_progressive')
  })

  test('a file that was cut off anywhere is told, never taken and never a crash', async ({
    assert,
  }) => {
    const whole = await jpeg()
    for (let part = 1; part < 40; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 40))
      assert.include(
        ['truncated', 'broken', 'not_a_picture'],
        (await faultOf(cut)) ?? 'taken',
        `${part}/40`
      )
    }
  })

  test('what hangs behind a picture does not come along', async ({ assert }) => {
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
  test('is kept upright, small and without its notes', async ({ assert }) => {
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

  test('tells the quality it was saved with by its tables', async ({ assert }) => {
    for (const quality of [50, 60, 75, 90, 98]) {
      const header = readJpegHeader(await jpeg(600, 800, { quality }))
      assert.closeTo(header!.quality!, quality, 1)
    }
  })

  test('a picture of exactly 50 million pixels may be', async ({ assert }) => {
    const inspected = inspectFile(await flood(10_000, 5_000))
    assert.isTrue(inspected.ok)
  })
})
