import { useTranslate } from 'react-admin'
import type { Turn } from '../../theme/roles'
import { boardWith, lettersWith } from '../links'
import { Tile, Tiles } from '../Tile'
import type { CentreFigures } from './figures'

/** 已逾期 / 今日到期 / 等中心 / 等学校, and the letters that a person has to settle. */
export function CentreTiles({ today, tiles, letters, downloadLetters }: CentreFigures) {
  const translate = useTranslate()
  const tile = (name: keyof CentreFigures['tiles'], to: string, turn: Turn) => (
    <Tile
      label={translate(`home.tiles.${name}`)}
      value={tiles[name]}
      unit={translate('home.count.units', { smart_count: tiles[name] })}
      to={to}
      turn={tiles[name] > 0 ? turn : 'idle'}
    />
  )
  const { failed, uncertain } = letters
  return (
    <Tiles>
      {tile('overdue', boardWith({ overdue: true }), 'overdue')}
      {tile('dueToday', boardWith({ dueOn: today }), 'soon')}
      {tile('centre', boardWith({ waitingOn: 'centre' }), 'running')}
      {tile('school', boardWith({ waitingOn: 'school' }), 'running')}
      {downloadLetters > 0 && (
        <Tile
          label={translate('home.tiles.download_letters')}
          value={downloadLetters}
          unit={translate('home.count.papers', { smart_count: downloadLetters })}
          to="/feedback_forms"
          turn="running"
        />
      )}
      <Tile
        label={translate('home.tiles.letters_failed')}
        value={failed}
        unit={translate('home.count.letters', { smart_count: failed })}
        to={lettersWith('failed')}
        turn={failed > 0 ? 'overdue' : 'idle'}
      />
      {uncertain > 0 && (
        <Tile
          label={translate('home.tiles.letters_uncertain')}
          value={uncertain}
          unit={translate('home.count.letters', { smart_count: uncertain })}
          to={lettersWith('uncertain')}
          turn="soon"
        />
      )}
    </Tiles>
  )
}
