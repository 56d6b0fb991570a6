import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Divider, ListSubheader, Menu, MenuItem } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { isAwaited } from '@domain/season/tasks'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { GRAVE_ACTS, HALTING_ACTS } from './graveActs'

interface Props {
  acts: ActName[]
  nameOf: (act: ActName) => string
  onOpen: (act: ActName) => void
}

const stops = (act: ActName) => GRAVE_ACTS.includes(act) || HALTING_ACTS.includes(act)
/** Acts that the season waits for come first, halting ones last; grave ones stand apart. */
const rank = (act: ActName) => (HALTING_ACTS.includes(act) ? 2 : isAwaited(act) ? 0 : 1)

/** What the reader may do besides the act that is awaited first, behind one button. */
export function MoreActs({ acts, nameOf, onOpen }: Props) {
  const translate = useTranslate()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (acts.length === 0) return null
  const grave = acts.filter((act) => GRAVE_ACTS.includes(act))
  const others = acts.filter((act) => !grave.includes(act)).toSorted((a, b) => rank(a) - rank(b))
  const item = (act: ActName) => (
    <MenuItem
      key={act}
      sx={{ color: stops(act) ? 'warning.main' : undefined }}
      onClick={() => {
        setAnchor(null)
        onOpen(act)
      }}
    >
      {nameOf(act)}
    </MenuItem>
  )
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {translate('unit_page.more_acts')}
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {others.map(item)}
        {others.length > 0 && grave.length > 0 && <Divider />}
        {grave.length > 0 && (
          <ListSubheader role="presentation" sx={{ lineHeight: '28px' }}>
            {translate('act.grave')}
          </ListSubheader>
        )}
        {grave.map(item)}
      </Menu>
    </>
  )
}
