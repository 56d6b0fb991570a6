import { formsPath } from '@domain/feedback_forms/returned_form'
import { Button, LinearProgress, Stack } from '@mui/material'
import { LinkBase, useGetOne, useTranslate } from 'react-admin'
import { useNavigate, useParams } from 'react-router'
import { LetterQueue } from '../../download_letters/desk/LetterQueue'
import { EmptyList } from '../../layout/EmptyList'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../../season_units/types'
import { useFormsOfUnit, useFormsToDecide, type FormToDecide } from '../useForms'
import { FormDesk } from './FormDesk'
import { FormQueue } from './FormQueue'

/** The form after this one in the queue; of a unit that is not in it, the first. */
const nextOf = (queue: FormToDecide[], unitId: string) => {
  const at = queue.findIndex(({ seasonUnitId }) => seasonUnitId === unitId)
  return queue[at + 1] ?? queue.find(({ seasonUnitId }) => seasonUnitId !== unitId) ?? null
}

function UnitForms({ id, queue }: { id: string; queue: FormToDecide[] }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { data: unit } = useGetOne<SeasonUnit>('season_units', { id })
  const { data: forms } = useFormsOfUnit(id)
  if (!unit || !forms) return <LinearProgress />
  const next = nextOf(queue, id)
  const above = [{ name: translate('feedback_form.queue'), to: '/feedback_forms' }]
  return (
    <Page title={unit.unit.name} above={above}>
      {forms.length === 0 ? (
        <Section>
          <EmptyList hint="feedback_form.none_yet" />
        </Section>
      ) : (
        <FormDesk
          key={forms[0]!.id}
          {...{ unit, forms }}
          onNext={next && (() => navigate(formsPath(next.seasonUnitId)))}
        />
      )}
    </Page>
  )
}

function ToStatistics() {
  const translate = useTranslate()
  return (
    <Button component={LinkBase} to="/feedback_ratings" variant="outlined">
      {translate('feedback_form.statistics')}
    </Button>
  )
}

/** The stamped forms that wait for the centre; with a unit, its form beside the facts. */
export function FormsPage() {
  const translate = useTranslate()
  const { unitId } = useParams()
  const { data: queue } = useFormsToDecide()
  if (!queue) return <LinearProgress />
  if (unitId) return <UnitForms id={unitId} queue={queue} />
  return (
    <Page title={translate('feedback_form.queue')} beside={<ToStatistics />}>
      <Stack spacing={2}>
        <FormQueue forms={queue} />
        <LetterQueue />
      </Stack>
    </Page>
  )
}
