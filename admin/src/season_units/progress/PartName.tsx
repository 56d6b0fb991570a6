import { Link as MuiLink } from '@mui/material'
import { LinkBase, useResourceDefinitions, useTranslate } from 'react-admin'
import { SUM } from './sumOfParts'
import type { Part, PartTitle } from './part'

/** What a row is called; students without a college or class have one, too. */
export function useNameOfPart(title: PartTitle) {
  const translate = useTranslate()
  return ({ id, name }: Part) =>
    id === SUM ? translate('progress.sum') : (name ?? translate(`progress.without.${title}`))
}

/** The name of a row; that of a class leads to its page. */
export function PartName({ title, part }: { title: PartTitle; part: Part }) {
  const name = useNameOfPart(title)(part)
  const hasPage = 'classes' in useResourceDefinitions() && title === 'classes'
  if (!hasPage || part.name === null) return <>{name}</>
  return (
    <MuiLink
      component={LinkBase}
      to={`/classes/${part.id}/show`}
      // A short name stays in one line beside long ones.
      sx={{ display: 'inline-block', minWidth: '6em' }}
    >
      {name}
    </MuiLink>
  )
}
