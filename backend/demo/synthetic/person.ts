import { body } from './layers/body.js'
import { brows, eyes } from './layers/eyes.js'
import { face } from './layers/face.js'
import { glasses } from './layers/glasses.js'
import { backHair, cap, frontHair } from './layers/hair.js'
import { ears, neck } from './layers/neck_and_ears.js'
import { mouth, nose } from './layers/nose_and_mouth.js'
import { headMeasures } from './layers/outline.js'
import { randomFrom } from './random.js'
import { Pen } from './shapes.js'
import type { SyntheticStudent } from './student.js'

interface Layer {
  defs: string[]
  shapes: string
}

const STRANDS = { fast: 360, full: 420 }

/** Distance of a part in front of the head's centre: how far it moves when the head turns. */
const DEPTH = { ears: -60, eyes: 65, brows: 70, mouth: 75, nose: 110 }

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const rotated = (degrees: number, below: number) => `rotate(${degrees} 0 ${below})`

/** One person at a position of the picture; `size` is the eye distance in pixels. */
export function person(
  student: SyntheticStudent,
  x: number,
  y: number,
  size: number,
  fast: boolean,
  id: string
) {
  const pen = new Pen(!fast)
  const random = randomFrom(student.seed)
  const head = headMeasures(student)
  const hairs = fast ? STRANDS.fast : STRANDS.full
  const aside = sine(student.turn)
  const down = sine(student.nod)
  const at = (part: keyof typeof DEPTH, { defs, shapes }: Layer): Layer => {
    const [dx, dy] = [DEPTH[part] * aside, DEPTH[part] * down]
    const place = `translate(${dx.toFixed(2)} ${dy.toFixed(2)})`
    return { defs, shapes: `<g transform="${place}">${shapes}</g>` }
  }
  const torso = body(pen, student, head)
  const behind: Layer[] = [backHair(pen, student, head, random), neck(pen, student, head)]
  const front: Layer[] = [
    at('ears', ears(pen, student, head)),
    face(pen, student, head),
    at('nose', nose(pen, student)),
    at('mouth', mouth(pen, student, head)),
    at('eyes', eyes(pen, student)),
    at('brows', brows(pen, student, random)),
    frontHair(pen, student, head, random, hairs),
    at('eyes', glasses(pen, student)),
    cap(pen, student, head),
  ]
  const scale = size / 100
  const group = (turned: string, layers: Layer[]) =>
    `<g transform="translate(${x} ${y}) scale(${scale}) ${turned}">${layers.map(({ shapes }) => shapes).join('')}</g>`
  const drawn = [
    group(rotated(student.roll, head.chin), behind),
    group(rotated(student.bodyRoll, head.chin), [torso]),
    group(rotated(student.roll, head.chin), front),
  ].join('')
  const defs = [torso, ...behind, ...front].flatMap((layer) => layer.defs).join('') + pen.filters
  const own = (text: string) =>
    text.replaceAll(/id="(\w+)"/g, `id="${id}$1"`).replaceAll(/url\(#(\w+)\)/g, `url(#${id}$1)`)
  return { defs: own(defs), drawn: own(drawn) }
}
