import { bell } from './camera.js'
import { REST, type Motion } from './planes.js'

/** When the pictures of a burst are taken, in seconds; the photo is the one in the middle. */
export const TIMES = [0, 0.18, 0.36, 0.54, 0.72, 0.9]
export const MIDDLE = 3

/** A smooth motion to and fro: slow sway and a tremor, each with its own pace. */
function wander(random: () => number, reach: number): (at: number) => number {
  const waves = [
    { size: reach, pace: 0.3 + 0.7 * random(), phase: 2 * Math.PI * random() },
    { size: reach * 0.35, pace: 1.5 + 2.5 * random(), phase: 2 * Math.PI * random() },
  ].map((wave) => ({ ...wave, size: wave.size * bell(random) }))
  return (at) =>
    waves.reduce(
      (sum, { size, pace, phase }) => sum + size * Math.sin(2 * Math.PI * pace * at + phase),
      0
    )
}

/** Metres and radians. */
export interface Hand {
  across: (at: number) => number
  along: (at: number) => number
  towards: (at: number) => number
  panned: (at: number) => number
  tipped: (at: number) => number
  turned: (at: number) => number
}

/** A hand that holds a phone or a print: how far it strays within a second, in millimetres. */
export function handOf(random: () => number, millimetres: number): Hand {
  const reach = millimetres / 1_000
  const turn = () => wander(random, 0.002 + reach / 2)
  return {
    across: wander(random, reach),
    along: wander(random, reach),
    towards: wander(random, reach),
    ...{ panned: turn(), tipped: turn(), turned: turn() },
  }
}

/** Somewhere between these, each octave as likely. */
export const between = (random: () => number, from: number, to: number) =>
  from * (to / from) ** random()

/** How something at a distance of so many metres moves in the picture of this hand. */
export const seenAt = (hand: Hand, at: number, metres: number, focal: number): Motion => ({
  ...REST,
  x: focal * (hand.across(at) / metres + hand.panned(at)),
  y: focal * (hand.along(at) / metres + hand.tipped(at)),
  turn: hand.turned(at),
  near: hand.towards(at) / metres,
})

/** A flat thing in another hand moves and tilts as one plane. */
export function heldAt(hand: Hand, other: Hand, at: number, metres: number, focal: number): Motion {
  const own = seenAt(hand, at, metres, focal)
  const its = seenAt(other, at, metres, focal)
  return {
    ...{ x: own.x + its.x, y: own.y + its.y },
    turn: own.turn + other.turned(at) * 3,
    near: own.near + its.near,
    tiltX: other.panned(at) * 2,
    tiltY: other.tipped(at) * 2,
  }
}
