import { Alert, Box, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../../season_units/types'
import { FormChip, FormVersions } from '../FormVersions'
import { ScanFindings } from '../scan/ScanFindings'
import { ScanPage } from '../scan/ScanPage'
import { useScans } from '../scan/useScans'
import type { StampedForm } from '../useForms'
import { DecideButtons } from './DecideButtons'
import { FormOnPaper } from './FormOnPaper'

/** Paper at the left, facts at the right; on a phone one below the other. */
const COLUMNS = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(320px, 2fr)' }

interface Props {
  unit: SeasonUnit
  /** The newest first. */
  forms: StampedForm[]
  onNext: (() => void) | null
}

/** A stamped form beside what the system knows: the person decides. */
export function FormDesk({ unit, forms, onNext }: Props) {
  const translate = useTranslate()
  const [form, ...former] = forms as [StampedForm, ...StampedForm[]]
  const scans = useScans(form.documents.map(({ id }) => id))
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Stack spacing={2}>
        {scans.fault && (
          <Alert severity="warning">{translate(scans.fault, { _: scans.fault })}</Alert>
        )}
        {form.documents.length === 0 && (
          <Alert severity="info">{translate('feedback_form.no_papers')}</Alert>
        )}
        {scans.pages.map((scan, index) => (
          <ScanPage key={scan.documentId + scan.page} scan={scan} no={index + 1} />
        ))}
      </Stack>
      <Stack spacing={2} sx={{ position: { md: 'sticky' }, top: { md: 64 } }}>
        <Section
          title={translate('feedback_form.version', { no: form.no })}
          beside={<FormChip state={form.state} />}
        >
          <Stack spacing={2}>
            <DecideButtons {...{ unit, form, onNext }} />
            <FormOnPaper form={form} />
            {form.documents.length > 0 && <ScanFindings {...scans} delivered={form.delivered} />}
          </Stack>
        </Section>
        {former.length > 0 && (
          <Section title={translate('feedback_form.former')}>
            <FormVersions forms={former} />
          </Section>
        )}
      </Stack>
    </Box>
  )
}
