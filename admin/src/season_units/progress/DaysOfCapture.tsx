import { Skeleton } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import type { UnitProgress } from './progressTypes'

/** The library of charts is loaded after the figures are shown. */
const DayChart = lazy(() => import('./DayChart'))

/** What came of the photos of each day. */
export function DaysOfCapture({ days }: { days: UnitProgress['captured'] }) {
  const translate = useTranslate()
  if (days.length === 0) return null
  return (
    <Section title={translate('progress.by.lines')}>
      <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
        <DayChart days={days} />
      </Suspense>
    </Section>
  )
}
