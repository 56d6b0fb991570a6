import { drawSyntheticMatte, drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { randomFrom } from '#backend/demo/synthetic/random'
import { syntheticStudent, type Defect } from '#backend/demo/synthetic/student'
import sharp, { type Sharp } from 'sharp'

/** What the phone page sends: a photo and the small pictures around it. */
export interface Sent {
  photo: Buffer
  burst: Buffer[]
}

const PHOTO = { width: 960, height: 1_280 }
const FRAME_WIDTH = 480
/** Nothing ends where the hand moves. */
const MARGIN = 40
/** How far the phone strays, in pixels of the photo, from picture to picture. */
const STRAYS = [0, 4, 9, 13, 10, 6]
/** What is far away moves less in the picture than what is near. */
const FAR = 0.3

type Layer = Buffer

const jpeg = (picture: Sharp) => picture.jpeg({ quality: 92 }).toBuffer()

/** A wall with many things on it. */
function wall(seed: number): Promise<Layer> {
  const random = randomFrom(seed)
  const [width, height] = [PHOTO.width + 2 * MARGIN, PHOTO.height + 2 * MARGIN]
  const level = () => Math.round(90 + 140 * random())
  const things = Array.from({ length: 240 }, () => {
    const [x, y] = [random() * width, random() * height]
    const fill = `rgb(${level()},${level()},${level()})`
    return `<rect x="${x}" y="${y}" width="${20 + 90 * random()}" height="${20 + 130 * random()}" fill="${fill}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#d8d4cc"/>${things.join('')}</svg>`
  return sharp(Buffer.from(svg)).blur(1).png().toBuffer()
}

/** A drawn student without what is behind them. */
async function somebody(seed: number, defects: Defect[]): Promise<Layer> {
  const student = syntheticStudent(seed, defects)
  const size = { ...PHOTO, fast: true }
  const matte = await drawSyntheticMatte(student, size)
  const alpha = Buffer.from(Uint8Array.from(matte, (share) => Math.round(255 * share)))
  return sharp(await drawSyntheticStudent(student, size))
    .joinChannel(alpha, { raw: { ...PHOTO, channels: 1 } })
    .png()
    .toBuffer()
}

/** What the camera sees: the room moved by so much, the person by so much. */
async function seen(room: Layer, person: Layer, [far, near]: [number, number]) {
  const behind = await sharp(room)
    .extract({ left: MARGIN + Math.round(far), top: MARGIN, ...PHOTO })
    .toBuffer()
  const visible = {
    left: Math.max(0, near),
    top: 0,
    width: PHOTO.width - near,
    height: PHOTO.height,
  }
  const before = await sharp(person).extract(visible).toBuffer()
  return sharp(behind).composite([{ input: before, left: 0, top: 0 }])
}

const small = async (picture: Buffer) => jpeg(sharp(picture).resize(FRAME_WIDTH))

/** What a camera in a hand sees of a student before a furnished wall, as large as a photo. */
export async function liveFrames(seed: number, defects: Defect[] = []): Promise<Buffer[]> {
  const [room, person] = [await wall(seed), await somebody(seed, defects)]
  const pictures: Buffer[] = []
  for (const stray of STRAYS)
    pictures.push(await jpeg(await seen(room, person, [stray * FAR, stray])))
  return pictures
}

/** A student before a furnished wall, photographed by hand. */
export async function liveShot(seed: number, defects: Defect[] = []): Promise<Sent> {
  const pictures = await liveFrames(seed, defects)
  return { photo: pictures[3]!, burst: await Promise.all(pictures.map(small)) }
}

/** A print of such a photo: whatever moves, it moves as one plane. */
export async function printedShot(seed: number): Promise<Sent> {
  const { photo } = await liveShot(seed)
  const print = await sharp(photo)
    .extend({ left: MARGIN, right: MARGIN, extendWith: 'mirror' })
    .toBuffer()
  const moved = (stray: number) =>
    jpeg(sharp(print).extract({ left: MARGIN + stray, top: 0, ...PHOTO }))
  const pictures = await Promise.all(STRAYS.map(moved))
  return { photo: pictures[3]!, burst: await Promise.all(pictures.map(small)) }
}

/** One picture that is given out as a camera. */
export async function frozenShot(seed: number): Promise<Sent> {
  const { photo, burst } = await liveShot(seed)
  return { photo, burst: burst.map(() => burst[3]!) }
}
