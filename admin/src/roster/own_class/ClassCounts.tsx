import type { ClassGroup as Group } from '@domain/counts/class_groups'
import { Box, ButtonBase, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Turn } from '../../theme/roles'

/** In the order in which they are said: what is good comes first. */
const SHOWN: readonly Group[] = ['done', 'retake', 'missing']
const TURN_OF: Record<Group, Turn> = { done: 'done', retake: 'soon', missing: 'running' }

/** The id of a group's list on the page. */
export const listId = (group: Group) => `students-${group}`

const open = (group: Group) =>
  document.getElementById(listId(group))?.scrollIntoView({ block: 'start' })

/** Three big numbers; each leads to its students. */
export function ClassCounts({ heads }: { heads: Record<Group, number> }) {
  const translate = useTranslate()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1 }}>
      {SHOWN.map((group) => {
        const name = translate(`roster.groups.${group}`)
        return (
          <ButtonBase
            key={group}
            onClick={() => open(group)}
            sx={{
              flexDirection: 'column',
              borderRadius: 1,
              minHeight: 88,
              p: 1,
              bgcolor: `turn.${TURN_OF[group]}.soft`,
              color: `turn.${TURN_OF[group]}.main`,
            }}
          >
            <Typography component="span" variant="h1" sx={{ fontSize: '2rem', lineHeight: '40px' }}>
              {heads[group]}
            </Typography>
            <Typography component="span">{name}</Typography>
          </ButtonBase>
        )
      })}
    </Box>
  )
}
