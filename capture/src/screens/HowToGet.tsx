import { ChannelDrawing } from '../../guide/ChannelDrawing'
import { CHANNELS } from '../../guide/channels'
import { useWords } from '../words/WordsContext'

/** 三种获取方式: how a student gets the code. */
export function HowToGet() {
  const { scan } = useWords()
  return (
    <details className="help">
      <summary>{scan.how}</summary>
      <p className="muted">{scan.howHint}</p>
      {CHANNELS.map((channel) => (
        <section key={channel} className="card guide">
          <ChannelDrawing channel={channel} />
          <h2>{scan.channels[channel].title}</h2>
          <ol>
            {scan.channels[channel].steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </details>
  )
}
