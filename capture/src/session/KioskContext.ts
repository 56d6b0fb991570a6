import { createContext, useContext, useEffect } from 'react'

/** What goes on without a touch: something that the student waits for or watches, or a shot that is not sent yet. */
export type Hold = 'working' | 'sending'

/** The turn of one student on a device of a fixed point. */
export interface KioskTurn {
  /** Says that something goes on. @returns what ends it */
  hold: (kind: Hold) => () => void
}

export const KioskContext = createContext<KioskTurn | null>(null)

/** Null on the student’s own phone. */
export const useKiosk = () => useContext(KioskContext)

/** While something goes on, a student who touches nothing is not taken for gone so soon. */
export function useHold(kind: Hold, isGoingOn = true) {
  const kiosk = useKiosk()
  useEffect(() => (isGoingOn ? kiosk?.hold(kind) : undefined), [kiosk, kind, isGoingOn])
}
