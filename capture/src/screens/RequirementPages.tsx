import type { PhotoWishes } from '../api/standing'
import { BadAndGood } from '../drawings/BadAndGood'
import { PROBLEMS } from '../drawings/kinds'
import { Photo } from '../drawings/Photo'
import { useWords } from '../words/WordsContext'

/** 拍照注意事项 (苏教指通〔2023〕13号 附件2), as the policy of the season has them. */
export function RulesPage({ rules }: { rules: PhotoWishes }) {
  const { requirements: words } = useWords()
  const { light, pose, glasses, ornaments, clothes, honest } = words
  const parts = [
    [light.title, light.text + (rules.eveningAdvice ? light.evening : '')],
    [pose.title, pose[rules.pose] + pose.text],
    [glasses.title, glasses[rules.glasses] + (rules.glasses === 'off' ? '' : glasses.text)],
    [
      ornaments.title,
      ornaments.text +
        (rules.headCoverExemption ? ornaments.exemption : '') +
        (rules.sunscreenBan ? ornaments.makeUpAndSunscreen : ornaments.makeUp),
    ],
    [clothes.title, clothes.text + clothes[rules.topColour]],
    [honest.title, honest.text],
  ]
  return parts.map(([title, text]) => (
    <section key={title} className="card">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  ))
}

/** 常见不合格照片及解决办法 (2021 年通知附件2). */
export function ProblemsPage() {
  const { requirements, steps } = useWords()
  return PROBLEMS.map((kind) => {
    const { name, remedy } = requirements.problems[kind]
    return (
      <section key={kind} className="card">
        <h2>{steps.requirements.problem(name)}</h2>
        <BadAndGood kind={kind} />
        <p>{steps.requirements.remedy(remedy)}</p>
      </section>
    )
  })
}

/** 拍摄原图, and 系统自动处理后的照片 beside it. */
export function ResultPage() {
  const { requirements: words } = useWords().steps
  return (
    <>
      <p>{words.resultLead}</p>
      <div className="pair">
        <figure>
          <Photo kind="good" />
          <figcaption>{words.original}</figcaption>
        </figure>
        <figure>
          <Photo kind="finished" />
          <figcaption>{words.processed}</figcaption>
        </figure>
      </div>
    </>
  )
}
