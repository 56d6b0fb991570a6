import type { ReactNode } from 'react'

interface Props {
  onClick?: () => void
  kind?: 'primary' | 'plain' | 'grave' | 'link'
  type?: 'button' | 'submit'
  isDisabled?: boolean
  children: ReactNode
}

export const Button = ({
  onClick,
  kind = 'plain',
  type = 'button',
  isDisabled,
  children,
}: Props) => (
  <button type={type} className={`button ${kind}`} disabled={isDisabled} onClick={onClick}>
    {children}
  </button>
)
