import { useEffect, useRef } from 'react'

/** Where a key is text, or belongs to a dialog. */
const TYPED =
  'input, textarea, select, [role=textbox], [role=combobox], [role=dialog], .MuiModal-root'

/** Carries out what single keys ask for, wherever on the page they are pressed. */
export function useDeskKeys(commands: Record<string, (() => void) | null>) {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      const at = event.target instanceof Element ? event.target : null
      const carryOut = latest.current[event.key.toLowerCase()]
      if (!isPlain || event.repeat || at?.closest(TYPED) || !carryOut) return
      event.preventDefault()
      carryOut()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
