import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, ListSubheader, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { groupSeasons } from './season_scope'
import { useSeasonScope } from './useSeasonScope'

const GROUPS = ['running', 'drafts', 'closed'] as const

/** Chooses the season that scopes every page; closed seasons stand apart. */
export function SeasonSwitcher() {
  const translate = useTranslate()
  const { seasons, current, choose } = useSeasonScope()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!current) return null
  const groups = groupSeasons(seasons)
  const close = () => setAnchor(null)
  return (
    <>
      <Button
        color="inherit"
        size="small"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-label={translate('season.switch', { name: current.name })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {current.name}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {GROUPS.filter((group) => groups[group].length > 0).flatMap((group) => [
          <ListSubheader key={group}>{translate(`season.groups.${group}`)}</ListSubheader>,
          ...groups[group].map(({ id, name }) => (
            <MenuItem
              key={id}
              selected={id === current.id}
              onClick={() => {
                choose(id)
                close()
              }}
            >
              {name}
            </MenuItem>
          )),
        ])}
      </Menu>
    </>
  )
}
