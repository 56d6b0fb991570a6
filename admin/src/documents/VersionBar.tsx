import { Chip, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { DocumentPages } from './types'

interface Props {
  document: DocumentPages
  onShow: (id: string) => void
}

/** The versions of a paper that was handed in more than once, the newest first; a press shows one. */
export function VersionBar({ document: { id, versions }, onShow }: Props) {
  const translate = useTranslate()
  const { moment } = useDates()
  if (versions.length < 2) return null
  const isFormer = versions[0]!.id !== id
  return (
    <Stack spacing={0.5} sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="muted">
        {translate(isFormer ? 'document.former' : 'document.newest', {
          smart_count: versions.length,
        })}
      </Typography>
      <Stack
        role="group"
        aria-label={translate('document.versions')}
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', gap: 1 }}
      >
        {versions.map((one) => (
          <Chip
            key={one.id}
            size="small"
            variant={one.id === id ? 'filled' : 'outlined'}
            color={one.id === id ? 'primary' : 'default'}
            aria-pressed={one.id === id}
            onClick={() => onShow(one.id)}
            label={[translate('document.version', { no: one.no }), moment(one.at), one.by]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Stack>
    </Stack>
  )
}
