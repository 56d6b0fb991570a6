import { Admin, Resource, type I18nProvider } from 'react-admin'
import jobs from './jobs'
import { ConsoleLayout } from './layout/ConsoleLayout'
import { LoginPage } from './layout/LoginPage'
import { theme } from './layout/theme'
import letters from './letters'
import { mayBe } from './permissions/useMay'
import photos from './photos'
import { authProvider } from './providers/authProvider'
import { dataProvider } from './providers/dataProvider'
import seasonUnits from './season_units'
import seasons from './seasons'
import tasks from './tasks'

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
      mayBe(me, 'seePhotos') ? <Resource key="photos" name="photos" {...photos} /> : null,
      mayBe(me, 'readCentre') ? (
        <Resource
          key="seasons"
          name="seasons"
          {...seasons}
          create={mayBe(me, 'manageSeasons') ? seasons.create : undefined}
        />
      ) : null,
      mayBe(me, 'readLetters') ? <Resource key="letters" name="letters" {...letters} /> : null,
      mayBe(me, 'readJobs') ? <Resource key="jobs" name="jobs" {...jobs} /> : null,
    ]}
  </Admin>
)
