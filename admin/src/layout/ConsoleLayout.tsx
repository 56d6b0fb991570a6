import type { ReactNode } from 'react'
import { CheckForApplicationUpdate, Layout } from 'react-admin'
import { Live } from '../live/Live'
import { ClockBar } from './clock/ClockBar'
import { ConsoleAppBar } from './ConsoleAppBar'
import { ConsoleMenu } from './ConsoleMenu'
import { EngineNotice } from './EngineNotice'

export const ConsoleLayout = ({ children }: { children: ReactNode }) => (
  <Layout appBar={ConsoleAppBar} menu={ConsoleMenu} appBarAlwaysOn>
    <Live />
    <EngineNotice />
    <ClockBar />
    {children}
    <CheckForApplicationUpdate />
  </Layout>
)
