import { Button, Typography } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import type { Data } from '@api/data'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { Moment } from '../layout/Moment'
import type { Photo } from './types'

type Exemption = Photo['person']['exemptions'][number]

/** Who allowed the head cover. The ground is asked for by a button: each reading is in the audit. */
export function ExemptionLine({ id, by, at, reason, ...known }: Exemption) {
  const translate = useTranslate()
  const notify = useNotify()
  const { labelled, noted } = usePatterns()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, mutate, isPending } = useMutation({
    mutationFn: async () => (await read<Data.Photos.Ground>(`exemptions/${id}`)).data,
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  const ground = known.ground ?? data?.ground
  const said = noted(
    translate('photo.exempted', { by }),
    ground && translate(`photo.grounds.${ground}`)
  )
  return (
    <Typography component="div">
      {reason ? labelled(said, reason) : said} <Moment at={at} />
      {!ground && (
        <Button size="small" loading={isPending} onClick={() => mutate()}>
          {translate('photo.show_ground')}
        </Button>
      )}
    </Typography>
  )
}
