import { packedFile, type Pictures } from '#backend/packages/packed_file'
import { test } from '@japa/runner'

const photos = ['1.jpg', '2.jpg'].map((name) => ({ name, picture: name }))
const book = Buffer.from('index')
const GIGABYTE = 2 ** 30

/** Pictures that are said to be so long; what is read of them is counted. */
function picturesOf(bytes: number) {
  const read: string[] = []
  const pictures: Pictures = {
    length: async () => bytes,
    read: async (key) => {
      read.push(key)
      return Buffer.alloc(0)
    },
  }
  return { read, pictures }
}

const packing = (pictures: Pictures) =>
  packedFile({ photos: photos as never, book }, pictures, async () => {})

test.group('The file of a package', () => {
  test('is refused by name where one zip file does not hold it, before anything is read', async ({
    assert,
  }) => {
    const { read, pictures } = picturesOf(2 * GIGABYTE)
    await assert.rejects(() => packing(pictures), 'package_too_large')
    assert.isEmpty(read)
  })

  test('may be as long as a zip file can be', async ({ assert }) => {
    const { pictures } = picturesOf(1.99 * GIGABYTE)
    assert.isBelow((await packing(pictures)).length, 4 * GIGABYTE)
  })
})
