import type { Data } from '@api/data'
import { Alert, Stack } from '@mui/material'
import { Link, useGetList, useTranslate } from 'react-admin'
import { wallWith } from '../photos/wall/address'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** react-admin wants an id, which a count has not. */
type Work = Data.Photos.WaitingWork & { id: string }

const PLACES: Record<Work['kind'], (work: Work) => string> = {
  photos_to_review: () => wallWith({ chip: 'awaiting' }),
  photos_to_retake: () => wallWith({ chip: 'failed' }),
  limits_to_approve: ({ season }) => `/seasons/${season.id}/show`,
}

/** Photos and limits that wait for the reader, each as a link to where they are. */
export function WaitingWork() {
  const translate = useTranslate()
  const { filter, isPending } = useSeasonScope()
  const { data: works = [] } = useGetList<Work>('waiting_work', { filter }, { enabled: !isPending })
  if (works.length === 0) return null
  return (
    <Stack spacing={1} sx={{ my: 1 }} data-testid="waiting-work">
      {works.map((work) => (
        <Alert key={`${work.kind}/${work.season.id}`} severity="info" icon={false}>
          <Link to={PLACES[work.kind](work)}>
            {translate(`waiting_work.${work.kind}`, {
              smart_count: work.count,
              season: work.season.name,
            })}
          </Link>
        </Alert>
      ))}
    </Stack>
  )
}
