import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ProofItem } from './useItems'

/** What the student has said of the own photo by phone: the class decides. */
export function OwnWord({ kind, remark }: NonNullable<ProofItem['own']>) {
  const translate = useTranslate()
  const said = translate(`proof.kinds.${kind}`)
  const isRight = kind === 'right'
  return (
    <Typography
      variant="caption"
      sx={{ overflowWrap: 'anywhere', color: isRight ? 'text.secondary' : 'error.main' }}
    >
      {translate('proof.own', { said })}
      {remark && ` · ${remark}`}
    </Typography>
  )
}
