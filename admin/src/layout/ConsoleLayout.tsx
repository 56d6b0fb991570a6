import type { ReactNode } from 'react'
import { CheckForApplicationUpdate, Layout } from 'react-admin'
import { ClockBar } from './clock/ClockBar'
import { ConsoleAppBar } from './ConsoleAppBar'
import { ConsoleMenu } from './ConsoleMenu'
import { EngineNotice } from './EngineNotice'

export const ConsoleLayout = ({ children }: { children: ReactNode }) => (
  <Layout appBar={ConsoleAppBar} menu={ConsoleMenu} appBarAlwaysOn>
    <EngineNotice />
    <ClockBar />
    {children}
    <CheckForApplicationUpdate />
  </Layout>
)
