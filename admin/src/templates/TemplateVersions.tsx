import type { Data } from '@api/data'
import { Box, Button, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { TemplateWithPlaceholders } from './types'

type Version = Data.Letters.TemplateVersion

function useVersions() {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { code, locale, version } = template ?? {}
  const { data = [] } = useQuery({
    queryKey: ['wordings', template?.id, 'versions', version],
    queryFn: async () => (await read<Version[]>(`wordings/${code}/${locale}/versions`)).data,
    enabled: template?.placeholders !== undefined,
    placeholderData: (previous) => previous,
  })
  return data
}

/** What a version says, and a button that puts it back into the form, from which it is saved. */
function VersionTexts({ subject, body }: Version) {
  const translate = useTranslate()
  const { setValue } = useFormContext()
  const putBack = () => {
    setValue('subject', subject, { shouldDirty: true, shouldValidate: true })
    setValue('body', body, { shouldDirty: true, shouldValidate: true })
  }
  return (
    <Box sx={{ pt: 1 }}>
      <Typography variant="subtitle2">{subject}</Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{body}</Typography>
      <Button size="small" variant="outlined" onClick={putBack}>
        {translate('wording.put_back')}
      </Button>
    </Box>
  )
}

interface LineProps {
  version: Version
  isCurrent: boolean
}

function VersionLine({ version, isCurrent }: LineProps) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { no, isShipped, by, at } = version
  return (
    <Line component="li">
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2">
          {no === 0 ? translate('wording.shipped') : translate('wording.version', { no })}
        </Typography>
        {isCurrent && <StateChip name="wording.in_force" turn="running" />}
        {no > 0 && isShipped && <StateChip name="wording.shipped_again" turn="idle" />}
        <Typography variant="muted">
          {at && <Moment at={at} />} {by}
        </Typography>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {translate(isOpen ? 'wording.fold' : 'wording.look')}
        </Button>
      </Stack>
      {isOpen && <VersionTexts {...version} />}
    </Line>
  )
}

/** Every version that was kept, with who and when; each can be looked at and put back. */
export function TemplateVersions() {
  const translate = useTranslate()
  const versions = useVersions()
  if (versions.length < 2) return null
  return (
    <Box sx={{ width: '100%', mt: 2 }} data-testid="template-versions">
      <Typography variant="subtitle2">{translate('wording.versions')}</Typography>
      <Typography variant="muted">{translate('wording.versions_hint')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map((version, index) => (
          <VersionLine key={version.no} version={version} isCurrent={index === 0} />
        ))}
      </Box>
    </Box>
  )
}
