import type { Data } from '@api/data'
import type { ActName } from '@domain/season/act_rules'
import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { Moment } from '../../layout/Moment'
import { StateChip } from '../../layout/StateChip'

type PrintUnit = Data.Home.PrintingHome['columns'][number]['units'][number]

/** A unit on the board of paper photos; its link opens the form of what is next. */
export function PrintCard({ unit, act }: { unit: PrintUnit; act?: ActName }) {
  const translate = useTranslate()
  const { id, name, state, since, address } = unit
  const search = act ? `?act=${act}` : ''
  return (
    <Line component="li">
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Link component={LinkBase} to={`/season_units/${id}/show${search}`}>
          {name}
        </Link>
        {state === 'reprinting' && <StateChip name="states.reprinting" turn="soon" />}
      </Stack>
      {address ? (
        <>
          <Typography>{address.mailingAddress}</Typography>
          <Typography variant="muted">
            {address.contactName} {address.contactPhone}
          </Typography>
        </>
      ) : (
        <Typography variant="muted">{translate('home.no_address')}</Typography>
      )}
      <Typography variant="caption">
        <Moment at={since} />
      </Typography>
    </Line>
  )
}
