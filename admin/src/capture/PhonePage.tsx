import { Box, Link, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { renderSVG } from 'uqr'
import { Section } from '../layout/Section'
import { phoneAddress } from './phoneAddress'

/** 学生手机采集: where students shoot by their own phone, to hand out or to scan from the screen. */
export function PhonePage({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const address = phoneAddress()
  return (
    <Section title={translate('capture.phone')}>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box
          component="img"
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`}
          alt={translate('capture.phone_code')}
          sx={{ width: 140, height: 140, bgcolor: 'common.white', borderRadius: 1 }}
        />
        <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
          <Typography variant="muted" sx={{ mb: 1 }}>
            {translate('capture.phone_hint')}
          </Typography>
          <Link href={address} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
            {address}
          </Link>
          <Typography sx={{ mt: 1 }}>
            <Link component={LinkBase} to={`/kiosks/${unitId}`}>
              {translate('kiosks.link')}
            </Link>
          </Typography>
        </Box>
      </Box>
    </Section>
  )
}
