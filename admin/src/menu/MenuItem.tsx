import { Badge } from '@mui/material'
import { Menu, useSidebarState, useTranslate } from 'react-admin'
import type { MenuEntry } from './entries'

type Props = Pick<MenuEntry, 'to' | 'label' | 'icon'> & { count?: number }

/** A menu item; what waits for the reader is counted after its name, or at its icon alone. */
export function MenuItem({ to, label, icon: Icon, count = 0 }: Props) {
  const translate = useTranslate()
  const [isOpen] = useSidebarState()
  const badge = { badgeContent: count, color: 'error', max: 99 } as const
  const name = translate(label, { smart_count: 2 })
  const counted = (
    <Badge {...badge} sx={{ '& .MuiBadge-badge': { top: '50%', right: -20 } }}>
      {name}
    </Badge>
  )
  return (
    <Menu.Item
      to={to}
      primaryText={isOpen && count > 0 ? counted : name}
      leftIcon={
        isOpen || count === 0 ? (
          <Icon />
        ) : (
          <Badge {...badge}>
            <Icon />
          </Badge>
        )
      }
    />
  )
}
