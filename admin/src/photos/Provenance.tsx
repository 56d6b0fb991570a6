import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Moment } from '../layout/Moment'
import type { Photo } from './types'

/** Who handed the photo in and how, and by whose word its student has agreed. */
export function Provenance({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { noted, labelled } = usePatterns()
  const { author, consent } = photo
  const who = author.name ?? translate(`photo.authors.${author.kind}`)
  const basis = translate(`photo.consents.${consent.basis}`)
  return (
    <>
      <Typography variant="caption" component="p">
        {labelled(
          translate('photo.handed_in_by'),
          noted(who, translate(author.isUploaded ? 'photo.uploaded' : `photo.vias.${author.via}`))
        )}
      </Typography>
      <Typography variant="caption" component="p" title={consent.wording ?? undefined}>
        {labelled(translate('photo.consent'), noted(basis, consent.version))}{' '}
        <Moment at={consent.at} />
      </Typography>
      {consent.wording && (
        <Typography variant="caption" component="p" sx={{ fontStyle: 'normal' }}>
          {consent.wording}
        </Typography>
      )}
    </>
  )
}
