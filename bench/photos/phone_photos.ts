import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import sharp from 'sharp'

const STUDENTS = 8
/** The size of phone photos: 12 megapixels. */
const [WIDTH, HEIGHT] = [3_000, 4_000]

/** The grain of a sensor: without it an enlarged drawing is decoded faster than a photo. */
const grain = () =>
  sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 6 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer()

/** Synthetic students at the size of a phone's camera, with the grain of its sensor. */
export async function phonePhotos(): Promise<Buffer[]> {
  const noise = await grain()
  const photos: Buffer[] = []
  for (let seed = 1; seed <= STUDENTS; seed += 1) {
    const picture = await drawSyntheticStudent(syntheticStudent(seed))
    photos.push(
      await sharp(picture)
        .resize(WIDTH, HEIGHT)
        .composite([{ input: noise, blend: 'soft-light' }])
        .jpeg({ quality: 90 })
        .toBuffer()
    )
  }
  return photos
}
