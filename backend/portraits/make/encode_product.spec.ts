import { encodeProduct } from '#backend/portraits/make/encode_product'
import type { Raster } from '#backend/portraits/models/raster'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { noise } from '#tests/hostile_files'
import { test } from '@japa/runner'
import sharp from 'sharp'

const { width, height } = NATIONAL_FORMAT

async function noisy(sigma: number): Promise<Raster> {
  const data = await noise(width, height, sigma).raw().toBuffer()
  return { data: new Uint8Array(data), width, height }
}

test.group('Encoding the national picture', () => {
  test('gives 20 to 40 KB and 300 dpi, also in the header for readers without EXIF', async ({
    assert,
  }) => {
    for (const sigma of [4, 6, 8, 10]) {
      const encoded = await encodeProduct(await noisy(sigma))
      if (!encoded.ok) throw new Error(encoded.error)
      const jpeg = encoded.value
      const [fewest, most] = NATIONAL_FORMAT.bytes
      assert.isTrue(jpeg.length >= fewest && jpeg.length <= most, `${jpeg.length} bytes`)
      assert.equal(jpeg.subarray(0, 4).toString('hex'), 'ffd8ffe0')
      assert.equal(jpeg.subarray(6, 11).toString('latin1'), 'JFIF\0')
      assert.deepEqual([jpeg[13], jpeg.readUInt16BE(14), jpeg.readUInt16BE(16)], [1, 300, 300])
      const { density, format } = await sharp(jpeg).metadata()
      assert.deepEqual([density, format], [300, 'jpeg'])
    }
  })

  test('is refused with the bound if no quality gives a file between the bounds', async ({
    assert,
  }) => {
    assert.containSubset(await encodeProduct(await noisy(120)), { error: 'too_many_bytes' })
    const plain = { data: new Uint8Array(width * height * 3).fill(200), width, height }
    assert.containSubset(await encodeProduct(plain), { error: 'too_few_bytes' })
  })
})
