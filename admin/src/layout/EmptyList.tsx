import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'

/** How a section finds it. */
export const EMPTY_LIST = 'TucaiEmptyList'

/** Shown in an empty list: why it is empty and what will fill it. */
export function EmptyList({ hint }: { hint: string }) {
  const translate = useTranslate()
  return (
    <Typography variant="muted" component="p" className={EMPTY_LIST} sx={{ p: 3 }}>
      {translate(hint)}
    </Typography>
  )
}
