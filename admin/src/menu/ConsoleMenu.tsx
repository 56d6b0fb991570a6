import { Box } from '@mui/material'
import { useContext } from 'react'
import { Menu } from 'react-admin'
import { useOwnUnits } from '../home/useOwnUnits'
import { AppBarTools } from '../layout/appBarTools'
import { usePhone } from '../layout/usePhone'
import { useMay } from '../permissions/useMay'
import { entriesFor } from './entries'
import { MenuItem } from './MenuItem'
import { useMenuCounts } from './useMenuCounts'

/** The pages that are open to the reader, by their work; on a phone under the season. */
export function ConsoleMenu() {
  const may = useMay()
  const { path } = useOwnUnits()
  const counts = useMenuCounts()
  const scope = useContext(AppBarTools)
  const isPhone = usePhone()
  return (
    <>
      {isPhone && <Box sx={{ p: 1.5, color: 'frame.text' }}>{scope}</Box>}
      <Menu>
        {entriesFor(may).map((entry) => (
          <MenuItem
            key={entry.to}
            {...entry}
            to={entry.to === 'own' ? path : entry.to}
            count={entry.counts && counts[entry.counts]}
          />
        ))}
      </Menu>
    </>
  )
}
