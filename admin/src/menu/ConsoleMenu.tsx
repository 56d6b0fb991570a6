import { Box } from '@mui/material'
import { useContext } from 'react'
import { Menu, useGetList, useResourceDefinitions } from 'react-admin'
import { AppBarTools } from '../layout/appBarTools'
import { usePhone } from '../layout/usePhone'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { MenuEntry } from './MenuEntry'

/** How many tasks the reader has in the chosen season. */
function useTaskCount(): number {
  const { filter, isPending } = useSeasonScope()
  const page = { page: 1, perPage: 1 }
  const { total } = useGetList('tasks', { pagination: page, filter }, { enabled: !isPending })
  return total ?? 0
}

/** The pages that are open to the reader, in the order of `App`; on a phone under the season. */
export function ConsoleMenu() {
  const resources = Object.values(useResourceDefinitions())
  const scope = useContext(AppBarTools)
  const isPhone = usePhone()
  const counts: Record<string, number> = { tasks: useTaskCount() }
  return (
    <>
      {isPhone && <Box sx={{ p: 1.5, color: 'frame.text' }}>{scope}</Box>}
      <Menu>
        {resources
          .filter(({ hasList }) => hasList)
          .map(({ name, icon }) => (
            <MenuEntry key={name} name={name} icon={icon} count={counts[name]} />
          ))}
      </Menu>
    </>
  )
}
