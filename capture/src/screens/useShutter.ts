import { useState, type RefObject } from 'react'
import { takeAlone, takeWithBurst, type Taken } from '../camera/burst'
import { useSession } from '../session/SessionContext'

/** Takes a photo, with a burst around it where the season asks for a proof of life: that takes a second. */
export function useShutter(
  video: RefObject<HTMLVideoElement | null>,
  onTaken: (taken: Taken) => void
) {
  const { asksForBurst } = useSession().standing.shoot
  const [isTaking, setTaking] = useState(false)
  const take = async () => {
    if (!video.current || isTaking) return
    setTaking(asksForBurst)
    const taken = await (asksForBurst ? takeWithBurst : takeAlone)(video.current)
    setTaking(false)
    if (taken) onTaken(taken)
  }
  return { take, isTaking }
}
