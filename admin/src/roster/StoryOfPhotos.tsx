import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import type { StudentStory } from './types'

/** How photos came to a student or went from them, and who looked at them. */
export function StoryOfPhotos({ claims, looks }: Pick<StudentStory, 'claims' | 'looks'>) {
  const translate = useTranslate()
  return (
    <>
      {claims && claims.length > 0 && (
        <Section title={translate('roster.claims')}>
          {claims.map(({ id, why, came, who, reason, at }) => (
            <Line key={id}>
              <Typography variant="body2">
                <Moment at={at} /> {translate(`roster.whys.${why}`)} ·{' '}
                {translate(came ? 'roster.came' : 'roster.went')} · {who} {reason}
              </Typography>
            </Line>
          ))}
        </Section>
      )}
      {looks && (
        <Section title={translate('roster.looks')}>
          {looks.length === 0 && <EmptyList hint="roster.no_looks" />}
          {looks.map(({ id, action, who, at }) => (
            <Line key={id}>
              <Typography variant="body2">
                <Moment at={at} /> {who} · {translate(`audit.actions.${action}`)}
              </Typography>
            </Line>
          ))}
        </Section>
      )}
    </>
  )
}
