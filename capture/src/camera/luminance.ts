import type { Luminance } from './hints'

const WIDTH = 72
const HEIGHT = 96

/** A small picture of the middle of what the camera shows, of the shape in which it is shown. */
export function luminanceOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): Luminance | null {
  const { videoWidth, videoHeight } = video
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || videoWidth === 0) return null
  const scale = Math.max(WIDTH / videoWidth, HEIGHT / videoHeight)
  const [width, height] = [videoWidth * scale, videoHeight * scale]
  context.drawImage(video, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const values = Array.from(
    { length: WIDTH * HEIGHT },
    (_, point) =>
      0.299 * data[point * 4]! + 0.587 * data[point * 4 + 1]! + 0.114 * data[point * 4 + 2]!
  )
  return { values, width: WIDTH, height: HEIGHT }
}
