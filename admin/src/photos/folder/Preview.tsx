import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { OUTCOMES, type PreviewedFile } from './usePreview'

/** More names than a person reads. */
const MAX_NAMES = 100

/** How many files come to what, with their names folded. */
export function Preview({ files }: { files: PreviewedFile[] }) {
  const translate = useTranslate()
  const { noted } = usePatterns()
  return OUTCOMES.map((outcome) => {
    const own = files.filter((file) => file.outcome === outcome)
    if (own.length === 0) return null
    return (
      <Accordion key={outcome} disableGutters>
        <AccordionSummary expandIcon={<ExpandMore />}>
          <Typography variant="subtitle2">
            {noted(translate(`photo.folder.outcomes.${outcome}`), own.length)}
          </Typography>
        </AccordionSummary>
        <AccordionDetails sx={{ pt: 0, maxHeight: 240, overflow: 'auto' }}>
          {own.slice(0, MAX_NAMES).map(({ file }) => (
            <Typography key={file.path} variant="caption" component="p">
              {file.path}
            </Typography>
          ))}
          {own.length > MAX_NAMES && (
            <Typography variant="caption">
              {translate('photo.folder.more', { count: own.length - MAX_NAMES })}
            </Typography>
          )}
        </AccordionDetails>
      </Accordion>
    )
  })
}
