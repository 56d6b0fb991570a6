import { Admin, Resource, type I18nProvider } from 'react-admin'
import jobs from './jobs'
import { ConsoleLayout } from './layout/ConsoleLayout'
import { LoginPage } from './layout/LoginPage'
import { theme } from './layout/theme'
import letters from './letters'
import photos from './photos'
import { authProvider } from './providers/authProvider'
import { dataProvider } from './providers/dataProvider'
import seasonUnits from './season_units'
import seasons from './seasons'
import tasks from './tasks'

/** Finance and printing staff have no reason to see photos. */
const PHOTO_ROLES = ['coordinator', 'centre_admin', 'operator', 'reviewer']

export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <Admin
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    layout={ConsoleLayout}
    loginPage={LoginPage}
    theme={theme}
    darkTheme={null}
    requireAuth
    disableTelemetry
  >
    {(me) => [
      <Resource key="season_units" name="season_units" {...seasonUnits} />,
      <Resource key="tasks" name="tasks" {...tasks} />,
      me?.roles?.some((role: string) => PHOTO_ROLES.includes(role)) ? (
        <Resource key="photos" name="photos" {...photos} />
      ) : null,
      me?.isCentre ? (
        <Resource
          key="seasons"
          name="seasons"
          {...seasons}
          create={me.roles.includes('centre_admin') ? seasons.create : undefined}
        />
      ) : null,
      me?.roles?.some((role: string) => ['centre_admin', 'operator', 'finance'].includes(role)) ? (
        <Resource key="letters" name="letters" {...letters} />
      ) : null,
      me?.isCentre ? <Resource key="jobs" name="jobs" {...jobs} /> : null,
    ]}
  </Admin>
)
