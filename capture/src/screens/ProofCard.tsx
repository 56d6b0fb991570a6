import { useState } from 'react'
import type { OwnProof, Proof } from '../api/standing'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** What the student has said before; both can be said anew while the school proofreads. */
function Said({ said }: Pick<Proof, 'said'>) {
  const { proof } = useWords().after
  if (!said) return null
  const kind = proof.kinds[said.kind]
  return (
    <Notice kind="good">{said.kind === 'right' ? proof.saidRight : proof.saidWrong(kind)}</Notice>
  )
}

/** 校对: whether the own photo and fields are right (苏教指通〔2023〕13号 二.4); the class decides. */
export function ProofCard({ proof }: { proof: Proof }) {
  const { proof: words } = useWords().after
  const { act, isBusy } = useSession()
  const [kind, setKind] = useState<OwnProof['kind'] | null>(null)
  const [remark, setRemark] = useState('')
  const { itemId, version, said } = proof
  const kinds: OwnProof['kind'][] = itemId === null ? proof.kinds : ['right', ...proof.kinds]
  const say = (chosen: OwnProof['kind']) =>
    void act((api) => api.prove({ itemId, version, kind: chosen, remark }))
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p>{itemId === null ? words.noImage : words.lead}</p>
      <Said said={said} />
      <fieldset>
        <legend className="hidden">{words.title}</legend>
        {kinds.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="proof" checked={kind === one} onChange={() => setKind(one)} />
            {words.kinds[one]}
          </label>
        ))}
      </fieldset>
      {kind !== null && kind !== 'right' && (
        <label className="field">
          <span>{words.remark}</span>
          <input
            value={remark}
            maxLength={200}
            onChange={({ target }) => setRemark(target.value)}
          />
        </label>
      )}
      <Button
        kind="primary"
        isDisabled={isBusy || kind === null}
        onClick={() => kind !== null && say(kind)}
      >
        {words.send}
      </Button>
    </section>
  )
}
