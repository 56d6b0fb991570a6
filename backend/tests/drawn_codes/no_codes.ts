import { crc32 } from 'node:zlib'
import sharp from 'sharp'

const plain = (red: number, width = 300, height = 300) =>
  sharp({
    create: { width, height, channels: 3, background: { r: red, g: 9, b: 9 } },
  })
    .png()
    .toBuffer()

/** A picture of one colour. */
export const emptyPicture = (width?: number, height?: number) => plain(200, width, height)

/** Three pictures, one after the other. */
export async function movingPicture(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([0, 100, 200].map((red) => plain(red)))
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}

/** Where a PNG has its header of 13 bytes, which begins with width and height; and where the next part begins. */
const HEADER = { at: 16, end: 33 }

/** A PNG that says it has two pictures (APNG). */
export async function movingPng(): Promise<Buffer> {
  const png = await plain(0)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const control = Buffer.concat([Buffer.from('acTL'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])
  length.writeUInt32BE(control.length - 4)
  sum.writeUInt32BE(crc32(control))
  const [header, rest] = [png.subarray(0, HEADER.end), png.subarray(HEADER.end)]
  return Buffer.concat([header, length, control, sum, rest])
}

/** A PNG whose header says that it is larger than it is. */
export async function promisingPng(side: number): Promise<Buffer> {
  const png = await plain(0)
  png.writeUInt32BE(side, HEADER.at)
  png.writeUInt32BE(side, HEADER.at + 4)
  png.writeUInt32BE(crc32(png.subarray(HEADER.at - 4, HEADER.end - 4)), HEADER.end - 4)
  return png
}
