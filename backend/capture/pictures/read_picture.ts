import { readQrCodes } from '#backend/paper/qr_codes'
import { err, ok, type Result } from '#domain/result'
import type { Sharp } from 'sharp'
import { decodePicture } from './decode_picture.js'
import { passesOf, SIDE, sharpOf } from './passes.js'
import type { PictureFault } from './picture_fault.js'

type ReadCode = Result<Uint8Array, PictureFault>

/** Codes that are looked at in one picture. */
const MAX_CODES = 8

/** Where nothing was found in what a large picture was scaled to: for a small code in it. */
const LARGE_SIDE = 3_200

/** The code in a picture as it is shown by one pass; null if there is none. */
async function readPass(pass: Sharp): Promise<ReadCode | null> {
  const pixels = pass.toColourspace('srgb').ensureAlpha().raw()
  const { data, info } = await pixels.toBuffer({ resolveWithObject: true })
  const [first, ...others] = await readQrCodes({ ...info, data }, MAX_CODES)
  if (!first) return null
  const isOne = others.every((other) => Buffer.compare(first, other) === 0)
  return isOne ? ok(first) : err({ type: 'codes_differ' })
}

/** Reads the code in a picture, in this process: only for one that may be ended. */
export async function readPicture(sent: Uint8Array): Promise<ReadCode> {
  const bytes = Buffer.from(sent)
  const picture = await decodePicture(bytes, SIDE)
  if (!picture.ok) return picture
  for (const pass of passesOf(picture.value)) {
    const found = await readPass(pass)
    if (found) return found
  }
  const { width, height } = picture.value
  const large = Math.max(width, height) < SIDE ? null : await decodePicture(bytes, LARGE_SIDE)
  const found = large?.ok && (await readPass(sharpOf(large.value)))
  return found || err({ type: 'code_not_found' })
}
