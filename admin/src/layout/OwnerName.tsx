import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Owner } from '../theme/roles'

/** Who has to act, by word and colour. */
export function OwnerName({ who }: { who: Owner }) {
  const translate = useTranslate()
  return (
    <Box component="span" sx={{ color: `owner.${who}.main`, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        sx={{
          display: 'inline-block',
          width: 8,
          height: 8,
          mr: 0.75,
          borderRadius: '50%',
          bgcolor: 'currentColor',
        }}
      />
      {translate(`who.${who}`)}
    </Box>
  )
}
