import { Badge } from '@mui/material'
import { createElement } from 'react'
import {
  Menu,
  useGetList,
  useGetResourceLabel,
  useResourceDefinitions,
  type ResourceDefinition,
} from 'react-admin'

/** How many tasks the reader has. */
function useTaskCount(): number {
  const { total } = useGetList('tasks', { pagination: { page: 1, perPage: 1 } })
  return total ?? 0
}

/** A menu item; what waits for the reader is counted at its icon. */
function Item({ name, icon, count = 0 }: ResourceDefinition & { count?: number }) {
  const labelOf = useGetResourceLabel()
  const badge = (
    <Badge badgeContent={count} color="error" max={99}>
      {icon && createElement(icon)}
    </Badge>
  )
  return <Menu.Item to={`/${name}`} primaryText={labelOf(name, 2)} leftIcon={badge} />
}

/** The pages that are open to the reader, in the order of `App`. */
export function ConsoleMenu() {
  const resources = Object.values(useResourceDefinitions())
  const tasks = useTaskCount()
  return (
    <Menu>
      {resources
        .filter(({ hasList }) => hasList)
        .map((resource) => (
          <Item
            key={resource.name}
            {...resource}
            count={resource.name === 'tasks' ? tasks : undefined}
          />
        ))}
    </Menu>
  )
}
