import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'

/** What a list without rows says: why it is empty, and what would fill it. */
export function EmptyList({ hint }: { hint: string }) {
  const translate = useTranslate()
  return <Typography sx={{ p: 4, color: 'text.secondary' }}>{translate(hint)}</Typography>
}
