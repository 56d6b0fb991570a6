import { TextField } from '@mui/material'
import { useState, type KeyboardEvent } from 'react'
import { useTranslate } from 'react-admin'
import { usePhone } from '../layout/usePhone'

/** Where a USB scanner types what it reads, and Enter behind it; it does not wait for an answer. */
export function ScannerInput({ onToken }: { onToken: (token: string) => void }) {
  const translate = useTranslate()
  const isPhone = usePhone()
  const [token, setToken] = useState('')
  const send = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !token.trim()) return
    event.preventDefault()
    onToken(token.trim())
    setToken('')
  }
  return (
    <TextField
      name="token"
      label={translate('capture.scanner')}
      helperText={translate('capture.scanner_hint')}
      value={token}
      onChange={({ target }) => setToken(target.value)}
      onKeyDown={send}
      // A phone would show its keyboard, and has a camera.
      autoFocus={!isPhone}
      autoComplete="off"
      fullWidth
    />
  )
}
