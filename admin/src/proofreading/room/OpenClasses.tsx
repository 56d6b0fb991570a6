import { Alert, Link, List, ListItem } from '@mui/material'
import { LinkBase, required, TextInput, useTranslate } from 'react-admin'
import { keyOfClass, type Proof, type ProofClass } from './useProof'

interface Props {
  unitId: string
  proof: Proof
}

const sumOf = (classes: readonly ProofClass[], of: 'unmarked' | 'openErrors') =>
  classes.reduce((sum, one) => sum + one[of], 0)

/** What is still open when a school declares: by class what nobody has proofread, and what is not settled. */
export function OpenClasses({ unitId, proof }: Props) {
  const translate = useTranslate()
  const open = proof.classes.filter(({ unmarked }) => unmarked > 0)
  const unmarked = sumOf(open, 'unmarked')
  const openErrors = sumOf(proof.classes, 'openErrors')
  if (unmarked + openErrors === 0)
    return <Alert severity="success">{translate('proof.all_settled')}</Alert>
  return (
    <>
      {openErrors > 0 && (
        <Alert severity={proof.refusesOpenErrors ? 'error' : 'warning'} sx={{ mb: 1 }}>
          {translate(proof.refusesOpenErrors ? 'proof.errors_refused' : 'proof.errors_open', {
            smart_count: openErrors,
          })}{' '}
          <Link component={LinkBase} to={`/errata/${unitId}`}>
            {translate('errata.title')}
          </Link>
        </Alert>
      )}
      {unmarked > 0 && (
        <>
          <Alert severity="warning">
            {translate('proof.unmarked_left', { smart_count: unmarked })}
            <List dense disablePadding>
              {open.map((one) => (
                <ListItem key={keyOfClass(one)} disableGutters disablePadding>
                  <Link component={LinkBase} to={`/proof/${unitId}?class=${keyOfClass(one)}`}>
                    {one.name ?? translate('proof.no_class')}
                  </Link>
                  &nbsp;{translate('proof.left_of', { open: one.unmarked, items: one.items })}
                </ListItem>
              ))}
            </List>
          </Alert>
          <TextInput
            source="reason"
            label="act.unmarked_reason"
            multiline
            minRows={2}
            validate={required()}
          />
        </>
      )}
    </>
  )
}
