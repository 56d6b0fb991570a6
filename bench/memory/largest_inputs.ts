import { noise } from '#tests/hostile_files'

/** The largest files that are let in: as many pixels, or as many bytes, as a photo may have. */
export const largestInputs = (): Promise<Buffer[]> =>
  Promise.all([
    noise(6_100, 8_190, 12).jpeg({ quality: 70 }).toBuffer(),
    noise(4_330, 5_770, 12)
      .jpeg({ quality: 85, progressive: true, chromaSubsampling: '4:4:4' })
      .toBuffer(),
    noise(6_100, 8_190, 0).png().toBuffer(),
    noise(4_330, 5_770, 0).png({ progressive: true }).toBuffer(),
    noise(3_000, 4_000, 6).png().toBuffer(),
  ])
