import type { Data } from '@api/data'
import { SelectInput, useGetList, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

type CentrePerson = Data.Units.CentrePerson

/** 责任联系人: chosen from the people of the centre, named with their roles. */
export function ContactInput() {
  const translate = useTranslate()
  const { noted, commas } = usePatterns()
  const { data = [] } = useGetList<CentrePerson>('centre_people')
  const described = ({ name, roles }: CentrePerson) =>
    noted(name, commas(roles.map((role) => translate(`roles.${role}`))))
  return (
    <SelectInput
      source="contactId"
      choices={data}
      optionText={described}
      translateChoice={false}
      // Nobody is a choice too, and the API knows it as null.
      parse={(value) => value || null}
      helperText="reference.contact_hint"
    />
  )
}
