import { Chip } from '@mui/material'
import { useTranslate } from 'react-admin'

export type Tone = 'default' | 'info' | 'success' | 'warning' | 'error'

/** A state by its name. What needs attention is coloured; the rest is plain. */
export function StateChip({ name, tone = 'default' }: { name: string; tone?: Tone }) {
  const translate = useTranslate()
  return <Chip size="small" variant="outlined" color={tone} label={translate(name)} />
}
