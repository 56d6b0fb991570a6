import { Alert } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { countUnsent, forgetUnsent } from './unsent'

/** Says after a new sign-in how many decisions did not reach the server before; their photos wait again. */
export function UnsentNotice() {
  const translate = useTranslate()
  const [count, setCount] = useState(countUnsent)
  if (count === 0) return null
  const close = () => {
    forgetUnsent()
    setCount(0)
  }
  return (
    <Alert severity="warning" onClose={close} sx={{ mb: 1 }}>
      {translate('wall.unsent', { smart_count: count })}
    </Alert>
  )
}
