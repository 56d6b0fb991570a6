import { Chip } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Turn } from '../theme/roles'

/** A state by its name, on a soft colour that says how urgent it is. */
export function StateChip({ name, turn = 'idle' }: { name: string; turn?: Turn }) {
  const translate = useTranslate()
  return (
    <Chip
      label={translate(name)}
      sx={{ color: `turn.${turn}.main`, bgcolor: `turn.${turn}.soft` }}
    />
  )
}
