import { noise } from '#tests/hostile_files'

/** One after the other, since the largest have 300 MB of pixels. */
const sequentially = async (files: (() => Promise<Buffer>)[]): Promise<Buffer[]> => {
  const made: Buffer[] = []
  for (const make of files) made.push(await make())
  return made
}

/** The largest accepted files: with the maximum of pixels, or of bytes. */
export const largestInputs = (): Promise<Buffer[]> =>
  sequentially([
    () => noise(9_100, 12_080, 12).jpeg({ quality: 70 }).toBuffer(),
    () => noise(6_144, 8_192, 12).jpeg({ quality: 90 }).toBuffer(),
    () =>
      noise(6_144, 8_192, 8)
        .jpeg({ quality: 80, progressive: true, chromaSubsampling: '4:4:4' })
        .toBuffer(),
    () => noise(8_600, 12_000, 6).jpeg({ quality: 75, progressive: true }).toBuffer(),
    () => noise(9_100, 12_080, 0).png().toBuffer(),
    () => noise(5_380, 7_190, 0).png({ progressive: true }).toBuffer(),
    () => noise(3_000, 4_000, 6).png().toBuffer(),
  ])
