import type { Data } from '@api/data'
import { formsPath } from '@domain/feedback_forms/returned_form'
import { Box, LinearProgress, Stack } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { DownloadButton } from '../../exports/DownloadButton'
import { EmptyList } from '../../layout/EmptyList'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { searchParams } from '../../providers/searchParams'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { useSeasonScope } from '../../seasons/useSeasonScope'
import { RatingChart } from './RatingChart'

type Rated = Data.FeedbackForms.Rating

function Rating({ value }: { value: number }) {
  return useTranslate()(`act.rating_${value}`)
}

const COLUMNS: Column<Rated>[] = [
  { label: 'resources.tasks.fields.unit', place: 'name', value: ({ unit }) => unit.name },
  { label: 'feedback_form.region', value: ({ region }) => region },
  { label: 'act.photo_rating', value: ({ photoRating }) => <Rating value={photoRating} /> },
  { label: 'act.service_rating', value: ({ serviceRating }) => <Rating value={serviceRating} /> },
  { label: 'feedback_form.comments', value: ({ comments }) => comments },
]

function useRatings() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { filter, isPending } = useSeasonScope()
  const search = String(searchParams(filter))
  const { data } = useQuery({
    queryKey: ['feedback_ratings', search],
    queryFn: async () => (await read<Rated[]>(`feedback_ratings?${search}`)).data,
    enabled: !isPending,
  })
  return { rated: data, search }
}

/** What the schools of a season think of it, as their accepted forms say: counts, and each comment. */
export function RatingsPage() {
  const translate = useTranslate()
  const { rated, search } = useRatings()
  if (!rated) return <LinearProgress />
  const above = [{ name: translate('feedback_form.queue'), to: '/feedback_forms' }]
  return (
    <Page
      title={translate('feedback_form.statistics')}
      above={above}
      beside={
        <DownloadButton label="ra.action.export" path={`exports/feedback_ratings?${search}`} />
      }
    >
      {rated.length === 0 ? (
        <Section>
          <EmptyList hint="feedback_form.statistics_empty" />
        </Section>
      ) : (
        <Stack spacing={2}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <RatingChart
              title="act.photo_rating"
              ratings={rated.map(({ photoRating }) => photoRating)}
            />
            <RatingChart
              title="act.service_rating"
              ratings={rated.map(({ serviceRating }) => serviceRating)}
            />
          </Box>
          <Section>
            <Rows
              rows={rated}
              columns={COLUMNS}
              to={({ seasonUnitId }) => formsPath(seasonUnitId)}
            />
          </Section>
        </Stack>
      )}
    </Page>
  )
}
