import { Badge } from '@mui/material'
import { createElement } from 'react'
import { Menu, useGetResourceLabel, useSidebarState, type ResourceDefinition } from 'react-admin'

type Props = Pick<ResourceDefinition, 'name' | 'icon'> & { count?: number }

/** A menu item; what waits for the reader is counted after its name, or at its icon alone. */
export function MenuEntry({ name, icon, count = 0 }: Props) {
  const labelOf = useGetResourceLabel()
  const [isOpen] = useSidebarState()
  const badge = { badgeContent: count, color: 'error', max: 99 } as const
  const label = labelOf(name, 2)
  const counted = (
    <Badge {...badge} sx={{ '& .MuiBadge-badge': { top: '50%', right: -20 } }}>
      {label}
    </Badge>
  )
  const image = icon && createElement(icon)
  return (
    <Menu.Item
      to={`/${name}`}
      primaryText={isOpen && count > 0 ? counted : label}
      leftIcon={isOpen ? image : <Badge {...badge}>{image}</Badge>}
    />
  )
}
