import type { Data } from '@api/data'
import { Box, Button, Stack, Typography } from '@mui/material'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNotify, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { request } from '../providers/http'

type OwnSession = Data.Identity.OwnSession

function Row({ session, onEnd }: { session: OwnSession; onEnd: (id: string) => void }) {
  const translate = useTranslate()
  const { id, browser, address, openedAt, seenAt, isCurrent, way } = session
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{ alignItems: 'center', py: 0.5, minHeight: 40 }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography>
          {browser} · {address}
          {way === 'provider' && ` · ${translate('account.provider.title')}`}
        </Typography>
        <Typography variant="muted">
          {translate('account.sessions.opened')} <Moment at={openedAt} />
          {translate('account.sessions.seen')} <Moment at={seenAt} />
        </Typography>
      </Box>
      {isCurrent ? (
        <Typography variant="muted" sx={{ whiteSpace: 'nowrap' }}>
          {translate('account.sessions.current')}
        </Typography>
      ) : (
        <Button color="error" onClick={() => onEnd(id)}>
          {translate('account.sessions.end')}
        </Button>
      )}
    </Stack>
  )
}

/** Where the reader is signed in, and how to end it there. */
export function SessionsSection() {
  const translate = useTranslate()
  const notify = useNotify()
  const { data: sessions = [], refetch } = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: async () => (await request<OwnSession[]>('GET', 'sessions')).data,
  })
  const { mutate } = useMutation({
    mutationFn: (path: string) => request('DELETE', path),
    onSuccess: () => notify('account.sessions.ended', { type: 'success' }),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => refetch(),
  })
  const others = sessions.filter(({ isCurrent }) => !isCurrent)
  return (
    <Section
      title={translate('account.sessions.title')}
      beside={
        others.length > 1 && (
          <Button color="error" onClick={() => mutate('sessions')}>
            {translate('account.sessions.end_others')}
          </Button>
        )
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} onEnd={(id) => mutate(`sessions/${id}`)} />
        ))}
      </Box>
    </Section>
  )
}
