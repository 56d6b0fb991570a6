import { Box } from '@mui/material'
import { useContext } from 'react'
import { Menu } from 'react-admin'
import { useOwnUnits } from '../home/useOwnUnits'
import { AppBarTools } from '../layout/appBarTools'
import { usePhone } from '../layout/usePhone'
import { useMay } from '../permissions/useMay'
import { entriesFor, inGroups, type MenuEntry } from './entries'
import { MenuGroup } from './MenuGroup'
import { MenuItem } from './MenuItem'
import { useMenuCounts } from './useMenuCounts'

/** The pages that are open to the reader, by their work; on a phone under the season. */
export function ConsoleMenu() {
  const may = useMay()
  const { path } = useOwnUnits()
  const counts = useMenuCounts()
  const scope = useContext(AppBarTools)
  const isPhone = usePhone()
  const item = ({ counts: counted, ...entry }: MenuEntry) => (
    <MenuItem
      key={entry.to}
      {...entry}
      to={entry.to === 'own' ? path : entry.to}
      count={counted && counts[counted]}
    />
  )
  return (
    <>
      {isPhone && <Box sx={{ p: 1.5, color: 'frame.text' }}>{scope}</Box>}
      <Menu>
        {inGroups(entriesFor(may)).map(({ group, entries }) =>
          group ? (
            <MenuGroup key={group} title={group}>
              {entries.map(item)}
            </MenuGroup>
          ) : (
            entries.map(item)
          )
        )}
      </Menu>
    </>
  )
}
