import { useEffect, useRef } from 'react'
import { commandOf, type Command } from './key_commands'

const TYPED =
  'input, textarea, select, [contenteditable=true], [role=textbox], [role=combobox], [role=dialog], [role=menu], .MuiModal-root'
const PRESSED = 'button, a[href], [role=button], [role=tab], [role=menuitem], summary'

/** Carries out what keys ask for, wherever on the page they are pressed. */
export function useKeys(isResetting: boolean, carryOut: (command: Command) => void) {
  const latest = useRef({ isResetting, carryOut })
  latest.current = { isResetting, carryOut }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null
      const command = commandOf(event, {
        isTyping: Boolean(at?.closest(TYPED)),
        isButton: Boolean(at?.closest(PRESSED)),
        isResetting: latest.current.isResetting,
      })
      if (!command) return
      event.preventDefault()
      latest.current.carryOut(command)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
