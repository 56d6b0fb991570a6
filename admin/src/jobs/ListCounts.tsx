import { Chip, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Turn } from '../theme/roles'
import type { Data } from '@api/data'

type ListImport = Data.Roster.List.ListImport

const TURNS: Record<keyof ListImport['counts'], Turn> = {
  new: 'done',
  changed: 'running',
  same: 'idle',
  bad: 'overdue',
  delisted: 'soon',
}

/** How many rows came out as what; what there is none of is left out, but errors. */
export function ListCounts({ counts }: Pick<ListImport, 'counts'>) {
  const translate = useTranslate()
  const names = Object.keys(TURNS) as (keyof typeof TURNS)[]
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {names
        .filter((name) => counts[name] > 0 || name === 'bad')
        .map((name) => (
          <Chip
            key={name}
            label={translate(`student_list.counts.${name}`, { count: counts[name] })}
            sx={{ color: `turn.${TURNS[name]}.main`, bgcolor: `turn.${TURNS[name]}.soft` }}
          />
        ))}
    </Stack>
  )
}
