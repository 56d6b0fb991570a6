import { Badge, Typography } from '@mui/material'
import { Menu, useSidebarState, useTranslate } from 'react-admin'
import type { MenuEntry } from './entries'

type Props = Pick<MenuEntry, 'to' | 'label' | 'icon'> & { count?: number }

/** The count stands after the name, and a name that is too long is cut rather than its count. */
const BESIDE = {
  'display': 'flex',
  'alignItems': 'center',
  'gap': 0.5,
  '& .MuiBadge-badge': { position: 'static', transform: 'none', flexShrink: 0 },
}

/** A menu item; what waits for the reader is counted after its name, or at its icon alone. */
export function MenuItem({ to, label, icon: Icon, count = 0 }: Props) {
  const translate = useTranslate()
  const [isOpen] = useSidebarState()
  const badge = { badgeContent: count, color: 'error', max: 99 } as const
  const name = translate(label, { smart_count: 2 })
  const counted = (
    <Badge {...badge} sx={BESIDE}>
      <Typography component="span" noWrap>
        {name}
      </Typography>
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
