import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { Moment } from '../../layout/Moment'
import type { Photo } from '../types'

/** How the finished picture came to be, once a person has had a hand in it: when, by whom, how. */
export function Versions({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { labelled, noted } = usePatterns()
  const { products } = photo
  if (products.every(({ way }) => way === 'automatic')) return null
  return (
    <Stack sx={{ mt: 2 }}>
      {products.map(({ version, way, by, at }) => (
        <Typography key={version} variant="muted">
          <Moment at={at} />{' '}
          {labelled(
            translate('by_hand.version', { version }),
            noted(translate(`by_hand.ways.${way}`), by)
          )}
        </Typography>
      ))}
    </Stack>
  )
}
