import type { Data } from '@api/data'
import type { WallChip } from '@domain/photos/wall_chips'
import { Alert, Stack } from '@mui/material'
import { Link, useGetList, useTranslate } from 'react-admin'
import { wallWith } from '../photos/wall/address'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** react-admin wants an id, which a count has not. */
type Work = Data.Photos.WaitingWork & { id: string }

/** Photos lead to the chip of the wall that has counted them. */
const placeOf = ({ kind, season }: Work) =>
  kind === 'limits_to_approve'
    ? `/seasons/${season.id}/show`
    : wallWith({ chip: kind.slice('photos_'.length) as WallChip })

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
          <Link to={placeOf(work)}>
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
