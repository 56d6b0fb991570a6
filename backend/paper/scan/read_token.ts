import type { Bitmap } from '../drawn_page.js'
import { readQrCodes } from '../qr_codes.js'

/** What codes of our own prints begin with; whatever else is on the page is none of ours. */
const TOKEN = /^tc1\.[\w-]{1,200}$/

/** Codes that are looked at on one page. */
const MAX_CODES = 8

/** Our token from the QR code of a page; null if there is none, or if there are two different ones. */
export async function readToken(bitmap: Bitmap): Promise<string | null> {
  const codes = await readQrCodes(bitmap, MAX_CODES)
  const texts = codes.map((bytes) => Buffer.from(bytes).toString('latin1'))
  const tokens = new Set(texts.filter((text) => TOKEN.test(text)))
  return tokens.size === 1 ? [...tokens][0]! : null
}
