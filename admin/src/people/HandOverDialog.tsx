import { Button } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { usePatterns } from '../i18n/usePatterns'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SuccessorInput } from './SuccessorInput'
import type { Person } from './types'
import { useDone } from './useDone'
import { useGrantName } from './useGrantName'

interface Props {
  person: Person
  /** Chosen beforehand, because just invited. */
  successorId: string | null
  onInvite: () => void
  onClose: () => void
}

const SUCCESSOR = ['successorId']
const FIELDS = { successor_unfit: SUCCESSOR, own_grants: SUCCESSOR }

/** What moves: roles with their schools, and regions. */
function useHeld({ grants, regions }: Person) {
  const nameOf = useGrantName()
  const { commas } = usePatterns()
  const held = grants.filter(({ isOver }) => !isOver)
  return commas([...held.map(nameOf), ...regions.map(({ name }) => name)])
}

/** Asks for the successor, and says what moves. */
export function HandOverDialog({ person, successorId, onInvite, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { name } = person
  const held = useHeld(person)
  const handOver = async (values: object) => {
    const { data } = await post<Record<'grants' | 'regions' | 'letters', number>>(
      `people/${person.id}/successor`,
      values
    )
    done('people.hand_over.done', { ...data })
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.hand_over.title', { name })}
      submitLabel="people.hand_over.submit"
      grave={{ consequence: translate('people.hand_over.consequence', { name, held }), word: name }}
      onSubmit={handOver}
      onClose={onClose}
      fieldsOf={FIELDS}
    >
      <SuccessorInput person={person} successorId={successorId} />
      <Button sx={{ textAlign: 'left' }} onClick={onInvite}>
        {translate('people.hand_over.invite')}
      </Button>
    </FormDialog>
  )
}
