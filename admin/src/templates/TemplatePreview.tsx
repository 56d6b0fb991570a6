import type { Data } from '@api/data'
import { Alert, Button, Chip, Paper, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate, type HttpError } from 'react-admin'
import { UnitPicker } from '../season_units/UnitPicker'
import type { SeasonUnit } from '../season_units/types'
import { LetterLooks } from './LetterLooks'
import { useTryOut } from './useTryOut'

type Rendered = Data.Letters.TemplatePreview

/** What is wrong with the texts stands at their fields; anything else here. */
const Failed = ({ error }: { error: HttpError | null }) =>
  error && !error.body?.errors && <Alert severity="error">{error.message}</Alert>

/** The letter as its reader would get it: of a unit, or with invented values; and by mail to whoever tries it. */
export function TemplatePreview() {
  const translate = useTranslate()
  const [unit, setUnit] = useState<SeasonUnit | null>(null)
  const preview = useTryOut<Rendered>('preview', unit?.id)
  const test = useTryOut<{ to: string }>('test', unit?.id)
  const { data, error } = preview
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', width: '100%' }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <UnitPicker onFound={setUnit} label="wording.preview_unit" />
        {unit && <Chip label={unit.unit.name} onDelete={() => setUnit(null)} />}
        <Button variant="outlined" loading={preview.isPending} onClick={() => preview.mutate()}>
          {translate('wording.preview')}
        </Button>
        <Button loading={test.isPending} onClick={() => test.mutate()}>
          {translate('wording.test')}
        </Button>
      </Stack>
      <Failed error={error} />
      <Failed error={test.error} />
      {test.data && (
        <Alert severity="success">{translate('wording.test_sent', { to: test.data.to })}</Alert>
      )}
      {data && !error && (
        <Paper variant="outlined" sx={{ p: 2, width: '100%' }} data-testid="letter-preview">
          <Typography variant="muted">{translate('wording.preview_hint')}</Typography>
          <Typography variant="subtitle1">{data.subject}</Typography>
          <LetterLooks {...data} />
        </Paper>
      )}
    </Stack>
  )
}
