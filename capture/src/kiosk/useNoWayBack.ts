import { useEffect, useRef } from 'react'

/**
 * The button "back" ends a turn and leads nowhere, and a page that a browser has kept for it is begun anew: neither
 * shows anything of a student.
 */
export function useNoWayBack(end: () => void) {
  const latest = useRef(end)
  latest.current = end
  useEffect(() => {
    const stay = () => history.pushState(null, '')
    const back = () => {
      latest.current()
      stay()
    }
    const hide = () => {
      latest.current()
      document.getElementById('root')!.style.visibility = 'hidden'
    }
    const show = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload()
    }
    stay()
    window.addEventListener('popstate', back)
    window.addEventListener('pagehide', hide)
    window.addEventListener('pageshow', show)
    return () => {
      window.removeEventListener('popstate', back)
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('pageshow', show)
    }
  }, [])
}
