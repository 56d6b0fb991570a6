import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Bitmap } from './drawn_page.js'

// The package would fetch its program from a public server; this one never leaves the machine.
prepareZXingModule({
  overrides: {
    wasmBinary: new Uint8Array(
      readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
    ).buffer,
  },
})

/**
 * What QR codes in a picture say, at most so many of them. They are bytes, and not text: the library guesses its
 * character set.
 */
export async function readQrCodes(
  { data, width, height }: Bitmap,
  max: number
): Promise<Uint8Array[]> {
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as const
  const codes = await readBarcodes(image, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: max,
  })
  return codes.map(({ bytes }) => bytes)
}
