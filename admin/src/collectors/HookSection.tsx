import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FactList } from '../layout/FactList'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { RemoveHook, SendAgain, SetHook } from './HookActs'
import type { Collector } from './types'

/** What was received, what waits or was given up, and why. */
function Standing({ hook }: Pick<Collector, 'hook'>) {
  const translate = useTranslate()
  if (!hook) return <Typography variant="muted">{translate('collectors.hook.none')}</Typography>
  const { address, sent, lastSentAt, waiting, givenUp, fault } = hook
  const why = fault && /^\d+$/.test(fault) ? 'answered' : fault
  return (
    <FactList
      facts={[
        ['collectors.hook.address', address],
        ['collectors.hook.sent', sent],
        ['collectors.hook.last_sent', lastSentAt && <Moment at={lastSentAt} />],
        ['collectors.hook.waiting', waiting],
        ['collectors.hook.given_up', givenUp || null],
        ['collectors.hook.fault', why && translate(`collectors.hook.faults.${why}`, { fault })],
      ]}
    />
  )
}

/** Whether a collector asks what became of its photos, or is told. */
export function HookSection({ collector }: { collector: Collector }) {
  const translate = useTranslate()
  return (
    <Section
      title={translate('collectors.hook.name')}
      beside={
        <span>
          <DialogButton label={`collectors.hook.${collector.hook ? 'change' : 'set'}`}>
            {(close) => <SetHook collector={collector} onClose={close} />}
          </DialogButton>
          {Boolean(collector.hook?.givenUp) && (
            <DialogButton label="collectors.hook.again">
              {(close) => <SendAgain collector={collector} onClose={close} />}
            </DialogButton>
          )}
          {collector.hook && (
            <DialogButton label="collectors.hook.remove" color="error">
              {(close) => <RemoveHook collector={collector} onClose={close} />}
            </DialogButton>
          )}
        </span>
      }
    >
      <Standing {...collector} />
    </Section>
  )
}
