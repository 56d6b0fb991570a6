import { Button, Stack, Step, StepLabel, Stepper } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { usePhone } from '../../layout/usePhone'
import type { SeasonUnit } from '../../season_units/types'
import { NewList } from './NewList'
import { PreviewStep } from './PreviewStep'
import { RunStep } from './RunStep'
import type { ListImport } from './types'

const STEPS = ['upload', 'columns', 'preview', 'run'] as const

/** How a list is imported: file, columns, preview, run. What was previewed is found again after leaving the page. */
export function ListWizard({ unit, open }: { unit: SeasonUnit; open: ListImport | undefined }) {
  const translate = useTranslate()
  const isPhone = usePhone()
  const [step, setStep] = useState<'upload' | 'columns'>('upload')
  const [isMending, setMending] = useState(false)
  const isNew = !open || (isMending && open.state === 'previewed')
  const at = isNew ? step : open.state === 'running' ? 'run' : 'preview'
  const restart = () => {
    setMending(false)
    setStep('upload')
  }
  return (
    <Stack spacing={2}>
      <Stepper activeStep={STEPS.indexOf(at)} orientation={isPhone ? 'vertical' : 'horizontal'}>
        {STEPS.map((name) => (
          <Step key={name}>
            <StepLabel>{translate(`student_list.steps.${name}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {isNew && (
        <NewList key={open?.id ?? 'new'} unit={unit} onStep={setStep} onPreviewed={restart} />
      )}
      {open?.state === 'previewed' && (
        <Button
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setMending(!isMending)
            setStep('upload')
          }}
        >
          {translate(isMending ? 'student_list.to_preview' : 'student_list.mend')}
        </Button>
      )}
      {at === 'preview' && <PreviewStep key={open!.id} list={open!} />}
      {at === 'run' && open?.jobId && <RunStep jobId={open.jobId} />}
    </Stack>
  )
}
