import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'

/** Shown in an empty list: why it is empty and what will fill it. */
export function EmptyList({ hint }: { hint: string }) {
  const translate = useTranslate()
  return (
    <Typography variant="muted" sx={{ p: 3 }}>
      {translate(hint)}
    </Typography>
  )
}
