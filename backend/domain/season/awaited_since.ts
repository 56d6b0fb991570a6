import type { ActName } from './act_rules.js'
import type { Awaited } from './codes.js'
import type { Matter } from './matter.js'

/** Sides of the centre that are told by a letter that it is their turn; the others have letters of each step. */
const TOLD_SIDES = ['finance', 'printing'] as const
export type ToldSide = (typeof TOLD_SIDES)[number]

const toldSide = (who: Awaited): ToldSide | undefined => TOLD_SIDES.find((side) => side === who)

/** What of a matter says whose turn it is. */
export type Waiting = Pick<Matter, 'track' | 'act' | 'waitingOn'>

/** An act that waits for somebody who has to be told. */
export interface AwaitedAct {
  act: ActName
  side: ToldSide
}

/**
 * The acts of which finance and printing are told after a step: where it has become their turn. What follows their own
 * work they see themselves, but what a second person has to do.
 */
export function awaitedSince(
  before: readonly Waiting[],
  after: readonly Waiting[],
  needsAnother: (act: ActName) => boolean = () => false
): AwaitedAct[] {
  return after.flatMap(({ track, act, waitingOn }) => {
    const side = toldSide(waitingOn)
    if (!act || !side) return []
    const isKnown = before.some(
      (other) =>
        other.track === track &&
        (needsAnother(act) ? other.act === act : other.waitingOn === waitingOn)
    )
    return isKnown ? [] : [{ act, side }]
  })
}
