import { Chip, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { STANDS, type Stand } from './useErrata'

interface Props {
  chosen: Stand
  counts: Record<Stand, number> | undefined
  /** Drafts are the school’s, or what the centre has marked for it. */
  hasDrafts: boolean
  onChoose: (stand: Stand) => void
}

/** How far errata are, each with as many as there are. */
export function StandChips({ chosen, counts, hasDrafts, onChoose }: Props) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  return (
    <Stack
      direction="row"
      spacing={0.75}
      useFlexGap
      role="group"
      aria-label={translate('errata.stand')}
      sx={{ flexWrap: 'wrap', mb: 1.5 }}
    >
      {STANDS.filter((stand) => hasDrafts || stand !== 'draft').map((stand) => (
        <Chip
          key={stand}
          label={noted(translate(`errata.stands.${stand}`), counts?.[stand])}
          color={stand === chosen ? 'primary' : 'default'}
          variant={stand === chosen ? 'filled' : 'outlined'}
          aria-pressed={stand === chosen}
          onClick={() => onChoose(stand)}
          sx={{ minHeight: { xs: 36, sm: 28 } }}
        />
      ))}
    </Stack>
  )
}
