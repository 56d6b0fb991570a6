import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { useMatch, useNavigate } from 'react-router'
import { useMay } from '../permissions/useMay'
import { useSeasonScope } from '../seasons/useSeasonScope'
import type { SeasonUnit } from './types'

/** For people of several schools or campuses: from the page of one unit to that of another. */
export function UnitSwitcher() {
  const translate = useTranslate()
  const may = useMay()
  const navigate = useNavigate()
  const { filter, isPending } = useSeasonScope()
  const shown = useMatch('/season_units/:id/show/*')?.params.id
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { data: units = [] } = useGetList<SeasonUnit>(
    'season_units',
    { filter, pagination: { page: 1, perPage: 50 } },
    { enabled: !isPending && may('schoolHome') && !may('readCentre') }
  )
  if (may('readCentre') || units.length < 2) return null
  const current = units.find(({ id }) => id === shown)
  return (
    <>
      <Button
        color="inherit"
        size="small"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {current?.unit.name ?? translate('unit.switch')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {units.map(({ id, unit }) => (
          <MenuItem
            key={id}
            selected={id === shown}
            onClick={() => {
              setAnchor(null)
              navigate(`/season_units/${id}/show`)
            }}
          >
            {unit.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
