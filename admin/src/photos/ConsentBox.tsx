import { Checkbox, FormControlLabel, Typography } from '@mui/material'
import { CONSENT_TODAY, CONSENT_WORDINGS } from '@domain/photos/consent'
import { useLocale, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

interface Props {
  isAgreed: boolean
  onChange: (isAgreed: boolean) => void
}

/** What a school's form states with its photos. */
export const AGREED = { consentVersion: CONSENT_TODAY.school }

/** The school states that its students have agreed; without it no photo is sent. */
export function ConsentBox({ isAgreed, onChange }: Props) {
  const translate = useTranslate()
  const locale = useLocale()
  const { noted } = usePatterns()
  const wording = CONSENT_WORDINGS[CONSENT_TODAY.school][locale === 'en' ? 'en' : 'zh']
  return (
    <FormControlLabel
      sx={{ alignItems: 'flex-start', m: 0 }}
      control={
        <Checkbox
          name="consent"
          required
          size="small"
          checked={isAgreed}
          onChange={(_event, checked) => onChange(checked)}
          sx={{ py: 0 }}
        />
      }
      label={
        <Typography variant="caption" component="span">
          {noted(wording, translate('photo.consent_version', { version: CONSENT_TODAY.school }))}
        </Typography>
      }
    />
  )
}
