import type { FileFault } from '#domain/photos/file_faults'
import { deflateSync } from 'node:zlib'
import sharp, { type JpegOptions } from 'sharp'

/** A file that somebody might upload as a photo, with the expected fault; null if it is valid. */
export interface HostileFile {
  name: string
  bytes: Buffer
  fault: FileFault | null
}

const text = (words: string) => Buffer.from(words, 'latin1')
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')

/** A picture of noise. */
export const noise = (width = 600, height = 800, sigma = 30) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#b08060',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
const jpeg = (options: JpegOptions = {}, width?: number, height?: number) =>
  noise(width, height)
    .jpeg({ quality: 90, ...options })
    .toBuffer()

/** A JPEG whose header declares other dimensions than its data. */
export const promisingJpeg = async (width: number, height: number, options?: JpegOptions) =>
  withFrame(await jpeg(options), promising(width, height))

/** One segment of a JPEG: marker, length, content. */
function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** The first half of a JPEG, followed by an end-of-image marker. */
const ended = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length / 2), hex('ffd9')])

/** A JPEG with additional segments after its first marker. */
const withSegments = (bytes: Buffer, ...segments: Buffer[]) =>
  Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)])

/** Changes the frame header: bits, height, width, components. */
function withFrame(bytes: Buffer, change: (frame: Buffer) => unknown): Buffer {
  const copy = Buffer.from(bytes)
  const at = copy.findIndex(
    (byte, index) => byte === 0xff && [0xc0, 0xc2].includes(copy[index + 1]!)
  )
  change(copy.subarray(at, at + 20))
  return copy
}
const promising = (width: number, height: number) => (frame: Buffer) => {
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
}

const CRC = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
const crcOf = (bytes: Buffer) =>
  (bytes.reduce((sum, byte) => CRC[(sum ^ byte) & 255]! ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>>
  0

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([text(type), content])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(content.length)
  body.copy(whole, 4)
  whole.writeUInt32BE(crcOf(body), body.length + 4)
  return whole
}

/** A PNG with the given header and all pixels zero. */
function png(
  width: number,
  height: number,
  [bits, colour, interlaced] = [8, 2, 0],
  more: Buffer = Buffer.alloc(0)
) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([bits!, colour!, 0, 0, interlaced!], 8)
  const row = 1 + width * ({ 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour!] ?? 3) * (bits! / 8)
  const rows = Buffer.alloc(Math.min(row * height, 200_000_000))
  const data = chunk('IDAT', deflateSync(rows, { level: 1 }))
  const parts = [chunk('IHDR', header), more, data, chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([hex('89504e470d0a1a0a'), ...parts])
}

/** Files that are neither JPEG nor PNG. */
async function otherKinds(): Promise<HostileFile[]> {
  const frames = await Promise.all(
    [0, 1].map((shade) =>
      sharp({
        create: {
          width: 400,
          height: 500,
          channels: 3,
          background: { r: shade * 255, g: 9, b: 9 },
        },
      })
        .png()
        .toBuffer()
    )
  )
  const animated = () => sharp(frames, { join: { animated: true } })
  const small = noise()
  const svg = (inside: string) =>
    text(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800">${inside}</svg>`)
  const kinds: [string, FileFault, Buffer][] = [
    ['nothing', 'empty', Buffer.alloc(0)],
    ['one byte', 'not_a_picture', hex('ff')],
    ['half a mark', 'broken', hex('ffd8')],
    ['words', 'not_a_picture', text('这不是照片')],
    ['a page', 'not_a_picture', text('<!doctype html><script>alert(1)</script>')],
    ['a script', 'not_a_picture', text('#!/bin/sh\nrm -rf /\n')],
    ['a document', 'pdf', text('%PDF-1.7\n1 0 obj\n')],
    ['an archive', 'not_a_picture', hex('504b0304140000000800')],
    ['a program', 'not_a_picture', hex('4d5a900003000000')],
    ['a film', 'video', hex('0000001866747970 69736f6d 00000200')],
    ['a film of a phone', 'video', hex('0000001466747970 71742020 00000200')],
    ['a bitmap', 'bmp', hex('424d36000c0000000000360000002800')],
    ['words that begin like a bitmap', 'not_a_picture', text('BMW 3er, 2003')],
    ['an icon', 'not_a_picture', hex('00000100010010100000')],
    ['a layered file', 'psd', text('8BPS\0\x01\0\0\0\0\0\0')],
    ['JPEG 2000', 'jp2', hex('0000000c6a5020200d0a870a')],
    ['JPEG 2000, bare', 'jp2', hex('ff4fff510029000000000000')],
    ['JPEG XL, bare', 'jxl', hex('ff0a7f0000000000')],
    ['JPEG XL', 'jxl', hex('0000000c4a584c200d0a870a')],
    ['AVIF', 'avif', await small.clone().avif({ effort: 0 }).toBuffer()],
    [
      'AVIF that calls itself a picture first',
      'avif',
      hex('0000001c66747970 6d696631 00000000 6d696631 61766966 6d696166'),
    ],
    ['AVIF, several pictures', 'avif', hex('0000001066747970 61766973 00000000')],
    ['25 MB of nothing', 'too_large', Buffer.alloc(25 * 2 ** 20 + 1)],
    ['a drawing', 'svg', svg('')],
    ['a drawing that reads a file', 'svg', svg('<image href="file:///etc/passwd"/>')],
    ['a drawing that calls home', 'svg', svg('<image href="http://127.0.0.1:9/"/>')],
    [
      'a drawing after its declaration',
      'svg',
      Buffer.concat([text('<?xml version="1.0"?>\n'), svg('')]),
    ],
    ['a drawing after a mark', 'svg', Buffer.concat([hex('efbbbf'), svg('')])],
    ['HEIC', 'heic', hex('0000001c66747970 68656963 00000000 6d696631')],
    ['HEIF, several pictures', 'heic', hex('0000001c66747970 6d696631 00000000 68656963')],
    ['GIF', 'gif', await small.clone().gif({ effort: 1 }).toBuffer()],
    ['GIF that moves', 'gif', await animated().gif().toBuffer()],
    ['WebP', 'webp', await small.clone().webp({ effort: 0 }).toBuffer()],
    ['WebP that moves', 'webp', await animated().webp().toBuffer()],
    ['TIFF', 'tiff', await small.clone().tiff().toBuffer()],
    ['TIFF of two pages', 'tiff', await animated().tiff().toBuffer()],
    ['TIFF, the other way round', 'tiff', hex('4d4d002a00000008')],
  ]
  return kinds.map(([name, fault, bytes]) => ({ name, fault, bytes }))
}

async function jpegs(): Promise<HostileFile[]> {
  const good = await jpeg()
  const waves = await jpeg({ progressive: true })
  const cases: [string, FileFault | null, Buffer][] = [
    ['a photo', null, good],
    ['a photo in waves', null, waves],
    ['a flood of pixels', 'too_many_pixels', withFrame(good, promising(65_500, 65_500))],
    ['a flood in waves', 'too_many_pixels', withFrame(waves, promising(65_500, 65_500))],
    [
      '105 megapixels in waves',
      'too_many_pixels_progressive',
      withFrame(waves, promising(12_000, 8_750)),
    ],
    ['a line of pixels', 'too_few_pixels', withFrame(good, promising(1, 65_500))],
    ['no height', 'too_few_pixels', withFrame(good, promising(600, 0))],
    ['four colours of ink', 'cmyk', await noise().toColourspace('cmyk').jpeg().toBuffer()],
    ['grey', 'grey', await noise().toColourspace('b-w').jpeg().toBuffer()],
    ['two components', 'not_rgb', withFrame(good, (frame) => frame.writeUInt8(2, 9))],
    ['12 bits', 'sixteen_bit', withFrame(good, (frame) => frame.writeUInt8(12, 4))],
    ['squeezed to 40', 'low_quality', await jpeg({ quality: 40 })],
    ['smaller than a photo', 'too_few_pixels', await jpeg({}, 399, 600)],
    ['cut in its header', 'broken', good.subarray(0, 40)],
    ['cut in the middle', 'truncated', good.subarray(0, good.length / 2)],
    ['cut in waves', 'truncated', waves.subarray(0, waves.length / 2)],
    ['cut and ended', 'truncated', ended(good)],
    ['cut in waves and ended', 'truncated', ended(waves)],
    ['a frame without loss', 'broken', withFrame(good, (frame) => frame.writeUInt8(0xc3, 1))],
    ['two photos in a row', null, Buffer.concat([good, good])],
    ['a photo and an archive', null, Buffer.concat([good, hex('504b0304140000000800')])],
    ['a photo and a page', null, Buffer.concat([good, text('<script>alert(1)</script>')])],
    ['a photo and a document', null, Buffer.concat([good, text('%PDF-1.7\n')])],
    ['a photo and a program', null, Buffer.concat([good, text('<?php system($_GET[0]);')])],
    ['a script in a comment', null, withSegments(good, segment(0xfe, text('*/=alert(1)/*')))],
    ['notes that are none', null, withSegments(good, segment(0xe1, text('Exif\0\0garbage')))],
    [
      'thirteen megabytes of notes',
      null,
      withSegments(
        good,
        ...Array.from({ length: 200 }, () => segment(0xe1, Buffer.alloc(65_000, 7)))
      ),
    ],
    [
      'a colour profile that never ends',
      null,
      withSegments(
        good,
        ...Array.from({ length: 200 }, (_, part) =>
          segment(
            0xe2,
            Buffer.concat([
              text('ICC_PROFILE\0'),
              Buffer.from([part + 1, 255]),
              Buffer.alloc(65_000, 7),
            ])
          )
        )
      ),
    ],
    [
      'turned in a way that is none',
      null,
      await noise().jpeg().withMetadata({ orientation: 8 }).toBuffer(),
    ],
    [
      'a small frame before the real one',
      'too_many_pixels',
      withSegments(
        withFrame(good, promising(30_000, 30_000)),
        hex('ff01'),
        segment(0xc0, hex('08 0320 0258 03 011100 021100 031100'))
      ),
    ],
  ]
  return cases.map(([name, fault, bytes]) => ({ name, fault, bytes }))
}

async function pngs(): Promise<HostileFile[]> {
  const good = png(600, 800)
  const bomb = deflateSync(Buffer.alloc(60_000_000), { level: 1 })
  const words = (type: string) => chunk(type, Buffer.concat([text('a\0\0'), bomb]))
  const cases: [string, FileFault | null, Buffer][] = [
    ['PNG', null, good],
    ['PNG that one can see through', null, png(600, 800, [8, 6, 0])],
    ['PNG of 256 megapixels', 'too_many_pixels', png(16_000, 16_000)],
    ['PNG of 40 megapixels in passes', 'too_many_pixels_progressive', png(8_000, 5_000, [8, 2, 1])],
    ['PNG of 16 bits', 'sixteen_bit', png(600, 800, [16, 2, 0])],
    ['grey PNG', 'grey', png(600, 800, [8, 0, 0])],
    ['grey PNG of 16 bits', 'sixteen_bit', png(600, 800, [16, 0, 0])],
    ['grey PNG that one can see through', 'grey', png(600, 800, [8, 4, 0])],
    ['PNG with a palette', null, await noise().png({ palette: true, effort: 1 }).toBuffer()],
    ['PNG that promises a palette and has none', 'broken', png(600, 800, [8, 3, 0])],
    ['a line of a PNG', 'too_few_pixels', png(1, 60_000)],
    ['a mark of a PNG', 'broken', hex('89504e470d0a1a0a0000')],
    ['a PNG cut in the middle', 'truncated', good.subarray(0, good.length / 2)],
    ['a PNG with a bomb of words', null, png(600, 800, [8, 2, 0], words('zTXt'))],
    ['a PNG with a bomb of colours', null, png(600, 800, [8, 2, 0], words('iCCP'))],
    ['a PNG and an archive', null, Buffer.concat([good, hex('504b0304')])],
  ]
  return cases.map(([name, fault, bytes]) => ({ name, fault, bytes }))
}

/** All kinds of files that may be uploaded by mistake or to do harm. */
export const hostileFiles = async (): Promise<HostileFile[]> => [
  ...(await otherKinds()),
  ...(await jpegs()),
  ...(await pngs()),
]
