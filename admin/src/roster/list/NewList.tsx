import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Refused } from '../../forms/Refused'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../../season_units/types'
import { ColumnsStep } from './ColumnsStep'
import type { Choice, ListColumns, ListImport } from './types'
import { UploadStep } from './UploadStep'

interface Props {
  unit: SeasonUnit
  onStep: (step: 'upload' | 'columns') => void
  /** The preview of this file stands in place of the one before. */
  onPreviewed: () => void
}

/** A new list: its file, then its columns; the file stays in the browser until both are known. */
export function NewList({ unit, onStep, onPreviewed }: Props) {
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const at = `season_units/${unit.id}`
  const columns = useMutation({
    mutationFn: async (chosen: File) =>
      (await upload<ListColumns>(`${at}/list_columns`, chosen)).data,
    onMutate: setFile,
    onSuccess: () => onStep('columns'),
  })
  const preview = useMutation({
    mutationFn: ({ mapping, way, kind, masks }: Choice) =>
      upload<ListImport>(`${at}/list_imports`, file!, { ...mapping, way, kind, masks: `${masks}` }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['season_units', unit.id] })
      onPreviewed()
    },
  })
  const back = () => {
    columns.reset()
    preview.reset()
    onStep('upload')
  }
  const failure = (preview.error ?? columns.error) as Error | null
  return (
    <>
      {columns.data ? (
        <ColumnsStep
          fileName={file!.name}
          columns={columns.data}
          isPending={preview.isPending}
          onBack={back}
          onChosen={(choice) => preview.mutate(choice)}
        />
      ) : (
        <UploadStep
          unitId={unit.id}
          isPending={columns.isPending}
          onFile={(chosen) => columns.mutate(chosen)}
        />
      )}
      <Refused refusal={failure?.message ?? null} />
    </>
  )
}
