import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import sharp from 'sharp'

const STUDENTS = 8
/** Photos as phones take them: 12 megapixels. */
const [WIDTH, HEIGHT] = [3_000, 4_000]

/** A sensor's grain: without it the file of an enlarged drawing is decoded sooner than a photo's. */
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

/** Drawn students, enlarged to what a phone's camera gives, with the grain of its sensor. */
export async function phonePhotos(): Promise<Buffer[]> {
  const noise = await grain()
  const photos: Buffer[] = []
  for (let seed = 1; seed <= STUDENTS; seed += 1) {
    const drawn = await drawSyntheticStudent(syntheticStudent(seed))
    photos.push(
      await sharp(drawn)
        .resize(WIDTH, HEIGHT)
        .composite([{ input: noise, blend: 'soft-light' }])
        .jpeg({ quality: 90 })
        .toBuffer()
    )
  }
  return photos
}
