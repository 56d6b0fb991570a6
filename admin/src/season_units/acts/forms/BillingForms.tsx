import { required } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { FormYuan } from '../../../forms/FormYuan'
import { OptionalReason } from '../../../forms/Reason'
import type { FormProps } from './parts'

export const PaymentForm = ({ unit: { facts } }: FormProps) => (
  <>
    <FormYuan
      source="amountFen"
      label="act.amount"
      defaultValue={facts ? facts.statementFen - facts.paidFen : undefined}
      validate={required()}
    />
    <FormDay source="paidOn" label="act.paid_on" validate={required()} />
  </>
)

export const ReconciledForm = ({ unit: { facts } }: FormProps) => (
  <>
    <FormYuan
      source="amountFen"
      label="act.amount"
      defaultValue={facts?.statementFen}
      validate={required()}
    />
    <OptionalReason label="act.reason" />
  </>
)
