import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Bitmap } from '../drawn_page.js'

// The package would fetch its program from a public server; this one never leaves the machine.
prepareZXingModule({
  overrides: {
    wasmBinary: new Uint8Array(
      readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
    ).buffer,
  },
})

/** What codes of our own prints begin with; whatever else is on the page is none of ours. */
const TOKEN = /^tc1\.[\w-]{1,200}$/

/** Codes that are looked at on one page. */
const MAX_CODES = 8

/** Our token from the QR code of a page; null if there is none, or if there are two different ones. */
export async function readToken({ data, width, height }: Bitmap): Promise<string | null> {
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as const
  const codes = await readBarcodes(image, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: MAX_CODES,
  })
  // Of the bytes, and not of the text: its character set is guessed.
  const texts = codes.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
  const tokens = new Set(texts.filter((text) => TOKEN.test(text)))
  return tokens.size === 1 ? [...tokens][0]! : null
}
