import { LinearProgress } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { DownloadButton } from '../exports/DownloadButton'
import { useMayAt } from '../permissions/useMay'
import { Section } from '../layout/Section'
import { photoColumns } from '../photos/columns'
import type { PhotoRow } from '../photos/types'
import { Rows } from '../rows/Rows'
import type { StudentStory } from './types'

const PAGE = { page: 1, perPage: 50 }
/** The round leads to the page of the photo, where the decisions are. */
function RoundName({ round }: Pick<PhotoRow, 'round'>) {
  const translate = useTranslate()
  return translate(`roster.rounds.${round}`)
}

const columns = photoColumns.map((column) =>
  column.place === 'name'
    ? {
        label: 'roster.photo',
        place: 'name' as const,
        value: ({ round }: PhotoRow) => <RoundName round={round} />,
      }
    : column
)

/** The photos of a student, the newest first. */
export function StudentPhotos({ student }: { student: StudentStory }) {
  const { id: studentId, unitId, state } = student
  const translate = useTranslate()
  const mayDownload = useMayAt(unitId)('downloadPhotos')
  const { data, isPending } = useGetList<PhotoRow>('photos', {
    filter: { studentId },
    pagination: PAGE,
  })
  return (
    <Section
      title={translate('roster.photos')}
      beside={
        mayDownload &&
        state === 'qualified' && (
          <DownloadButton label="packages.photo" path={`students/${studentId}/delivered_photo`} />
        )
      }
    >
      {isPending && <LinearProgress />}
      {data?.length === 0 && <EmptyList hint="roster.no_photos" />}
      {data && data.length > 0 && (
        <Rows rows={data} columns={columns} to={({ id }) => `/photos/${id}/show`} />
      )}
    </Section>
  )
}
