import { Alert } from '@mui/material'

/** What a form was refused for and that is about no field of it. */
export const Refused = ({ refusal }: { refusal: string | null }) =>
  refusal && (
    <Alert severity="error" sx={{ whiteSpace: 'pre-line', my: 1 }}>
      {refusal}
    </Alert>
  )
