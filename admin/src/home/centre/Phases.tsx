import { Skeleton } from '@mui/material'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Section } from '../../layout/Section'
import type { PhaseCount } from './figures'

/** The library of charts is loaded after the figures are shown. */
const PhaseChart = lazy(() => import('./PhaseChart'))

/** How many units have come how far. */
export function Phases({ phases }: { phases: PhaseCount[] }) {
  const translate = useTranslate()
  const isEmpty = phases.every(({ count }) => count === 0)
  return (
    <Section title={translate('home.phases')}>
      {isEmpty ? (
        <EmptyList hint="board.empty" />
      ) : (
        <Suspense fallback={<Skeleton variant="rounded" height={360} />}>
          <PhaseChart phases={phases} />
        </Suspense>
      )}
    </Section>
  )
}
