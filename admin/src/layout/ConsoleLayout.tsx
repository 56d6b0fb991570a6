import type { ComponentType, ReactNode } from 'react'
import { CheckForApplicationUpdate, Layout } from 'react-admin'
import { Live } from '../live/Live'
import { ClockBar } from './clock/ClockBar'
import { ConsoleAppBar } from './ConsoleAppBar'
import { EngineNotice } from './EngineNotice'
import { FailedReads } from './FailedReads'

interface Props {
  menu: ComponentType
  children: ReactNode
}

/** The frame around every page. */
export const ConsoleLayout = ({ menu, children }: Props) => (
  <Layout appBar={ConsoleAppBar} menu={menu} appBarAlwaysOn>
    <Live />
    <EngineNotice />
    <FailedReads />
    <ClockBar />
    {children}
    <CheckForApplicationUpdate />
  </Layout>
)
